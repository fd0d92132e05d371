// SPDX-License-Identifier: Apache-2.0
package org.communique.json.form;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.communique.FormatVersion;
import org.communique.StatementRef;
import org.communique.base.InvalidBriefException;
import org.communique.base.LanguageTag;
import org.communique.base.TextRule;
import org.communique.json.Limit;
import org.communique.json.engine.KnownTexts;
import org.communique.time.Edtf;

/**
 * A value that JSON writes as one text, one number, or true or false.
 *
 * @param <V> the type of the value
 */
public final class Scalar<V> implements Shape<V> {

  /** The JSON type of a scalar. */
  public enum Json {
    /** A text. */
    TEXT,
    /** A whole number that fits into an {@code int}. */
    NUMBER,
    /** True or false. */
    FLAG
  }

  /** An id of a brief, an actor, a source, a topic or a statement. */
  public static final Scalar<String> ID = text(TextRule.ID, Limit.LABEL, Spelling.ID);

  /** A text of one line, for example a name. */
  public static final Scalar<String> LABEL = text(TextRule.LABEL, Limit.LABEL, Spelling.LABEL);

  /** A running text, for example a gist or a note. */
  public static final Scalar<String> PROSE = text(TextRule.PROSE, Limit.PROSE, Spelling.PROSE);

  /** Words copied from a text, with their white space. */
  public static final Scalar<String> PASSAGE = text(TextRule.PASSAGE, Limit.PROSE, Spelling.PASSAGE);

  /** The whole content of a text. It may be empty. */
  public static final Scalar<String> CONTENT = text(TextRule.CONTENT, Limit.CONTENT, Spelling.CONTENT);

  /** A digest. The reader checks only that it is a text of one line; the model checks the digits. */
  public static final Scalar<String> SHA256 = text(TextRule.LABEL, Limit.LABEL, Spelling.SHA256);

  /** A language tag of BCP 47. */
  public static final Scalar<LanguageTag> LANGUAGE = parsed(LanguageTag::parse, Spelling.LANGUAGE);

  /** A date in the Extended Date/Time Format (EDTF). */
  public static final Scalar<Edtf> EDTF = parsed(Edtf::parse, Spelling.EDTF);

  /** A day of the calendar. */
  public static final Scalar<LocalDate> DAY = parsed(Scalar::day, Spelling.DAY);

  /** An absolute URI. */
  public static final Scalar<URI> URI = parsed(Scalar::uri, Spelling.URI);

  /**
   * A reference to a statement. The value contains only the text of the reference. In a brief, the reader checks that
   * an id refers to a statement of the brief.
   */
  public static final Scalar<StatementRef> STATEMENT_REF = parsed(StatementRef::parse, Spelling.STATEMENT);

  /** The version of the form. If the major version is another one, the reader judges nothing else in the document. */
  public static final Scalar<FormatVersion> VERSION = parsed(FormatVersion::parse, Spelling.VERSION);

  /** A whole number of at least 0: a position, a length or a count. */
  public static final Scalar<Integer> NUMBER = number(0);

  /** A whole number of at least 1. */
  public static final Scalar<Integer> POSITIVE = number(1);

  /** True or false. */
  public static final Scalar<Boolean> FLAG = new Scalar<>(
      Json.FLAG, Limit.LABEL, Boolean::valueOf, Object::toString, new Spelling("true or false", "", 0), List.of(),
      List.of(), 0);

  private static final int DAY_LENGTH = "YYYY-MM-DD".length();

  private final Json json;
  private final Limit limit;
  private final Function<String, V> parse;
  private final Function<V, String> print;
  private final Spelling spelling;
  private final List<Vocabulary> vocabularies;
  private final List<V> words;
  private final KnownTexts wordTexts;
  private final int least;

  private Scalar(
      Json json, Limit limit, Function<String, V> parse, Function<V, String> print, Spelling spelling,
      List<Vocabulary> vocabularies, List<V> words, int least) {
    this.json = json;
    this.limit = limit;
    this.parse = parse;
    this.print = print;
    this.spelling = spelling;
    this.vocabularies = vocabularies;
    this.words = words;
    this.wordTexts = words.isEmpty() ? KnownTexts.NONE : new KnownTexts(texts(words, print));
    this.least = least;
  }

  private static <V> List<String> texts(List<V> words, Function<V, String> print) {
    List<String> texts = new ArrayList<>(words.size());
    for (V word : words) {
      texts.add(print.apply(word));
    }
    return texts;
  }

