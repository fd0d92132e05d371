// SPDX-License-Identifier: Apache-2.0
package org.communique.json.write;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.base.ExtensionValue;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.UnknownMembers;
import org.communique.json.engine.JsonSink;
import org.communique.json.form.IdSpace;
import org.communique.json.form.Member;
import org.communique.json.form.Reference;
import org.communique.json.form.Scalar;
import org.communique.json.form.Shape;
import org.communique.json.form.Table;
import org.communique.json.form.Union;

/**
 * Writes one value by the shapes of the form. It refuses a value that a reader with the same options would refuse,
 * because the value is over a limit or has an extension whose name is not allowed.
 */
public final class ValueWriter {

  private static final JsonOptions UNLIMITED = unlimited();

  private final JsonSink sink;
  private final JsonOptions options;
  private final boolean isSorted;
  private final Set<String> omitted;
  private final boolean isDocument;
  private final boolean keepsAnyName;

  /** For each id that has been defined, how many values it reaches, itself included. */
  private final Map<IdSpace, Map<String, Long>> defined = new EnumMap<>(IdSpace.class);

  private final Place place;
  private int extensionValues;
  private int statements;

  /** How many values the innermost open object with an id reaches so far. */
  private long reached;

  /** How many values all statements together have reached so far. */
  private long reachedByStatements;

  private <T> ValueWriter(
      Shape<T> shape, T value, JsonSink sink, JsonOptions options, boolean isSorted, Set<String> omitted) {
    this.sink = sink;
    this.options = options;
    this.isSorted = isSorted;
    this.omitted = omitted;
    this.isDocument = shape instanceof Table<T, ?> table && table.isDocument();
    this.keepsAnyName = options.unknownMembers() == UnknownMembers.KEEP
        || shape instanceof Table<T, ?> table && table.version(value).isNewerMinor();
    this.place = new Place(options.of(Limit.DEPTH));
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
    new ValueWriter(shape, value, sink, options, false, Set.of()).value(shape, value);
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
    new ValueWriter(shape, value, sink, UNLIMITED, true, omitted).value(shape, value);
  }

  private static JsonOptions unlimited() {
    JsonOptions options = JsonOptions.defaults();
    for (Limit limit : Limit.values()) {
      options = limit == Limit.DEPTH ? options : options.with(limit, Integer.MAX_VALUE);
    }
    return options;
  }

  @SuppressWarnings("unchecked") // a value is only written by the shape of its member
  private void value(Shape<?> shape, Object value) {
    if (shape instanceof Scalar<?> scalar) {
      scalar((Scalar<Object>) scalar, value);
    } else if (shape instanceof Reference<?> reference) {
      reference((Reference<Object>) reference, value);
    } else if (shape instanceof Table<?, ?> table) {
      object((Table<Object, ?>) table, value);
    } else {
      union((Union<Object>) shape, value);
    }
  }

  private void scalar(Scalar<Object> scalar, Object value) {
    switch (scalar.json()) {
      case TEXT -> text(scalar.print(value), scalar.limit());
      case NUMBER -> sink.number(scalar.print(value));
      case FLAG -> sink.flag((Boolean) value);
    }
  }

  private void text(String text, Limit limit) {
    place.checkLength(text, limit, options);
    sink.text(text);
  }

  private void reference(Reference<Object> reference, Object value) {
    String id = reference.id(value);
    Table<Object, ?> table = reference.table();
    Map<String, Long> known = defined(table.space());
    if (isDocument || known.containsKey(id)) {
      sink.text(id);
    } else {
      object(table, value);
    }
    reached += known.getOrDefault(id, 0L);
  }

  private Map<String, Long> defined(IdSpace space) {
    return defined.computeIfAbsent(space, none -> new HashMap<>());
  }

