// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.List;
import java.util.Objects;
import org.communique.base.InvalidBriefException;
import org.communique.base.TextRule;

/**
 * What kind of thing a source is, through which words reached the next voice.
 *
 * <p>The list is open: another word is kept and written back, and {@link #isKnown()} is false for it.
 *
 * @param word the word: {@code news-agency}
 */
public record SourceKind(String word) implements OpenTerm {

  /** An agency that sells news to other media: KCNA, Reuters. */
  public static final SourceKind NEWS_AGENCY = new SourceKind("news-agency");

  /** A newspaper or magazine, whoever wrote in it. */
  public static final SourceKind NEWSPAPER = new SourceKind("newspaper");

  /** A radio or television station. */
  public static final SourceKind BROADCASTER = new SourceKind("broadcaster");

  /** A medium that appears on the web alone. */
  public static final SourceKind ONLINE_OUTLET = new SourceKind("online-outlet");

  /** A digest of what other media said, such as a daily round-up of the press. */
  public static final SourceKind NEWS_BRIEF = new SourceKind("news-brief");

  /** The website of a state, an organisation or an office. */
  public static final SourceKind OFFICIAL_WEBSITE = new SourceKind("official-website");

  /** A document of record: a resolution, a treaty, a white paper. */
  public static final SourceKind OFFICIAL_DOCUMENT = new SourceKind("official-document");

  /** A note or message from one government or head of state to another. */
  public static final SourceKind DIPLOMATIC_MESSAGE = new SourceKind("diplomatic-message");

  /** A report from a mission to its own capital. */
  public static final SourceKind CABLE = new SourceKind("cable");

  /** A speech, as a source that others quote. */
  public static final SourceKind SPEECH = new SourceKind("speech");

  /** An interview, as a source that others quote. */
  public static final SourceKind INTERVIEW = new SourceKind("interview");

  /** A release or communiqué that an actor gives to the press. */
  public static final SourceKind PRESS_RELEASE = new SourceKind("press-release");

  /** A press conference or briefing. */
  public static final SourceKind PRESS_CONFERENCE = new SourceKind("press-conference");

  /** An account or post in a social network. */
  public static final SourceKind SOCIAL_MEDIA = new SourceKind("social-media");

  /** A picture, moving or not, without the words around it. */
  public static final SourceKind PHOTOGRAPH = new SourceKind("photograph");

  /** A database or data set. */
  public static final SourceKind DATABASE = new SourceKind("database");

  /** An encyclopaedia, a dictionary, a handbook. */
  public static final SourceKind REFERENCE_WORK = new SourceKind("reference-work");

  /** An actor who passes words on: a minister, a delegation, a witness. */
  public static final SourceKind ACTOR = new SourceKind("actor");

  /** One who renders words in another language for those present. */
  public static final SourceKind INTERPRETER = new SourceKind("interpreter");

  /** A source that the text does not name, or a gap in the chain: somebody passed it on, and nobody says who. */
  public static final SourceKind UNNAMED = new SourceKind("unnamed");

  /** None of these. */
  public static final SourceKind OTHER = new SourceKind("other");

  private static final List<SourceKind> KNOWN =
      List.of(
          NEWS_AGENCY, NEWSPAPER, BROADCASTER, ONLINE_OUTLET, NEWS_BRIEF, OFFICIAL_WEBSITE, OFFICIAL_DOCUMENT,
          DIPLOMATIC_MESSAGE, CABLE, SPEECH, INTERVIEW, PRESS_RELEASE, PRESS_CONFERENCE, SOCIAL_MEDIA, PHOTOGRAPH,
          DATABASE, REFERENCE_WORK, ACTOR, INTERPRETER, UNNAMED, OTHER);

  /**
   * Checks the word.
   *
   * @throws InvalidBriefException if it breaks {@link TextRule#TERM}
   */
  public SourceKind {
    TextRule.TERM.check("SourceKind", "word", Objects.requireNonNull(word, "word"));
  }

  /**
   * Reads a source kind, known or not; {@link #toString()} gives it back.
   *
   * @param word the word
   * @return the source kind
   * @throws InvalidBriefException if it breaks {@link TextRule#TERM}
   */
  public static SourceKind parse(String word) {
    return new SourceKind(word);
  }

  /**
   * The source kinds that this version of the library knows.
   *
   * @return all constants, in the order of this page
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
