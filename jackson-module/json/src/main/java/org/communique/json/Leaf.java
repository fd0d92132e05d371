// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.communique.Reliability;
import org.communique.base.InvalidBriefException;
import org.communique.base.LanguageTag;
import org.communique.base.TextRule;
import org.communique.time.Edtf;

/** A value that is one text. */
final class Leaf<V> implements Kind<V> {

  static final Leaf<String> ID = text(TextRule.ID, Limit.LABEL);
  static final Leaf<String> LABEL = text(TextRule.LABEL, Limit.LABEL);
  static final Leaf<String> PROSE = text(TextRule.PROSE, Limit.PROSE);
  static final Leaf<String> PASSAGE = text(TextRule.PASSAGE, Limit.PROSE);
  static final Leaf<String> CONTENT = text(TextRule.CONTENT, Limit.CONTENT);
  static final Leaf<LanguageTag> LANGUAGE = scalar(LanguageTag::parse);
  static final Leaf<Edtf> EDTF = scalar(Edtf::parse);
  static final Leaf<Reliability> GRADE =
      new Leaf<>(ProblemCode.INVALID_VALUE, Limit.LABEL, Reliability::parse, Reliability::grade);
  static final Leaf<LocalDate> DATE = scalar(Leaf::date);
  static final Leaf<URI> URI_TEXT = scalar(Leaf::uri);

  private final ProblemCode code;
  private final Limit limit;
  private final Function<String, V> parse;
  private final Function<V, String> print;

  private Leaf(ProblemCode code, Limit limit, Function<String, V> parse, Function<V, String> print) {
    this.code = code;
    this.limit = limit;
    this.parse = parse;
    this.print = print;
  }

  /** A value that its type parses and prints. */
  static <V> Leaf<V> scalar(Function<String, V> parse) {
    return new Leaf<>(ProblemCode.INVALID_VALUE, Limit.LABEL, parse, Object::toString);
  }

  /** A word of a closed vocabulary. */
  static <V> Leaf<V> closed(Function<String, V> parse) {
    return new Leaf<>(ProblemCode.UNKNOWN_WORD, Limit.LABEL, parse, Object::toString);
  }

  private static Leaf<String> text(TextRule rule, Limit limit) {
    return new Leaf<>(ProblemCode.INVALID_VALUE, limit, text -> {
      if (!rule.admits(text)) {
        throw new InvalidBriefException(rule.words() + ", but was " + InvalidBriefException.shown(text));
      }
      return text;
    }, text -> text);
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
      reader.problem(code, up.at(name, index), broken.getMessage());
      return Draft.FAILED;
    }
  }

  @Override
  public void write(Writer writer, V value) {
    writer.sink().text(print.apply(value));
  }

  private static LocalDate date(String text) {
    try {
      if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException noSuchDay) {
      // refused below, with all others
    }
    throw InvalidBriefException.of("date", "must be a day written YYYY-MM-DD", text);
  }

  private static URI uri(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException none) {
      throw InvalidBriefException.of("URI", "must be well-formed after RFC 3986", text);
    }
  }
}