  private void object(Table<Object, ?> table, Object value) {
    if (table.space() == null) {
      members(table, value);
      return;
    }
    long before = reached;
    reached = 1;
    members(table, value);
    if (table.space() == IdSpace.STATEMENT) {
      reachedByStatements += reached;
      place.checkReach(reachedByStatements, options);
      place.checkCount(++statements, IdSpace.STATEMENT, Limit.STATEMENTS, options);
    } else {
      Map<String, Long> known = defined(table.space());
      known.put((String) table.id().written(value), reached);
      place.checkCount(known.size(), table.space(), Limit.DEFINITIONS, options);
    }
    reached = before;
  }

  private void members(Table<Object, ?> table, Object value) {
    Extensions extensions = table.extensions(value);
    place.enter();
    sink.object();
    if (isSorted) {
      sortedMembers(table, value, extensions.members());
    } else {
      for (Member<Object, ?> member : table.members()) {
        member(member, value);
      }
      for (Extensions.Member extension : extensions.members()) {
        extension(table, extension);
      }
    }
    sink.endObject();
    place.leave();
  }

  private void sortedMembers(Table<Object, ?> table, Object value, List<Extensions.Member> extensions) {
    int next = 0;
    for (Member<Object, ?> member : table.sorted()) {
      while (next < extensions.size() && extensions.get(next).name().compareTo(member.name()) < 0) {
        extension(table, extensions.get(next++));
      }
      if (!place.isOutermost() || !omitted.contains(member.name())) {
        member(member, value);
      }
    }
    while (next < extensions.size()) {
      extension(table, extensions.get(next++));
    }
  }

  private void member(Member<Object, ?> member, Object owner) {
    Object written = member.written(owner);
    if (written == null) {
      return;
    }
    sink.name(member.name());
    place.at(member.name());
    if (!member.count().isList()) {
      value(member.shape(), written);
      return;
    }
    List<?> list = (List<?>) written;
    place.checkSize(list.size(), member.limit(), options);
    place.enter();
    sink.list();
    for (int index = 0; index < list.size(); index++) {
      place.at(index);
      value(member.shape(), list.get(index));
    }
    sink.endList();
    place.leave();
  }

  private void union(Union<Object> union, Object value) {
    String tag = union.tag(value);
    Union.Option option = union.option(tag);
    place.enter();
    sink.object();
    sink.name(tag);
    place.at(tag);
    value(option.shape(), option.unwrap().apply(value));
    sink.endObject();
    place.leave();
  }

  private void extension(Table<?, ?> table, Extensions.Member extension) {
    place.at(extension.name());
    if (!keepsAnyName && !extension.name().startsWith(Extensions.PREFIX)) {
      throw place.refused(
          "the name of an extension must begin with 'x-', unless the brief has a newer minor version of the form or "
              + "the options keep unknown members");
    }
    if (table.member(extension.name()) != null) {
      throw place.refused("an extension must not have the name of a member of the form");
    }
    sink.name(extension.name());
    extension(extension.value());
  }

  private void extension(ExtensionValue value) {
    if (++extensionValues > options.of(Limit.EXTENSION_VALUES)) {
      throw place.over(
          Limit.EXTENSION_VALUES,
          "the extensions must have at most " + options.of(Limit.EXTENSION_VALUES) + " values together");
    }
    if (value instanceof ExtensionValue.Text text) {
      text(text.text(), Limit.CONTENT);
    } else if (value instanceof ExtensionValue.Flag flag) {
      sink.flag(flag.flag());
    } else if (value instanceof ExtensionValue.Numeral number) {
      place.checkLength(number.digits(), Limit.NUMBER, options);
      sink.number(number.digits());
    } else if (value instanceof ExtensionValue.Items list) {
      items(list.items());
    } else if (value instanceof Extensions members) {
      extensionMembers(members.members());
    }
  }

  private void items(List<ExtensionValue> items) {
    place.enter();
    sink.list();
    for (int index = 0; index < items.size(); index++) {
      place.at(index);
      extension(items.get(index));
    }
    sink.endList();
    place.leave();
  }

  private void extensionMembers(List<Extensions.Member> members) {
    place.enter();
    sink.object();
    for (Extensions.Member member : members) {
      sink.name(member.name());
      place.at(member.name());
      extension(member.value());
    }
    sink.endObject();
    place.leave();
  }
}
