// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.base.InvalidBriefException;

/**
 * A table of phrases such as “yesterday”, with a rule for each phrase. A rule computes a date from an anchor. The
 * anchor is the date to which the words are relative: for “yesterday” in a news article, the anchor is the day of the
 * article. Instances are immutable.
 *
 * <pre>{@code
 * RelativeTimes.english().resolve("yesterday", Edtf.parse("2022-08-16?"));   // Optional[2022-08-15?]
 * RelativeTimes.english().resolve("Thursday", Edtf.parse("2022-08-16"));     // Optional[2022-08-11?]
 * RelativeTimes.english().resolve("during the war", Edtf.parse("2022"));     // Optional.empty
 * }</pre>
 *
 * <p>If a phrase is ambiguous, the usual reading is taken and the date is marked as uncertain ({@code ?}). “Thursday”
 * is taken as the anchor if the anchor is a Thursday, and otherwise as the last Thursday before the anchor. In the same
 * way, “August 10” is the anchor itself or the last August 10 before the anchor. A phrase that is not in the table
 * gives no date.
 *
 * <p>The English table is the file {@code relative-times-en.txt} in the jar. The method {@link #parse} makes a table
 * for another language from a text of the same form.
 */
public final class RelativeTimes {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final Pattern LEADING = Pattern.compile("^(?:on|in|during|early|late|earlier)\\s+(?=\\S)");

  private static final Pattern SLOT = Pattern.compile("\\{(n|weekday|month|d|year)\\}");

  private static final RelativeTimes ENGLISH = parse(resource("relative-times-en.txt"));

  private record Phrase(Pattern words, String rule, boolean usual) {}

  private final List<Phrase> phrases;

  private RelativeTimes(List<Phrase> phrases) {
    this.phrases = phrases;
  }

  /**
   * {@return the table of English phrases}
   */
  public static RelativeTimes english() {
    return ENGLISH;
  }

  /**
   * Parses a table of phrases.
   *
   * <pre>{@code
   * # Deutsch
   * vorgestern = day -2
   * vor {n} tagen = day -n
   * }</pre>
   *
   * <p>A slot stands for a part that varies: <code>{n}</code> is a number. The comment at the top of {@code
   * relative-times-en.txt} explains all rules and slots.
   *
   * @param table lines of the form {@code phrase = rule}; blank lines and lines that begin with {@code #} are ignored
   * @return the table; if two phrases fit the same words, the table uses the first phrase
   * @throws InvalidBriefException if a line has another form, if the rule is unknown, if the rule needs a slot that the
   *     phrase does not have, or if the phrase has the same slot twice
   */
  public static RelativeTimes parse(String table) {
    Objects.requireNonNull(table, "table");
    List<Phrase> phrases = new ArrayList<>();
    for (String line : table.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int equals = line.indexOf('=');
      String rule = line.substring(equals + 1).replace("?", "").strip();
      List<String> slots = SLOT.matcher(line).results().map(slot -> slot.group(1)).toList();
      if (equals < 0 || !PhraseRule.isRule(rule, slots)) {
        throw InvalidBriefException.of(
            "RelativeTimes", "line must be 'phrase = rule', and the phrase must have the slots of the rule", line);
      }
      phrases.add(new Phrase(pattern(line.substring(0, equals).strip()), rule, line.contains("?")));
    }
    return new RelativeTimes(List.copyOf(phrases));
  }

  /**
   * Computes the date that the words mean.
   *
   * @param words the words as printed; case, repeated spaces and a leading “on”, “in”, “during”, “early”, “late” or
   *     “earlier” are ignored
   * @param anchor the day, month or year to which the words are relative, in the time zone of the speaker
   * @return the date; empty if the words are not in the table, if the day does not exist, or if the anchor is not
   *     precise enough (“yesterday” needs a day). If the anchor is uncertain or approximate, the date is also uncertain
   *     or approximate, except if the words contain the year.
   */
  public Optional<Edtf> resolve(String words, Edtf anchor) {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(anchor, "anchor");
    String plain = SPACES.matcher(words.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    Optional<Edtf> whole = match(plain, anchor);
    return whole.isPresent() ? whole : match(LEADING.matcher(plain).replaceFirst(""), anchor);
  }

  private Optional<Edtf> match(String words, Edtf anchor) {
    for (Phrase phrase : phrases) {
      Matcher match = phrase.words().matcher(words);
      if (match.matches()) {
        return PhraseRule.date(phrase.rule(), match, anchor, phrase.usual());
      }
    }
    return Optional.empty();
  }

  /** {@return the phrases of the table as regular expressions, for tests} */
  List<String> patterns() {
    return phrases.stream().map(phrase -> phrase.words().pattern()).toList();
  }

  private static Pattern pattern(String phrase) {
    String words = Pattern.quote(phrase.toLowerCase(Locale.ROOT));
    for (String slot : List.of("n", "weekday", "month", "d", "year")) {
      words = words.replace("{" + slot + "}", "\\E(?<" + slot + ">" + PhraseRule.words(slot) + ")\\Q");
    }
    return Pattern.compile(words);
  }

  private static String resource(String name) {
    try (InputStream table = Objects.requireNonNull(RelativeTimes.class.getResourceAsStream(name), name)) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
