// SPDX-License-Identifier: Apache-2.0
package org.communique.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.communique.base.ExtensionValue;
import org.communique.base.Extensions;
import org.communique.base.LanguageTag;
import org.communique.time.Edtf;

/** Texts of many scripts, dates, languages and extensions. The first of each is the plainest. */
final class Words {

  private static final Arbitrary<String> WORD = Arbitraries.of(
      "Kim", "Путин", "노동신문", "“yesterday”", "العربية", "e\u0301te", "\uD83D\uDD4A", "[sic]", "a/b~c", "\"quoted\"",
      "\\", "—");
  private static final Arbitrary<List<String>> WORDS = Draft.oneOrTwo(WORD);

  private static final Arbitrary<String> GAP =
      Arbitraries.of(" ", "\n", "\r\n", "\t", "\u202Eabc", "\u0007", "\u00A0");

  /** A word or several. */
  static final Arbitrary<String> LABEL = WORDS.map(words -> String.join(" ", words));

  /** Like a label, with line breaks and control characters. */
  static final Arbitrary<String> PROSE = Combinators.combine(WORDS, GAP).as((words, gap) -> String.join(gap, words));

  static final Arbitrary<LanguageTag> LANGUAGE =
      Arbitraries.of("en", "ko-KP", "zh-Hant", "iw", "en-t-ko", "und", "x-private").map(LanguageTag::parse);

  static final Arbitrary<Edtf> DATE = Arbitraries.of(Stream.of(
      "2022-08-15", "2022-08", "1948~", "2022-08-15?", "194X", "2022-21", "1950/1953", "2022-02-24/..",
      "[..2022-08-10]", "2022-08-15T09:30:00+09:00", "2022-08-15T09", "Y-17000", "-0044-03-15")
      .map(Edtf::parse).toList());

  /** One extension or two extensions, up to four levels deep. */
  static final Arbitrary<Extensions> EXTENSIONS = Combinators
      .combine(Arbitraries.of("x-0", "x-1", "x-2", "x-\u00fc"), value(0), Maybe.oneIn(2, value(0)))
      .as((name, one, other) -> {
        Extensions.Builder extensions = Extensions.builder().put(name, one);
        other.ifPresent(value -> extensions.put("x-\u00e9", value));
        return extensions.build();
      });

  private Words() {}

  /** A word of an open vocabulary, now and then one that nobody has heard of. */
  static <T> Arbitrary<T> oneOf(List<T> known, T unknown) {
    List<T> all = new ArrayList<>(known);
    all.add(unknown);
    return Arbitraries.of(all);
  }

  private static Arbitrary<ExtensionValue> value(int depth) {
    Arbitrary<ExtensionValue> plain = Arbitraries.of(
        new ExtensionValue.Flag(false), new ExtensionValue.Flag(true), new ExtensionValue.Text(""), numeral("0"),
        numeral("-0"), numeral("1.10"), numeral("1e5"), numeral("12345678901234567890"), numeral("-3"));
    Arbitrary<ExtensionValue> text = PROSE.map(ExtensionValue.Text::new);
    if (depth == 3) {
      return Combinators.combine(Arbitraries.of(false, true), plain, text)
          .as((isText, other, prose) -> isText ? prose : other);
    }
    Arbitrary<ExtensionValue> deeper = value(depth + 1);
    return Combinators.combine(Arbitraries.of(0, 1, 2, 3), plain, text, Maybe.oneIn(2, deeper), Draft.some(deeper))
        .as((kind, other, prose, member, items) -> switch (kind) {
          case 0 -> other;
          case 1 -> prose;
          case 2 -> new ExtensionValue.Items(items);
          default -> {
            Extensions.Builder object = Extensions.builder();
            member.ifPresent(value -> object.putAny("any name", value));
            yield object.build();
          }
        });
  }

  private static ExtensionValue numeral(String digits) {
    return new ExtensionValue.Numeral(digits);
  }
}
