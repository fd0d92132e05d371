// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communique.base.InvalidBriefException;
import org.communique.base.TextRule;

/**
 * What kind of thing a source is. A source passes words on to the next source or to the reader: a newspaper, a cable,
 * an interpreter.
 *
 * <p>The words are everyday words; no formal standard defines them. The vocabulary is open: a word that this library
 * does not know is kept and written back unchanged, and {@link #isKnown()} is false for this word.
 *
 * <pre>{@code
 * SourceKind.parse("news-agency")           // SourceKind.NEWS_AGENCY
 * SourceKind.parse("wall-poster").isKnown()  // false, but the word is kept
 * }</pre>
 *
 * @param word the word: {@code news-agency}
 */
public record SourceKind(String word) implements OpenTerm {

  /** An agency that supplies news to other media: KCNA, Reuters. */
  public static final SourceKind NEWS_AGENCY = new SourceKind("news-agency");

  /** A newspaper or magazine, no matter who wrote the article: Rodong Sinmun, Le Monde. */
  public static final SourceKind NEWSPAPER = new SourceKind("newspaper");

  /** A radio or television station: the BBC. */
  public static final SourceKind BROADCASTER = new SourceKind("broadcaster");

  /** A news medium that appears only on the web: NK News. */
  public static final SourceKind ONLINE_OUTLET = new SourceKind("online-outlet");

  /** A digest of what other media said: a daily summary of the foreign press. */
  public static final SourceKind NEWS_BRIEF = new SourceKind("news-brief");

  /** The website of a state, an organisation or an office: kremlin.ru. */
  public static final SourceKind OFFICIAL_WEBSITE = new SourceKind("official-website");

  /** A document that a state or an organisation officially issues: a resolution, a treaty, a white paper. */
  public static final SourceKind OFFICIAL_DOCUMENT = new SourceKind("official-document");

  /** A note or message from one government or head of state to another: a diplomatic note to an embassy. */
  public static final SourceKind DIPLOMATIC_MESSAGE = new SourceKind("diplomatic-message");

  /** A report that a diplomatic mission sends to its own capital: a telegram from an embassy to its ministry. */
  public static final SourceKind CABLE = new SourceKind("cable");

  /** A speech that others quote: an address to a parliament. */
  public static final SourceKind SPEECH = new SourceKind("speech");

  /** An interview that others quote: a television interview with a president. */
  public static final SourceKind INTERVIEW = new SourceKind("interview");

  /** A text that an actor gives to the press: a joint communiqué after a summit. */
  public static final SourceKind PRESS_RELEASE = new SourceKind("press-release");

  /** A press conference or press briefing: the daily briefing of a foreign ministry. */
  public static final SourceKind PRESS_CONFERENCE = new SourceKind("press-conference");

  /** An account or a post in a social network: the account of an embassy on X. */
  public static final SourceKind SOCIAL_MEDIA = new SourceKind("social-media");

  /** A picture or a film, without the words around it: a photograph of a signing ceremony. */
  public static final SourceKind PHOTOGRAPH = new SourceKind("photograph");

  /** A database or a data set: the voting records of the United Nations. */
  public static final SourceKind DATABASE = new SourceKind("database");

  /** A reference work: an encyclopaedia, a dictionary, a handbook. */
  public static final SourceKind REFERENCE_WORK = new SourceKind("reference-work");

  /** An actor who passes on the words of others: a minister, a delegation, a witness. */
  public static final SourceKind ACTOR = new SourceKind("actor");

  /** A person who translates spoken words for the people who are present: the interpreter at a summit. */
  public static final SourceKind INTERPRETER = new SourceKind("interpreter");

  /** A letter from one person to another that others quote: the letter of John Kennedy to Nikita Khrushchev. */
  public static final SourceKind LETTER = new SourceKind("letter");

  /**
   * A telegram that others quote: a telegram of congratulations from one head of state to another.
   *
   * <p>A telegram from an embassy to its own capital is a {@link #CABLE}.
   */
  public static final SourceKind TELEGRAM = new SourceKind("telegram");

  /** A written summary of what was said at a meeting: the minutes of a cabinet meeting. */
  public static final SourceKind MINUTES = new SourceKind("minutes");

  /** A written record of spoken words, word for word: the record of a meeting of the Security Council. */
  public static final SourceKind TRANSCRIPT = new SourceKind("transcript");

  /** A book that is not a {@linkplain #REFERENCE_WORK reference work}: the memoirs of a former foreign minister. */
  public static final SourceKind BOOK = new SourceKind("book");

  /**
   * A source that the text does not name: "reports say".
   *
   * <p>This kind is also used for a gap in the chain: somebody passed the words on, but nobody says who did this.
   */
  public static final SourceKind UNNAMED = new SourceKind("unnamed");

  /** A source of a kind that no other word of this vocabulary describes. */
  public static final SourceKind OTHER = new SourceKind("other");

  private static final List<SourceKind> KNOWN =
      List.of(
          NEWS_AGENCY, NEWSPAPER, BROADCASTER, ONLINE_OUTLET, NEWS_BRIEF, OFFICIAL_WEBSITE, OFFICIAL_DOCUMENT,
          DIPLOMATIC_MESSAGE, CABLE, SPEECH, INTERVIEW, PRESS_RELEASE, PRESS_CONFERENCE, SOCIAL_MEDIA, PHOTOGRAPH,
          DATABASE, REFERENCE_WORK, ACTOR, INTERPRETER, LETTER, TELEGRAM, MINUTES, TRANSCRIPT, BOOK, UNNAMED, OTHER);

  private static final Map<String, SourceKind> BY_WORD = OpenVocabulary.byWord(KNOWN);

  /**
   * Checks the word.
   *
   * @throws InvalidBriefException if the word does not follow {@link TextRule#TERM}
   */
  public SourceKind {
    TextRule.TERM.check("SourceKind", "word", Objects.requireNonNull(word, "word"));
  }

  /**
   * Reads a source kind, known or unknown, from its word.
   *
   * @param word the word, as {@link #word()} returns it: {@code news-agency}
   * @return the source kind with this word
   * @throws InvalidBriefException if the word does not follow {@link TextRule#TERM}
   */
  public static SourceKind parse(String word) {
    SourceKind known = BY_WORD.get(word);
    return known == null ? new SourceKind(word) : known;
  }

  /**
   * Lists the source kinds that this library knows.
   *
   * @return all constants, in the order in which this page lists them
   */
  public static List<SourceKind> known() {
    return KNOWN;
  }

  @Override
  public boolean isKnown() {
    return BY_WORD.containsKey(word);
  }

  /** {@return the word} */
  @Override
  public String toString() {
    return word;
  }
}