  private static Scalar<String> text(TextRule rule, Limit limit, Spelling spelling) {
    return new Scalar<>(Json.TEXT, limit, text -> {
      if (!rule.admits(text)) {
        throw new InvalidBriefException(rule.words() + ", but was " + InvalidBriefException.shown(text));
      }
      return text;
    }, text -> text, spelling, List.of(), List.of(), 0);
  }

  /** A text that a value prints by its method {@code toString}. */
  private static <V> Scalar<V> parsed(Function<String, V> parse, Spelling spelling) {
    return worded(parse, Object::toString, spelling, List.of(), List.of());
  }

  /**
   * A text that is a word of these vocabularies.
   *
   * @param words the values of words that the reader finds without parsing
   */
  static <V> Scalar<V> worded(
      Function<String, V> parse, Function<V, String> print, Spelling spelling, List<Vocabulary> vocabularies,
      List<V> words) {
    return new Scalar<>(Json.TEXT, Limit.LABEL, parse, print, spelling, vocabularies, words, 0);
  }

  private static Scalar<Integer> number(int least) {
    Spelling spelling = new Spelling("whole number from " + least, "", 0);
    return new Scalar<>(
        Json.NUMBER, Limit.LABEL, digits -> whole(digits, least), Object::toString, spelling, List.of(), List.of(),
        least);
  }

  /** {@return the JSON type} */
  public Json json() {
    return json;
  }

  /** {@return the limit on the length of a text, or of the digits of a number} */
  public Limit limit() {
    return limit;
  }

  /** {@return how such a text is spelled} */
  public Spelling spelling() {
    return spelling;
  }

  /** {@return the vocabularies from which the value takes its words; empty if it is not a word} */
  public List<Vocabulary> vocabularies() {
    return vocabularies;
  }

  /** {@return the texts of the words that have a {@link #word} and need not be parsed; empty if there is none} */
  public KnownTexts wordTexts() {
    return wordTexts;
  }

  /** {@return the value of the word with this number in {@link #wordTexts}} */
  public V word(int number) {
    return words.get(number);
  }

  /** {@return all words that are allowed; empty if the value is not a word, or if other words are allowed too} */
  public List<String> onlyWords() {
    return vocabularies.size() == 1 && !vocabularies.get(0).isOpen() ? vocabularies.get(0).words() : List.of();
  }

  /** {@return the smallest number that is allowed; 0 if the value is not a number} */
  public int least() {
    return least;
  }

  /**
   * Reads a value from its text, or from the digits of its number.
   *
   * @throws InvalidBriefException if the text is not the text of a value
   */
  public V parse(String text) {
    return parse.apply(text);
  }

  /** {@return the text of a value, or the digits of its number} */
  public String print(V value) {
    return print.apply(value);
  }

  @Override
  public String title() {
    return spelling.title();
  }

  private static Integer whole(String digits, int least) {
    long number = digits.length() > 10 || digits.length() > 1 && digits.charAt(0) == '0' ? -1 : 0;
    for (int at = 0; at < digits.length() && number >= 0; at++) {
      char digit = digits.charAt(at);
      number = digit >= '0' && digit <= '9' ? 10 * number + digit - '0' : -1;
    }
    if (number < least || number > Integer.MAX_VALUE) {
      throw new InvalidBriefException(
          "must be a whole number from " + least + " to " + Integer.MAX_VALUE + ", but was "
              + InvalidBriefException.shown(digits));
    }
    return (int) number;
  }

  private static LocalDate day(String text) {
    try {
      // LocalDate also reads a sign and longer years
      if (text.length() == DAY_LENGTH && text.charAt(0) >= '0' && text.charAt(0) <= '9') {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException noSuchDay) {
      // refused below, like every other text that is not a day
    }
    throw InvalidBriefException.of("date", "must be a day written YYYY-MM-DD", text);
  }

  private static URI uri(String text) {
    try {
      URI uri = new URI(text);
      if (!TextRule.LABEL.admits(text)) { // the class URI accepts lone surrogates
        throw InvalidBriefException.of("URI", TextRule.LABEL.words(), text);
      }
      if (uri.isAbsolute()) {
        return uri;
      }
    } catch (URISyntaxException none) {
      throw InvalidBriefException.of("URI", "must be well-formed as RFC 3986 requires", text);
    }
    throw InvalidBriefException.of("URI", "must be an absolute URI", text);
  }
}
