// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.communique.Reliability;
import org.communique.base.InvalidBriefException;
import org.communique.base.LanguageTag;
import org.communique.base.TextRule;
import org.communique.time.Edtf;
import org.communique.vocabulary.OpenTerm;
import org.communique.vocabulary.Word;

/** A value that JSON writes as one text. */
final class Leaf<V> implements Kind<V> {

  static final Leaf<String> ID = text(TextRule.ID, Limit.LABEL, TextRule.ID_LENGTH, Pattern.ID, "id");
  static final Leaf<String> LABEL = text(TextRule.LABEL, Limit.LABEL, Limit.LABEL.defaultValue(), Pattern.LABEL, "label");
  static final Leaf<String> PROSE = text(TextRule.PROSE, Limit.PROSE, Limit.PROSE.defaultValue(), Pattern.PROSE, "prose");
  static final Leaf<String> PASSAGE = text(TextRule.PASSAGE, Limit.PROSE, Limit.PROSE.defaultValue(), Pattern.PASSAGE, "passage");
  static final Leaf<String> CONTENT = text(TextRule.CONTENT, Limit.CONTENT, Limit.CONTENT.defaultValue(), Pattern.CONTENT, "content");
  static final Leaf<LanguageTag> LANGUAGE = scalar(LanguageTag::parse, Pattern.LANGUAGE, "language tag (BCP 47)");
  static final Leaf<Edtf> EDTF = scalar(Edtf::parse, Pattern.EDTF, "date (EDTF)");
  static final Leaf<Reliability> GRADE = new Leaf<>(
      ProblemCode.INVALID_VALUE, Limit.LABEL, Reliability::parse, Reliability::grade, "^[A-F][1-6]?$", Limit.LABEL.defaultValue(),
      List.of(),
      "letters (A to F, alone or with 1 to 6)");
  static final Leaf<LocalDate> DATE = scalar(Leaf::date, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "day (YYYY-MM-DD)");
  static final Leaf<URI> URI_TEXT = scalar(Leaf::uri, Pattern.ABSOLUTE_URI, "absolute URI");

  private final ProblemCode code;
  private final Limit limit;
  private final Function<String, V> parse;
  private final Function<V, String> print;
  private final String pattern;
  private final int longest;
  private final List<String> words;
  private final String name;

  private Leaf(
      ProblemCode code, Limit limit, Function<String, V> parse, Function<V, String> print, String pattern,
      int longest, List<String> words, String name) {
    this.code = code;
    this.limit = limit;
    this.parse = parse;
    this.print = print;
    this.pattern = pattern;
    this.longest = longest;
    this.words = words;
    this.name = name;
  }

  /** A value that its type parses and prints. */
  static <V> Leaf<V> scalar(Function<String, V> parse, String pattern, String name) {
    return new Leaf<>(ProblemCode.INVALID_VALUE, Limit.LABEL, parse, Object::toString, pattern, Limit.LABEL.defaultValue(),
        List.of(), name);
  }

  /** A word of an open vocabulary. */
  static <V extends OpenTerm> Leaf<V> open(Function<String, V> parse, List<V> known) {
    return new Leaf<>(
        ProblemCode.INVALID_VALUE, Limit.LABEL, parse, OpenTerm::word, Pattern.TERM, TextRule.TERM_LENGTH,
        known.stream().map(OpenTerm::word).toList(), "word:");
  }

  /** A word of a closed vocabulary. */
  static <V extends Word> Leaf<V> closed(Function<String, V> parse, V[] all) {
    return new Leaf<>(
        ProblemCode.UNKNOWN_WORD, Limit.LABEL, parse, Word::word, "", 0, Arrays.stream(all).map(Word::word).toList(),
        "one of:");
  }

  private static Leaf<String> text(TextRule rule, Limit limit, int longest, String pattern, String name) {
    return new Leaf<>(ProblemCode.INVALID_VALUE, limit, text -> {
      if (!rule.admits(text)) {
        throw new InvalidBriefException(rule.words() + ", but was " + InvalidBriefException.shown(text));
      }
      return text;
    }, text -> text, pattern, longest, List.of(), name);
  }

  /** The same kind of text, for which the schema has a narrower pattern. The model checks this pattern. */
  Leaf<V> spelled(String narrower, String called) {
    return new Leaf<>(code, limit, parse, print, narrower, longest, words, called);
  }

  @Override
  public Object read(Reader reader, Needs owner, Where up, String name, int index) {
    if (!reader.expect(JsonCursor.Token.TEXT, up, name, index)) {
      return Draft.FAILED;
    }
    String text = reader.cursor().text();
    if (text.length() > reader.options().of(limit) && reader.isOver(limit, text, up.at(name, index))) {
      return Draft.FAILED;
    }
    try {
      return parse.apply(text);
    } catch (InvalidBriefException broken) {
      boolean closed = code == ProblemCode.UNKNOWN_WORD;
      reader.problems().add(
          code, up.at(name, index), reader.cursor().place(), closed ? unknownWord(text) : broken.rule(),
          closed ? words : List.of());
      return Draft.FAILED;
    }
  }

  private String unknownWord(String text) {
    return "must be one of " + String.join(", ", words) + ", but was " + InvalidBriefException.shown(text);
  }

  @Override
  public void write(Writer writer, V value) {
    writer.sink().text(print.apply(value));
  }

  @Override
  public void describe(Schema schema) {
    if (words.isEmpty()) {
      schema.define(name.replaceFirst("[,(].*", "").strip(), this::describeText);
    } else if (code == ProblemCode.UNKNOWN_WORD) {
      schema.type("string");
      schema.texts("enum", words);
    } else {
      describeText(schema);
      schema.texts("examples", words);
    }
  }

  private void describeText(Schema schema) {
    schema.type("string");
    schema.text("pattern", pattern);
    schema.number("maxLength", longest);
  }

  @Override
  public String called() {
    return words.isEmpty() ? name : name + " `" + String.join("` `", words) + "`";
  }

  private static LocalDate date(String text) {
    try {
      if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException noSuchDay) {
      // refused below, like every other text that is not a day
    }
    throw InvalidBriefException.of("date", "must be a day written YYYY-MM-DD", text);
  }

  private static URI uri(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException none) {
      throw InvalidBriefException.of("URI", "must be well-formed as RFC 3986 requires", text);
    }
  }
}
