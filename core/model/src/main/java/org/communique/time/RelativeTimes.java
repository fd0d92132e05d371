// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.base.InvalidBriefException;

/**
 * Works out dates from words such as “yesterday” and an anchor, by a table of phrases. What the table does not have stays
 * without a date; nothing is guessed. Immutable.
 *
 * <pre>{@code
 * RelativeTimes.english().resolve("yesterday", Edtf.parse("2022-08-16?"))   // 2022-08-15?
 * }</pre>
 *
 * <p>Where a phrase has a usual reading among several, the date is marked uncertain: “Thursday” is the last Thursday up to
 * the anchor, “August 10” the last one up to it. The table of English is in the jar as {@code relative-times-en.txt};
 * {@link #parse} takes others in the same form.
 */
public final class RelativeTimes {

  private static final Pattern LEADING = Pattern.compile("^(?:on|in|during|early|late|earlier)\\s+(?=\\S)");

  private static final Pattern SLOT = Pattern.compile("\\{(n|weekday|month|d|year)\\}");

  private static final RelativeTimes ENGLISH = parse(resource("relative-times-en.txt"));

  private record Phrase(Pattern words, String rule, boolean usual) {}

  private final List<Phrase> phrases;

  private RelativeTimes(List<Phrase> phrases) {
    this.phrases = phrases;
  }

  /**
   * {@return the table of English}
   */
  public static RelativeTimes english() {
    return ENGLISH;
  }

  /**
   * Reads a table.
   *
   * @param table lines of {@code phrase = rule}; {@code #} begins a comment
   * @return the table
   * @throws InvalidBriefException if a line is neither
   */
  public static RelativeTimes parse(String table) {
    List<Phrase> phrases = new ArrayList<>();
    for (String line : table.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int equals = line.indexOf('=');
      String rule = line.substring(equals + 1).replace("?", "").strip();
      List<String> slots = SLOT.matcher(line).results().map(slot -> slot.group(1)).toList();
      if (equals < 0 || !DateRule.isRule(rule, slots)) {
        throw InvalidBriefException.of("RelativeTimes", "line must be 'phrase = rule'", line);
      }
      phrases.add(new Phrase(pattern(line.substring(0, equals).strip()), rule, line.contains("?")));
    }
    return new RelativeTimes(List.copyOf(phrases));
  }

  /**
   * Works out a date.
   *
   * @param words the words as printed
   * @param anchor the day, month or year from which they count, as written in the zone of the one who speaks
   * @return the date, as uncertain as the anchor; empty if the table does not have the words, or they ask for more than
   *     the anchor tells
   */
  public Optional<Edtf> resolve(String words, Edtf anchor) {
    String plain = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    Optional<Edtf> whole = match(plain, anchor);
    return whole.isPresent() ? whole : match(LEADING.matcher(plain).replaceFirst(""), anchor);
  }

  private Optional<Edtf> match(String words, Edtf anchor) {
    for (Phrase phrase : phrases) {
      Matcher match = phrase.words().matcher(words);
      if (match.matches()) {
        return DateRule.of(phrase.rule(), match, anchor, phrase.usual());
      }
    }
    return Optional.empty();
  }

  /** The phrases of the table, for tests and people. */
  List<String> patterns() {
    return phrases.stream().map(phrase -> phrase.words().pattern()).toList();
  }

  private static Pattern pattern(String phrase) {
    String words = Pattern.quote(phrase.toLowerCase(Locale.ROOT));
    for (String slot : List.of("n", "weekday", "month", "d", "year")) {
      words = words.replace("{" + slot + "}", "\\E(?<" + slot + ">" + DateRule.words(slot) + ")\\Q");
    }
    return Pattern.compile(words);
  }

  static Optional<LocalDate> day(Edtf anchor) {
    return anchor.earliest().filter(day -> anchor.latest().filter(day::equals).isPresent());
  }

  private static String resource(String name) {
    try (InputStream table = Objects.requireNonNull(RelativeTimes.class.getResourceAsStream(name), name)) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
