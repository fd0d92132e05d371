// SPDX-License-Identifier: Apache-2.0
package org.communique.json.write;

import java.util.List;
import java.util.Set;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.UnknownMembers;
import org.communique.json.access.MemberValues;
import org.communique.json.engine.JsonSink;
import org.communique.json.form.IdSpace;
import org.communique.json.form.Member;
import org.communique.json.form.Reference;
import org.communique.json.form.Scalar;
import org.communique.json.form.Shape;
import org.communique.json.form.Table;
import org.communique.json.form.Union;
import org.communique.json.write.Place.Refusal;
import org.communique.vocabulary.Word;

/**
 * Writes one value by the shapes of the form. It refuses a value that a reader with the same options would refuse,
 * because the value is over a limit or has an extension whose name is not allowed.
 */
public final class ValueWriter {

  private static final JsonOptions UNLIMITED = unlimited();

  /** The options by which {@link #writePart} writes, and by which the result can be read. */
  public static final JsonOptions ANYTHING = UNLIMITED.with(UnknownMembers.KEEP);

  private final Tokens tokens;
  private final JsonOptions options;
  private final boolean isSorted;
  private final Set<String> omitted;
  private final boolean isDocument;
  private final Place place;
  private final Reached reached;
  private final MemberWriter members;
  private final ExtensionWriter extensions;

  private <T> ValueWriter(
      Shape<T> shape, T value, JsonSink sink, JsonOptions options, boolean isSorted, Set<String> omitted,
      boolean isInDocument) {
    this.tokens = new Tokens(sink);
    this.options = options;
    this.isSorted = isSorted;
    this.omitted = omitted;
    this.isDocument = isInDocument || shape instanceof Table<T> table && table.isDocument();
    this.place = new Place(options.of(Limit.DEPTH));
    this.reached = new Reached(options, isDocument);
    boolean keepsAnyName = options.unknownMembers() == UnknownMembers.KEEP
        || shape instanceof Table<T> table && table.version(value).isNewerMinor();
    this.members = new MemberWriter(this);
    this.extensions = new ExtensionWriter(tokens, place, options, keepsAnyName);
  }

  /**
   * Writes a value. A document lists the values that it uses in members of its own. Outside a document, each of these
   * values is written as a whole where it is first used, and as its id after that.
   *
   * @param shape the shape of the value
   * @param value the value
   * @param sink receives the tokens
   * @param options the limits, and whether to write members that a reader kept although the form does not define them
   * @param <T> the type of the value
   * @throws InvalidBriefException if the value is over a limit, or has an extension with a name that is not allowed
   */
  public static <T> void write(Shape<T> shape, T value, JsonSink sink, JsonOptions options) {
    new ValueWriter(shape, value, sink, options, false, Set.of(), false).root(shape, value);
  }

  /**
   * Writes a value with the members of all objects sorted by name, as RFC 8785 sorts them. Only the limit {@link
   * Limit#DEPTH} holds.
   *
   * @param shape the shape of the value
   * @param value the value
   * @param sink receives the tokens
   * @param omitted the members of the outermost object that are left out
   * @param <T> the type of the value
   * @throws InvalidBriefException if the value is nested too deep, or has an extension with a name that is not allowed
   */
  public static <T> void writeSorted(Shape<T> shape, T value, JsonSink sink, Set<String> omitted) {
    new ValueWriter(shape, value, sink, UNLIMITED, true, omitted, false).root(shape, value);
  }

  /**
   * Writes a value as it is written inside a document, with the ids of the actors, sources and topics to which it
   * refers. The members of all objects are sorted by name. Only the limit {@link Limit#DEPTH} holds, and extensions may
   * have any name.
   *
   * @param shape the shape of the value
   * @param value the value
   * @param sink receives the tokens
   * @param omitted the members of the outermost object that are left out
   * @param <T> the type of the value
   * @throws InvalidBriefException if the value is nested too deep
   */
  public static <T> void writePart(Shape<T> shape, T value, JsonSink sink, Set<String> omitted) {
    new ValueWriter(shape, value, sink, ANYTHING, true, omitted, true).root(shape, value);
  }

  private static JsonOptions unlimited() {
    JsonOptions options = JsonOptions.defaults();
    for (Limit limit : Limit.values()) {
      options = limit == Limit.DEPTH ? options : options.with(limit, Integer.MAX_VALUE);
    }
    return options;
  }

  private void root(Shape<?> shape, Object value) {
    try {
      value(shape, value);
    } catch (Refusal refusal) {
      throw refusal.exception();
    }
  }

