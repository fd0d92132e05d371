// SPDX-License-Identifier: Apache-2.0
package org.communique.grounding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import org.communique.base.InvalidBriefException;
import org.jspecify.annotations.Nullable;

/**
 * How the sentences of a language end: which abbreviations have a full stop, and with which words sentences often
 * begin. The rules are data, which can be read and extended without Java.
 *
 * <p>A text is split into units first. A blank line ends a unit, and so does a line feed before a list item or after a
 * line that is not full. Any other line feed is white space, because the line was only too long. A heading, a list
 * item, a salutation and a time line are units. Within a unit, sentences end with a full stop, a question mark, an
 * exclamation mark or an ellipsis, together with the closing quotation marks, brackets and footnote marks that follow
 * it.
 *
 * <pre>{@code
 * SentenceRules.of(Locale.ENGLISH).split("Mr. Oram left the U.S. on Monday. He said nothing.");   // two sentences
 * }</pre>
 */
public final class SentenceRules {

  /** How many sentences a text has at most: as many as 50 MB of ordinary English. */
  static final int MOST_SENTENCES = 500_000;

  private static final List<String> LANGUAGES = List.of("en", "fr", "es");

  /** The words of the table by their form in small letters. */
  private final Map<String, Set<Entry>> entries;

  private SentenceRules(Map<String, Set<Entry>> entries) {
    this.entries = entries;
  }

  /** What a word says about a full stop beside it. The method {@link #parse} explains the rules. */
  enum Rule {
    NEVER, NUMBER, MAYBE, START;

    static @Nullable Rule named(String name) {
      for (Rule rule : values()) {
        if (rule.name().toLowerCase(Locale.ROOT).equals(name)) {
          return rule;
        }
      }
      return null;
    }
  }

  private record Entry(String word, Rule rule) {

    /**
     * Whether a word of a text is the word of the table. A word of the table in small letters matches any case; a word
     * with a capital matches the same word in capitals too: {@code Gen} matches {@code GEN}, and not {@code gen}.
     */
    boolean matches(String found, String small) {
      return word.equals(found) || word.equals(small)
          || word.charAt(0) == found.charAt(0) && word.substring(1).equals(found.substring(1).toLowerCase(Locale.ROOT));
    }
  }

  /**
   * A sentence or another unit by its offsets in {@code char} values, as {@link String#substring(int, int)} counts
   * them.
   *
   * @param start the offset of the first character
   * @param end the offset after the last character
   */
  public record Span(int start, int end) {}

  /**
   * Returns the rules of a language.
   *
   * @param language the language
   * @return the rules for English, French or Spanish; for every other language, the rules for English
   */
  public static SentenceRules of(Locale language) {
    String code = Objects.requireNonNull(language, "language").getLanguage();
    String resource = "sentences-" + (LANGUAGES.contains(code) ? code : "en") + ".txt";
    try (InputStream table = SentenceRules.class.getResourceAsStream(resource)) {
      return parse(new String(Objects.requireNonNull(table, resource).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * Reads rules from a table. Each line is the name of a rule, a colon, and words with spaces between them:
   *
   * <pre>{@code
   * # a comment
   * never: Mr Dr Gen
   * number: No Art para
   * maybe: U.S p.m etc
   * start: The In He
   * }</pre>
   *
   * <p>After a word of the rule {@code never}, a full stop ends no sentence. After a word of the rule {@code number}, a
   * full stop ends no sentence if a number or a bracket follows. After a word of the rule {@code maybe}, a full stop
   * ends a sentence only if a word of the rule {@code start} follows. A word in small letters stands for any case; a
   * word with a capital, such as {@code Mar}, does not stand for {@code mar}.
   *
   * <p>A word of the rule {@code start} is the letters with which a sentence begins: {@code Aujourd} for {@code
   * Aujourd'hui}. A word of another rule may also have digits and the signs {@code . - ' ’ \ §}. It is written without
   * its last full stop.
   *
   * @param table the table; may be empty
   * @return the rules
   * @throws InvalidBriefException if a line is not a rule, or has a word that no text can match, because the word is
   *     longer than 13 characters or has other signs; the message has the number of the line
   */
  public static SentenceRules parse(String table) {
    Objects.requireNonNull(table, "table");
    Map<String, Set<Entry>> entries = new HashMap<>();
    List<String> lines = table.lines().toList();
    for (int number = 0; number < lines.size(); number++) {
      String line = lines.get(number).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(':');
      Rule rule = colon < 0 ? null : Rule.named(line.substring(0, colon));
      if (rule == null) {
        throw InvalidBriefException.of(
            "SentenceRules", "line " + (number + 1) + " must begin with never:, number:, maybe: or start:", line);
      }
      String list = line.substring(colon + 1).strip();
      for (String word : list.isEmpty() ? new String[0] : list.split("\\s+")) {
        requireThatATextCanHave(word, rule, number + 1);
        entries.computeIfAbsent(word.toLowerCase(Locale.ROOT), none -> new HashSet<>(2)).add(new Entry(word, rule));
      }
    }
    return new SentenceRules(entries);
  }

  private static void requireThatATextCanHave(String word, Rule rule, int line) {
    boolean isFirstWord = rule == Rule.START;
    IntPredicate isAllowed = isFirstWord ? Character::isLetter : SentenceSplitter::isOfAbbreviation;
    if (word.length() > SentenceSplitter.LONGEST_WORD || word.endsWith(".") || !word.chars().allMatch(isAllowed)) {
      String allowed = isFirstWord ? "letters" : "letters, digits and . - ' ’ \\ §, without the last full stop";
      throw InvalidBriefException.of(
          "SentenceRules",
          "each word in line " + line + " must have 1 to " + SentenceSplitter.LONGEST_WORD + " " + allowed, word);
    }
  }

  /**
   * Splits a text into its sentences and other units. The time is in proportion to the text.
   *
   * @param text the text
   * @return the sentences in the order of the text, without the white space around them
   * @throws InvalidBriefException if the text has more than 500,000 sentences
   */
  public List<Span> split(String text) {
    return new SentenceSplitter(Objects.requireNonNull(text, "text"), this).split();
  }

  static InvalidBriefException tooMany() {
    return InvalidBriefException.of("Grounding", "the text must have at most " + MOST_SENTENCES + " sentences");
  }

  /** Returns the rules of a word, which is without its last full stop. */
  Set<Rule> rulesOf(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    Set<Entry> known = entries.get(small);
    if (known == null) {
      return Set.of();
    }
    Set<Rule> rules = EnumSet.noneOf(Rule.class);
    for (Entry entry : known) {
      if (entry.matches(word, small)) {
        rules.add(entry.rule());
      }
    }
    return rules;
  }
}
