// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.List;
import org.communique.base.TextRule;

/**
 * What a voice is through which a statement reaches its reader. Open.
 *
 * @param word the term as the JSON form spells it: 1 to 64 of a-z and 0-9, with single hyphens between them
 */
public record SourceKind(String word) implements OpenTerm {

  /** An agency that supplies other media. */
  public static final SourceKind NEWS_AGENCY = new SourceKind("news-agency");

  /** A newspaper or magazine. */
  public static final SourceKind NEWSPAPER = new SourceKind("newspaper");

  /** Radio or television. */
  public static final SourceKind BROADCASTER = new SourceKind("broadcaster");

  /** A medium that exists online only. */
  public static final SourceKind ONLINE_OUTLET = new SourceKind("online-outlet");

  /** A short report, such as the document that a brief encodes. */
  public static final SourceKind NEWS_BRIEF = new SourceKind("news-brief");

  /** The website of a state, ministry or body. */
  public static final SourceKind OFFICIAL_WEBSITE = new SourceKind("official-website");

  /** A document of record: a treaty, a resolution, a white paper. */
  public static final SourceKind OFFICIAL_DOCUMENT = new SourceKind("official-document");

  /** A note, letter or message between states or their leaders. */
  public static final SourceKind DIPLOMATIC_MESSAGE = new SourceKind("diplomatic-message");

  /** A diplomatic cable. */
  public static final SourceKind CABLE = new SourceKind("cable");

  /** A speech as a document. */
  public static final SourceKind SPEECH = new SourceKind("speech");

  /** An interview as a document. */
  public static final SourceKind INTERVIEW = new SourceKind("interview");

  /** A press release. */
  public static final SourceKind PRESS_RELEASE = new SourceKind("press-release");

  /** A press conference. */
  public static final SourceKind PRESS_CONFERENCE = new SourceKind("press-conference");

  /** An account or post. */
  public static final SourceKind SOCIAL_MEDIA = new SourceKind("social-media");

  /** A photograph. */
  public static final SourceKind PHOTOGRAPH = new SourceKind("photograph");

  /** A database. */
  public static final SourceKind DATABASE = new SourceKind("database");

  /** An encyclopedia, handbook or the like. */
  public static final SourceKind REFERENCE_WORK = new SourceKind("reference-work");

  /** An actor who speaks for himself; has that actor as issuer. */
  public static final SourceKind ACTOR = new SourceKind("actor");

  /** An interpreter or translator; has that actor as issuer. */
  public static final SourceKind INTERPRETER = new SourceKind("interpreter");

  /** Somebody, and nobody says who: a gap in the chain. */
  public static final SourceKind UNNAMED = new SourceKind("unnamed");

  /** None of these. */
  public static final SourceKind OTHER = new SourceKind("other");

  private static final List<SourceKind> KNOWN =
      List.of(
          NEWS_AGENCY, NEWSPAPER, BROADCASTER, ONLINE_OUTLET, NEWS_BRIEF, OFFICIAL_WEBSITE,
          OFFICIAL_DOCUMENT, DIPLOMATIC_MESSAGE, CABLE, SPEECH, INTERVIEW, PRESS_RELEASE, PRESS_CONFERENCE,
          SOCIAL_MEDIA, PHOTOGRAPH, DATABASE, REFERENCE_WORK, ACTOR, INTERPRETER, UNNAMED, OTHER);

  /**
   * Checks the word.
   *
   * @throws org.communique.base.InvalidBriefException if it is no {@link TextRule#TERM term}
   */
  public SourceKind {
    TextRule.TERM.check("SourceKind", "word", word);
  }

  /**
   * Reads a term, known or not; {@link #toString()} gives it back.
   *
   * @param word the word
   * @return the term
   * @throws org.communique.base.InvalidBriefException if it is no {@link TextRule#TERM term}
   */
  public static SourceKind parse(String word) {
    return new SourceKind(word);
  }

  /**
   * {@return the terms that this library knows}
   */
  public static List<SourceKind> known() {
    return KNOWN;
  }

  @Override
  public boolean isKnown() {
    return KNOWN.contains(this);
  }

  /** Prints the word. */
  @Override
  public String toString() {
    return word;
  }
}