  @SuppressWarnings("unchecked") // a value is only written by the shape of its member
  private void value(Shape<?> shape, Object value) {
    if (shape instanceof Scalar<?> scalar) {
      scalar((Scalar<Object>) scalar, value);
    } else if (shape instanceof Reference<?> reference) {
      reference((Reference<Object>) reference, value);
    } else if (shape instanceof Table<?> table) {
      object((Table<Object>) table, value);
    } else {
      union((Union<Object>) shape, value);
    }
  }

  private void scalar(Scalar<Object> scalar, Object value) {
    if (value instanceof String text) {
      text(text, scalar.limit());
    } else if (value instanceof Word word && word.word().length() <= options.of(scalar.limit())) {
      tokens.word(word);
    } else {
      switch (scalar.json()) {
        case TEXT -> text(scalar.print(value), scalar.limit());
        case NUMBER -> tokens.number((Integer) value);
        case FLAG -> tokens.flag((Boolean) value);
      }
    }
  }

  private void text(String text, Limit limit) {
    Place.checkLength(text, limit, options);
    tokens.text(text);
  }

  private void reference(Reference<Object> reference, Object value) {
    String id = reference.id(value);
    Table<Object> table = reference.table();
    if (isDocument || reached.isDefined(table.space(), id)) {
      tokens.text(id);
    } else {
      object(table, value);
    }
    reached.refer(table.space(), id);
  }

  private void object(Table<Object> table, Object value) {
    IdSpace space = table.space();
    if (space == null) {
      members(table, value);
    } else {
      long before = reached.begin();
      members(table, value);
      reached.end(space, table.id(value), before);
    }
  }

  private void members(Table<Object> table, Object value) {
    place.enter();
    tokens.object();
    if (isSorted) {
      sortedMembers(table, value);
    } else {
      extensions.write(table, members.write(table, value));
    }
    tokens.endObject();
    place.leave();
  }

  private void sortedMembers(Table<Object> table, Object value) {
    MemberValues values = new MemberValues(table.members().size());
    List<Extensions.Member> extra = table.give(value, values).members();
    int next = 0;
    for (Member member : table.sorted()) {
      while (next < extra.size() && extra.get(next).name().compareTo(member.name()) < 0) {
        extensions.write(table, extra.get(next++));
      }
      Object present = values.value(member.number());
      if (present != null && !(place.isOutermost() && omitted.contains(member.name()))) {
        member(member, present);
      }
    }
    while (next < extra.size()) {
      extensions.write(table, extra.get(next++));
    }
  }

  private void member(Member member, Object present) {
    if (member.count().isList()) {
      list(member, (List<?>) present);
    } else {
      one(member, present);
    }
  }

  /** Writes a member that is present. */
  void one(Member member, Object value) {
    tokens.name(member.name(), member.quotedName());
    try {
      value(member.shape(), value);
    } catch (Refusal refusal) {
      throw refusal.in(member.name());
    }
  }

  /** Writes a member that is a text. */
  void text(Member member, String text) {
    tokens.name(member.name(), member.quotedName());
    try {
      text(text, limit(member));
    } catch (Refusal refusal) {
      throw refusal.in(member.name());
    }
  }

  /** Writes a member that is a word. */
  void word(Member member, Word word) {
    if (word.word().length() > options.of(limit(member))) {
      text(member, word.word());
    } else {
      tokens.name(member.name(), member.quotedName());
      tokens.word(word);
    }
  }

  private static Limit limit(Member member) {
    return ((Scalar<?>) (Shape<?>) member.shape()).limit();
  }

  /** Writes a member that is a number. */
  void number(Member member, int number) {
    tokens.name(member.name(), member.quotedName());
    tokens.number(number);
  }

  /** Writes a member that is a list, and not empty. */
  void list(Member member, List<?> list) {
    tokens.name(member.name(), member.quotedName());
    int index = -1;
    try {
      Place.checkSize(list.size(), member.limit(), options);
      place.enter();
      tokens.list();
      for (index = 0; index < list.size(); index++) {
        value(member.shape(), list.get(index));
      }
    } catch (Refusal refusal) {
      throw (index < 0 ? refusal : refusal.in(index)).in(member.name());
    }
    tokens.endList();
    place.leave();
  }

  private void union(Union<Object> union, Object value) {
    Union.Option option = union.optionOf(value);
    place.enter();
    tokens.object();
    tokens.name(option.name(), option.quotedName());
    try {
      value(option.shape(), option.unwrap().apply(value));
    } catch (Refusal refusal) {
      throw refusal.in(option.name());
    }
    tokens.endObject();
    place.leave();
  }
}
