// SPDX-License-Identifier: Apache-2.0
package org.communique.json.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.communique.FormatVersion;
import org.communique.base.Extensions;
import org.communique.json.Limit;
import org.communique.json.engine.KnownTexts;
import org.jspecify.annotations.Nullable;

/**
 * An object with members: the form of one type, with one line per member. Nothing else defines the form. To add a
 * member to the form, add a line to the table of its type in {@link BriefTables}, {@link StatementTables} or {@link
 * ActorTables}.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class Table<T, B> implements Shape<T> {

  /** Takes the place of the value of an optional member that is null in the document. */
  public static final Object ABSENT = new Object();

  private final String title;
  private final Supplier<B> begin;
  private final Function<B, T> build;
  private final Function<T, Extensions> extensions;
  private final BiConsumer<B, Extensions> extend;
  private final List<Member<T, B>> members = new ArrayList<>();
  private final Map<String, Member<T, B>> byName = new LinkedHashMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Member<T, B>> required = new ArrayList<>();

  /** Made when it is first needed. Two threads may both make it; the two lists are then equal. */
  private volatile @Nullable List<Member<T, B>> sorted;

  /** Made like {@link #sorted}. */
  private volatile @Nullable KnownTexts names;

  /** Made when it is first needed, like {@code sorted}. */
  private volatile Member<T, B> @Nullable [] array;

  private @Nullable IdSpace space;
  private @Nullable Member<T, B> id;
  private @Nullable Function<T, FormatVersion> version;

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
  <V> Table<T, B> need(String name, Shape<V> shape, Function<T, V> value, BiFunction<B, V, B> set, String words) {
    return add(name, Member.Count.ONE, shape, value, set, null, null, words);
  }

  /** Adds an optional member. */
  <V> Table<T, B> may(
      String name, Shape<V> shape, Function<T, Optional<V>> value, BiFunction<B, V, B> set, String words) {
    return add(name, Member.Count.MAYBE, shape, value, set, null, null, words);
  }

  /** Adds an optional member that is a number. */
  Table<T, B> mayNumber(
      String name, Scalar<Integer> shape, Function<T, OptionalInt> value, BiFunction<B, Integer, B> set, String words) {
    return add(name, Member.Count.MAYBE, shape, value, set, null, null, words);
  }

  /** Adds an optional member with a default value. The default value is not written. */
  <V> Table<T, B> usual(
      String name, V usual, Shape<V> shape, Function<T, V> value, BiFunction<B, V, B> set, String words) {
    return add(name, Member.Count.MAYBE, shape, value, set, usual, null, words);
  }

  /** Adds an optional list of limited length. An empty list is not written. */
  <V> Table<T, B> any(
      String name, Shape<V> shape, Limit limit, Function<T, List<V>> value, BiFunction<B, Iterable<V>, B> set,
      String words) {
    return add(name, Member.Count.ANY, shape, value, set, null, limit, words);
  }

  /** Adds a required list of at least one element and of limited length. */
  <V> Table<T, B> some(
      String name, Shape<V> shape, Limit limit, Function<T, List<V>> value, BiFunction<B, Iterable<V>, B> set,
      String words) {
    return add(name, Member.Count.SOME, shape, value, set, null, limit, words);
  }

  /** Adds a list that defines the values to which the other members refer by id. */
  <V> Table<T, B> definitions(String name, Shape<V> shape, Function<T, List<V>> value, String words) {
    return add(name, Member.Count.ANY, shape, value, null, null, Limit.DEFINITIONS, words);
  }

  /** Adds the id of the value in a name space. Members elsewhere may refer to the value by this id. */
  Table<T, B> id(IdSpace names, Function<T, String> value, BiFunction<B, String, B> set, String words) {
    need("id", Scalar.ID, value, set, words);
    space = names;
    id = byName.get("id");
    return this;
  }

  /** Makes the object a document, which defines all values that it uses and has a version of the form. */
  Table<T, B> document(Function<T, FormatVersion> versionOf) {
    version = versionOf;
    return this;
  }

  /** Adds {@link Rule.Either}. */
  Table<T, B> either(String one, String other) {
    return rule(new Rule.Either(List.of(one, other)));
  }

  /** Adds {@link Rule.Together}. */
  Table<T, B> together(String one, String other) {
    return rule(new Rule.Together(one, other));
  }

  /** Adds {@link Rule.AtLeast}. */
  Table<T, B> atLeast(String... names) {
    return rule(new Rule.AtLeast(List.of(names)));
  }

  /** Adds {@link Rule.Requires}. */
  Table<T, B> requires(String name, String other, List<String> words) {
    return rule(new Rule.Requires(name, other, words));
  }

  /** Adds {@link Rule.Dated}. */
  Table<T, B> dated(String date, String basis, String without) {
    return rule(new Rule.Dated(date, basis, without));
  }

  /** Adds {@link Rule.Within}. */
  Table<T, B> within(String name, Limit limit, ToIntFunction<T> size) {
    return rule(new Rule.Within<>(name, limit, size));
  }

  private Table<T, B> rule(Rule rule) {
    rules.add(rule);
    return this;
  }

  private <V> Table<T, B> add(
      String name, Member.Count count, Shape<V> shape, Function<T, ?> value, @Nullable BiFunction<B, ?, ?> set,
      @Nullable V usual, @Nullable Limit limit, String words) {
    Member<T, B> member = new Member<>(name, members.size(), count, shape, value, set, usual, limit, words);
    members.add(member);
    if (count.isRequired()) {
      required.add(member);
    }
    byName.put(name, member);
    return this;
  }

  @Override
  public String title() {
    return title;
  }

  /** {@return the members in the order in which they are written} */
  public List<Member<T, B>> members() {
    return members;
  }

  /** {@return the members in the order in which they are written; nobody may change the array, which saves time} */
  @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of generic types
  public Member<T, B>[] array() {
    Member<T, B>[] made = array;
    if (made == null) {
      made = members.toArray(new Member[0]);
      array = made;
    }
    return made;
  }

  /** {@return the members that must be present} */
  public List<Member<T, B>> required() {
    return required;
  }

  /** {@return the members sorted by name, by UTF-16 code units as RFC 8785 sorts them} */
  public List<Member<T, B>> sorted() {
    List<Member<T, B>> made = sorted;
    if (made == null) {
      made = members.stream().sorted(Comparator.comparing(Member::name)).toList();
      sorted = made;
    }
    return made;
  }

  /** {@return the names of the members, in the order in which the members are written} */
  public KnownTexts names() {
    KnownTexts made = names;
    if (made == null) {
      made = new KnownTexts(List.copyOf(byName.keySet()));
      names = made;
    }
    return made;
  }

  /** {@return the member with this name; null if the object has no such member} */
  public @Nullable Member<T, B> member(String name) {
    return byName.get(name);
  }

  /** {@return the name space of the ids of such values; null if such values have no id to which members refer} */
  public @Nullable IdSpace space() {
    return space;
  }

  /** {@return the member that is the id in {@link #space()}; null if there is no such member} */
  public @Nullable Member<T, B> id() {
    return id;
  }

  /** {@return the rules about several members, in the order in which the schema states them} */
  public List<Rule> rules() {
    return rules;
  }

  /** {@return whether the object is a document: it defines all values that it uses, and has a version of the form} */
  public boolean isDocument() {
    return version != null;
  }

  /** {@return the version of the form that a document has; the current version if the object is not a document} */
  public FormatVersion version(T value) {
    return version == null ? FormatVersion.CURRENT : version.apply(value);
  }

  /** {@return the extensions of a value} */
  public Extensions extensions(T value) {
    return extensions.apply(value);
  }

  /**
   * Builds a value from the values of its members.
   *
   * @param values the values of the members by {@link Member#number()}; null or {@link #ABSENT} for a member that is
   *     absent
   * @param extra the extensions
   * @return the value
   * @throws org.communique.base.InvalidBriefException if the values do not fit together
   */
  public T build(@Nullable Object[] values, Extensions extra) {
    B builder = begin.get();
    for (Member<T, B> member : members) {
      Object value = values[member.number()];
      if (value != null && value != ABSENT) {
        member.set(builder, value);
      }
    }
    if (!extra.isEmpty()) {
      extend.accept(builder, extra);
    }
    return build.apply(builder);
  }
}
