// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.communique.base.InvalidBriefException;
import org.communique.base.LanguageTag;
import org.communique.base.TextRule;
import org.communique.time.Edtf;
import org.communique.vocabulary.ClosedWord;
import org.communique.vocabulary.OpenTerm;
import org.communique.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/** A value that JSON writes as one text. */
final class Leaf<V> implements Kind<V> {

  static final Leaf<String> ID = text(TextRule.ID, Limit.LABEL, TextRule.ID_LENGTH, Pattern.ID, "id");
  static final Leaf<String> LABEL = text(TextRule.LABEL, Limit.LABEL, Limit.LABEL.defaultValue(), Pattern.LABEL, "label");
  static final Leaf<String> PROSE = text(TextRule.PROSE, Limit.PROSE, Limit.PROSE.defaultValue(), Pattern.PROSE, "prose");
  static final Leaf<String> PASSAGE = text(TextRule.PASSAGE, Limit.PROSE, Limit.PROSE.defaultValue(), Pattern.PASSAGE, "passage");
  static final Leaf<String> CONTENT = text(TextRule.CONTENT, Limit.CONTENT, Limit.CONTENT.defaultValue(), Pattern.CONTENT, "content");
  static final Leaf<LanguageTag> LANGUAGE = scalar(LanguageTag::parse, Pattern.LANGUAGE, "language tag (BCP 47)");
  static final Leaf<Edtf> EDTF = scalar(Edtf::parse, Pattern.EDTF, "date (EDTF)");
  static final Leaf<LocalDate> DATE = scalar(Leaf::date, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "day (YYYY-MM-DD)");
  static final Leaf<URI> URI_TEXT = scalar(Leaf::uri, Pattern.ABSOLUTE_URI, "absolute URI");

  private final ProblemCode code;
  private final Limit limit;
  private final Function<String, V> parse;
  private final Function<V, String> print;
  private final String pattern;
  private final int longest;
  private final @Nullable Vocabulary vocabulary;
  private final String name;

  private Leaf(
      ProblemCode code, Limit limit, Function<String, V> parse, Function<V, String> print, String pattern,
      int longest, @Nullable Vocabulary vocabulary, String name) {
    this.code = code;
    this.limit = limit;
    this.parse = parse;
    this.print = print;
    this.pattern = pattern;
    this.longest = longest;
    this.vocabulary = vocabulary;
    this.name = name;
  }

  /** A value that its type parses and prints. */
  static <V> Leaf<V> scalar(Function<String, V> parse, String pattern, String name) {
    return scalar(parse, Object::toString, pattern, name);
  }

  /** A value that is parsed and printed by these functions. */
  static <V> Leaf<V> scalar(Function<String, V> parse, Function<V, String> print, String pattern, String name) {
    return new Leaf<>(
        ProblemCode.INVALID_VALUE, Limit.LABEL, parse, print, pattern, Limit.LABEL.defaultValue(), null, name);
  }

  /** A word of an open vocabulary. */
  static <V extends OpenTerm> Leaf<V> open(Function<String, V> parse, List<V> known) {
    return word(ProblemCode.INVALID_VALUE, parse, Vocabulary.open(known));
  }

  /** A word of a closed vocabulary. */
  static <V extends ClosedWord> Leaf<V> closed(Function<String, V> parse, V[] all) {
    return word(ProblemCode.UNKNOWN_WORD, parse, Vocabulary.closed(List.of(all)));
  }

  private static <V extends Word> Leaf<V> word(ProblemCode code, Function<String, V> parse, Vocabulary vocabulary) {
    return new Leaf<>(code, Limit.LABEL, parse, Word::word, "", 0, vocabulary, vocabulary.title());
  }

  private static Leaf<String> text(TextRule rule, Limit limit, int longest, String pattern, String name) {
    return new Leaf<>(ProblemCode.INVALID_VALUE, limit, text -> {
      if (!rule.admits(text)) {
        throw new InvalidBriefException(rule.words() + ", but was " + InvalidBriefException.shown(text));
      }
      return text;
    }, text -> text, pattern, longest, null, name);
  }

  /** The same kind of text, for which the schema has a narrower pattern. The model checks this pattern. */
  Leaf<V> spelled(String narrower, String called) {
    return new Leaf<>(code, limit, parse, print, narrower, longest, vocabulary, called);
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
      boolean isClosed = vocabulary != null && !vocabulary.isOpen();
      List<String> words = isClosed ? vocabulary.words() : List.of();
      reader.problems().add(
          code, up.at(name, index), reader.cursor().place(), isClosed ? unknownWord(text, words) : broken.rule(), words);
      return Draft.FAILED;
    }
  }

  private static String unknownWord(String text, List<String> words) {
    return "must be one of " + String.join(", ", words) + ", but was " + InvalidBriefException.shown(text);
  }

  @Override
  public void write(Writer writer, V value) {
    writer.sink().text(print.apply(value));
  }

  @Override
  public void describe(Schema schema) {
    if (vocabulary != null) {
      vocabulary.describe(schema);
    } else {
      schema.define(this, name.replaceFirst("[,(].*", "").strip(), this::describeText);
    }
  }

  @Override
  public List<Vocabulary> vocabularies() {
    return vocabulary == null ? List.of() : List.of(vocabulary);
  }

  private void describeText(Schema schema) {
    schema.type("string");
    schema.text("pattern", pattern);
    schema.number("maxLength", longest);
  }

  @Override
  public String called() {
    return vocabulary == null ? name : Kind.link(name);
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
      URI uri = new URI(text);
      if (uri.isAbsolute()) {
        return uri;
      }
    } catch (URISyntaxException none) {
      throw InvalidBriefException.of("URI", "must be well-formed as RFC 3986 requires", text);
    }
    throw InvalidBriefException.of("URI", "must be an absolute URI", text);
  }
}
