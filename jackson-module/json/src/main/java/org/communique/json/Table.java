// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.communique.base.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * The form of one type, with one entry per member. Nothing else defines the form: the reader, the writer, the schema
 * and the reference page all follow this table. To add a member to the form, add it here.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class Table<T, B> implements Kind<T> {

  private final String title;
  private final Supplier<B> begin;
  private final Function<B, T> build;
  private final Function<T, Extensions> extensions;
  private final BiConsumer<B, Extensions> extend;
  private final List<Member<T, B>> members = new ArrayList<>();
  private final Map<String, Member<T, B>> byName = new LinkedHashMap<>();
  private @Nullable Space space;
  private @Nullable Member<T, B> id;
  private List<String> either = List.of();
  private List<String> atLeast = List.of();
  private final List<Consumer<Schema>> rules = new ArrayList<>();

  Table(
      String title, Supplier<B> begin, Function<B, T> build, Function<T, Extensions> extensions,
      BiConsumer<B, Extensions> extend) {
    this.title = title;
    this.begin = begin;
    this.build = build;
    this.extensions = extensions;
    this.extend = extend;
  }

  /** Adds a required member. */
  <V> Table<T, B> need(String name, Kind<V> kind, Function<T, V> value, BiFunction<B, V, B> set, String words) {
    return add(name, Member.Count.ONE, kind, value::apply, setter(set), null, words);
  }

  /** Adds an optional member. */
  <V> Table<T, B> may(String name, Kind<V> kind, Function<T, Optional<V>> value, BiFunction<B, V, B> set, String words) {
    return add(name, Member.Count.MAYBE, kind, value::apply, setter(set), null, words);
  }

  /** Adds a member with a default value, which is not written. */
  <V> Table<T, B> usual(
      String name, V usual, Kind<V> kind, Function<T, V> value, BiFunction<B, V, B> set, String words) {
    Function<T, Object> unusual = owner -> Optional.of(value.apply(owner)).filter(present -> !present.equals(usual));
    return add(name, Member.Count.MAYBE, kind, unusual, setter(set), null, words);
  }

  /** Adds an optional list, which is not written if it is empty. */
  <V> Table<T, B> any(
      String name, Kind<V> kind, Function<T, List<V>> value, BiFunction<B, Iterable<V>, B> set, String words) {
    return any(name, kind, null, value, set, words);
  }

  /** Adds an optional list of limited length, which is not written if it is empty. */
  <V> Table<T, B> any(
      String name, Kind<V> kind, @Nullable Limit limit, Function<T, List<V>> value, BiFunction<B, Iterable<V>, B> set,
      String words) {
    return add(name, Member.Count.ANY, kind, value::apply, setter(set), limit, words);
  }

  /** Adds a required list of at least one element. */
  <V> Table<T, B> some(
      String name, Kind<V> kind, @Nullable Limit limit, Function<T, List<V>> value, BiFunction<B, Iterable<V>, B> set,
      String words) {
    return add(name, Member.Count.SOME, kind, value::apply, setter(set), limit, words);
  }

  /** Adds a list that defines the values to which the other members refer by id. */
  <V> Table<T, B> definitions(String name, Kind<V> kind, Function<T, List<V>> value, String words) {
    return add(name, Member.Count.ANY, kind, value::apply, null, Limit.DEFINITIONS, words);
  }

  /** Adds the id of the value in a name space. Members elsewhere may refer to the value by this id. */
  Table<T, B> id(Space names, Function<T, String> value, BiFunction<B, String, B> set, String words) {
    need("id", Leaf.ID, value, set, words);
    space = names;
    id = byName.get("id");
    return this;
  }

  /** Requires exactly one of these two members. */
  Table<T, B> either(String... names) {
    either = List.of(names);
    return this;
  }

  /** Requires both of these members or none. The model checks this rule; the schema states it. */
  Table<T, B> together(String one, String other) {
    rules.add(schema -> schema.object("dependentRequired", inside -> {
      inside.texts(one, List.of(other));
      inside.texts(other, List.of(one));
    }));
    return this;
  }

  /** Requires at least one of these members. The model checks this rule; the schema states it. */
  Table<T, B> atLeast(String... names) {
    atLeast = List.of(names);
    rules.add(schema -> schema.objects("anyOf", List.of(names), (inside, name) -> {
      if (members.stream().anyMatch(member -> member.name().equals(name) && member.count().isList())) {
        inside.object("properties", properties -> properties.object(name, list -> {
          list.type("array");
          list.number("minItems", 1);
        }));
        inside.texts("required", List.of(name));
      } else {
        inside.present(name);
      }
    }));
    return this;
  }

  /** Requires a member if another member is one of these words. The model checks this rule; the schema states it. */
  Table<T, B> requires(String name, String other, List<String> words) {
    rules.add(schema -> {
      schema.object("if", test -> {
        test.object("properties", properties -> properties.object(other, member -> member.texts("enum", words)));
        test.texts("required", List.of(other));
      });
      schema.object("then", inside -> inside.present(name));
    });
    return this;
  }

  /**
   * Requires the basis of a date if there is a date, and allows only one word for the basis if there is none. The model
   * checks this rule; the schema states it.
   */
  Table<T, B> dated(String date, String basis, String without) {
    rules.add(schema -> {
      schema.object("if", test -> test.present(date));
      schema.object("then", inside -> {
        inside.object("properties", properties ->
            properties.object(basis, member -> member.object("not", word -> word.text("const", without))));
        inside.texts("required", List.of(basis));
      });
      schema.object("else", inside ->
          inside.object("properties", properties -> properties.object(basis, member -> member.text("const", without))));
    });
    return this;
  }

  private <V> Table<T, B> add(
      String name, Member.Count count, Kind<V> kind, Function<T, Object> value, @Nullable BiConsumer<B, Object> set,
      @Nullable Limit limit, String words) {
    @SuppressWarnings("unchecked") // the setter and the value come from the same line as the kind
    Kind<Object> any = (Kind<Object>) kind;
    Member<T, B> member = new Member<>(name, members.size(), count, any, value, set, limit, words);
    members.add(member);
    byName.put(name, member);
    return this;
  }

  @SuppressWarnings("unchecked") // what is set was read by the kind on the same line of the table
  private static <B, V> BiConsumer<B, Object> setter(BiFunction<B, V, B> set) {
    return (builder, value) -> set.apply(builder, (V) value);
  }

  /** The name of such an object in messages and on the reference page, for example {@code statement}. */
  String title() {
    return title;
  }

  Set<String> names() {
    return byName.keySet();
  }

  List<Member<T, B>> members() {
    return members;
  }

  @Nullable Member<T, B> member(String name) {
    return byName.get(name);
  }

  @Nullable Space space() {
    return space;
  }

  @Nullable Member<T, B> id() {
    return id;
  }

  /** The members of which at least one is required; empty if there is no such rule. */
  List<String> atLeast() {
    return atLeast;
  }

  /** The two members of which exactly one is required; empty if there is no such rule. */
  List<String> either() {
    return either;
  }

  @Override
  public Object read(Reader reader, Needs owner, Where up, String name, int index) {
    return reader.part(this, owner, up.at(name, index));
  }

  @Override
  public void write(Writer writer, T value) {
    writer.sink().object();
    for (Member<T, B> member : members) {
      member.write(writer, value);
    }
    writer.members(extensions.apply(value));
    writer.sink().endObject();
  }

  @Override
  public void describe(Schema schema) {
    schema.define(this, title, inside -> {
      inside.type("object");
      inside.texts("required", members.stream().filter(member -> member.count().isRequired()).map(Member::name).toList());
      inside.object("properties", properties ->
          members.forEach(member -> properties.described(member.name(), member.words(), value -> describe(value, member))));
      inside.extensions();
      if (!either.isEmpty()) {
        inside.objects("oneOf", either, Schema::present);
      }
      rules.forEach(rule -> rule.accept(inside));
    });
  }

  private void describe(Schema schema, Member<T, B> member) {
    if (!member.count().isList()) {
      member.kind().describe(schema);
      return;
    }
    schema.type("array");
    if (member.count() == Member.Count.SOME || either.contains(member.name())) {
      schema.number("minItems", 1);
    }
    if (member.limit() != null) {
      schema.number("maxItems", member.limit().defaultValue());
    }
    schema.object("items", member.kind()::describe);
    if (member.kind() instanceof Reference<?>) {
      schema.flag("uniqueItems", true);
    }
  }

  @Override
  public String called() {
    return Kind.link(title);
  }

  /** Builds the value of a draft, after everything that the draft needs has been built. */
  T build(Draft draft, Function<Object, Object> resolve) {
    B builder = begin.get();
    for (Member<T, B> member : members) {
      if (draft.isPresent(member) && !member.isDefinitions()) {
        member.set(builder, resolve.apply(draft.raw(member)));
      }
    }
    if (draft.hasExtensions()) {
      extend.accept(builder, draft.extensions().build());
    }
    return build.apply(builder);
  }
}
