// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communique.base.InvalidBriefException;

/**
 * A table of phrases such as “yesterday”, with a rule for each phrase. A rule computes a date from an anchor. The
 * anchor is the date to which the words are relative: for “yesterday” in a news article, the anchor is the day of the
 * article. Instances are immutable.
 *
 * <pre>{@code
 * RelativeTimes english = RelativeTimes.english();
 * english.resolve("yesterday", Edtf.parse("2022-08-16?"));             // Optional[2022-08-15?]
 * english.resolve("Thursday", Edtf.parse("2022-08-16"));               // Optional[2022-08-18?]
 * english.resolve("the end of next year", Edtf.parse("2022-08-16"));   // Optional[2023-12~]
 * english.resolve("8.15 p.m.", Edtf.parse("2022-08-16"));              // Optional[2022-08-16T20:15]
 * english.resolve("during the war", Edtf.parse("2022"));               // Optional.empty
 * }</pre>
 *
 * <p>Words that name neither a year nor a direction mean the nearest such date. If two dates are equally near, the
 * earlier date is taken. Such a date is always marked as uncertain ({@code ?}). The caller can state another direction
 * with a {@link TimeFrame}. “Last” and “next” decide the direction themselves. If “last Friday” or “next Friday” has
 * two readings, the date is a set of both days, with the mark {@code ?}.
 *
 * <p>“The next day” and “two days later” count from something that the text has mentioned. They give no date unless the
 * caller gives this date ({@link TimeFrame#mentioning}). A time of day beside a doubted day gives only the day, because
 * EDTF has no {@code ?} on times. A phrase that is not in the table gives no date.
 *
 * <p>The tables are the files {@code relative-times-en.txt}, {@code relative-times-fr.txt} and {@code
 * relative-times-es.txt} in the jar. The method {@link #parse} makes a table for another language from a text of the
 * same form; no Java code is needed.
 */
public final class RelativeTimes {

  /** The tables are parsed when they are first needed. */
  private static final class English {
    static final RelativeTimes TABLE = parse(resource("relative-times-en.txt"));
  }

  private static final class French {
    static final RelativeTimes TABLE = parse(resource("relative-times-fr.txt"));
  }

  private static final class Spanish {
    static final RelativeTimes TABLE = parse(resource("relative-times-es.txt"));
  }

  private final PhraseTable table;

  private RelativeTimes(PhraseTable table) {
    this.table = table;
  }

  /**
   * {@return the table of English phrases}
   */
  public static RelativeTimes english() {
    return English.TABLE;
  }

  /**
   * {@return the table of French phrases}
   */
  public static RelativeTimes french() {
    return French.TABLE;
  }

  /**
   * {@return the table of Spanish phrases}
   */
  public static RelativeTimes spanish() {
    return Spanish.TABLE;
  }

  /**
   * Parses a table of phrases.
   *
   * <pre>{@code
   * language: de
   * number 1: ein, einer
   * unit day: tag, tagen
   * vorgestern = day -2
   * vor {n} {unit} = ago -n
   * am {weekday} = weekday nearest
   * }</pre>
   *
   * <p>A slot stands for a part that varies: <code>{n}</code> is a number. The comment at the top of {@code
   * relative-times-en.txt} explains all lines, rules and slots. The names of months and weekdays come from the JDK's
   * data for the language (CLDR).
   *
   * @param table lines of the form {@code phrase = rule} or {@code thing: names}; blank lines and lines that begin with
   *     {@code #} are ignored
   * @return the table; if two phrases fit the same words, the table uses the first phrase
   * @throws InvalidBriefException if a line has another form, if the rule is unknown, if the rule needs a slot that the
   *     phrase does not have, or if the phrase has the same slot twice
   */
  public static RelativeTimes parse(String table) {
    Objects.requireNonNull(table, "table");
    return new RelativeTimes(PhraseTable.parse(table));
  }

  /**
   * Computes the date that the words mean, if words without a year and without a direction mean the nearest date.
   *
   * @param words the words as printed, with a possessive ending if they have one (“today’s”); case, kinds of spaces,
   *     dashes and apostrophes, commas and full stops do not matter
   * @param anchor the day, month or year to which the words are relative, in the time zone of the speaker
   * @return the result of {@link #resolve(String, TimeFrame)} for this anchor
   */
  public Optional<Edtf> resolve(String words, Edtf anchor) {
    return resolve(words, TimeFrame.of(anchor));
  }

  /**
   * Computes the date that the words mean.
   *
   * @param words the words as printed, with a possessive ending if they have one (“today’s”); case, kinds of spaces,
   *     dashes and apostrophes, commas and full stops do not matter
   * @param frame the anchor, the direction and the mentioned date
   * @return the date; empty if the words are not in the table, if the day does not exist, or if the anchor is not
   *     precise enough (“yesterday” needs a day). If the anchor is uncertain or approximate, the date is also uncertain
   *     or approximate, except if the words contain the year.
   */
  public Optional<Edtf> resolve(String words, TimeFrame frame) {
    return read(words, frame).map(TimeReading::date);
  }

  /**
   * Computes the date that the words mean, and reports whether a weekday and a date in the words contradict each other.
   *
   * @param words the words, as for {@link #resolve(String, TimeFrame)}
   * @param frame the anchor, the direction and the mentioned date
   * @return the date and the contradiction; empty if {@link #resolve(String, TimeFrame)} gives no date
   */
  public Optional<TimeReading> read(String words, TimeFrame frame) {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(frame, "frame");
    PhraseMatch match = PhraseMatcher.match(table, PhraseWords.of(words));
    if (match == null) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(PhraseDates.date(match, frame))
          .map(found -> new TimeReading(found.edtf(), Optional.ofNullable(found.contradiction())));
    } catch (DateTimeException | InvalidBriefException noSuchDay) {
      return Optional.empty();
    }
  }

  /** {@return the lines of the phrases of the table, for tests} */
  List<String> lines() {
    return table.lines();
  }

  /** {@return the lines of the phrase that fits the words, and of its parts, for tests} */
  List<String> lines(String words) {
    PhraseMatch match = PhraseMatcher.match(table, PhraseWords.of(words));
    return match == null ? List.of() : match.rules().map(table::line).toList();
  }

  private static String resource(String name) {
    try (InputStream table = Objects.requireNonNull(RelativeTimes.class.getResourceAsStream(name), name)) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
