// SPDX-License-Identifier: Apache-2.0
package org.communique.json.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.communique.FormatVersion;
import org.communique.base.Extensions;
import org.communique.json.Limit;
import org.communique.json.access.Accessor;
import org.communique.json.access.MemberSink;
import org.communique.json.engine.KnownTexts;
import org.jspecify.annotations.Nullable;

/**
 * An object with members: the form of one type, with one line per member. Nothing else defines the form. To add a
 * member to the form, add a line to the table of its type in {@link BriefTables}, {@link StatementTables} or {@link
 * ActorTables}, and let the {@link Accessor} of the type get and set the member.
 *
 * @param <T> the type
 */
public final class Table<T> implements Shape<T> {

  /**
   * Takes the place of the value of an optional member that is null in the document, and of a list of definitions,
   * which no value contains.
   */
  public static final Object ABSENT = new Object();

  private final String title;
  private final Accessor<T, ?> accessor;
  private final List<Member> members = new ArrayList<>();
  private final Map<String, Member> byName = new LinkedHashMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Member> required = new ArrayList<>();

  /** Made when it is first needed. Two threads may both make it; the two lists are then equal. */
  private volatile @Nullable List<Member> sorted;

  /** Made like {@link #sorted}. */
  private volatile @Nullable KnownTexts names;

  /** Made like {@link #sorted}. */
  private volatile Member @Nullable [] array;

  private @Nullable IdSpace space;
  private @Nullable Function<T, String> id;
  private @Nullable Member idMember;
  private @Nullable Function<T, FormatVersion> version;

  /**
   * Makes a table without members.
   *
   * @param title what the type is called
   * @param accessor gets and sets the members, which are added in the order of their numbers
   */
  Table(String title, Accessor<T, ?> accessor) {
    this.title = title;
    this.accessor = accessor;
  }

  /** Adds a required member. */
  Table<T> need(String name, Shape<?> shape, String words) {
    return add(name, Member.Count.ONE, shape, null, false, words);
  }

  /** Adds an optional member. */
  Table<T> may(String name, Shape<?> shape, String words) {
    return add(name, Member.Count.MAYBE, shape, null, false, words);
  }

  /** Adds an optional list of limited length. An empty list is not written. */
  Table<T> any(String name, Shape<?> shape, Limit limit, String words) {
    return add(name, Member.Count.ANY, shape, limit, false, words);
  }

  /** Adds a required list of at least one element and of limited length. */
  Table<T> some(String name, Shape<?> shape, Limit limit, String words) {
    return add(name, Member.Count.SOME, shape, limit, false, words);
  }

  /** Adds a list that defines the values to which the other members refer by id. */
  Table<T> definitions(String name, Shape<?> shape, String words) {
    return add(name, Member.Count.ANY, shape, Limit.DEFINITIONS, true, words);
  }

  /** Adds the id of the value in a name space. Members elsewhere may refer to the value by this id. */
  Table<T> id(IdSpace names, Function<T, String> value, String words) {
    space = names;
    id = value;
    need("id", Scalar.ID, words);
    idMember = byName.get("id");
    return this;
  }

  /** Makes the object a document, which defines all values that it uses and has a version of the form. */
  Table<T> document(Function<T, FormatVersion> versionOf) {
    version = versionOf;
    return this;
  }

  /** Adds {@link Rule.Either}. */
  Table<T> either(String one, String other) {
    return rule(new Rule.Either(List.of(one, other)));
  }

  /** Adds {@link Rule.Together}. */
  Table<T> together(String one, String other) {
    return rule(new Rule.Together(one, other));
  }

  /** Adds {@link Rule.AtLeast}. */
  Table<T> atLeast(String... names) {
    return rule(new Rule.AtLeast(List.of(names)));
  }

  /** Adds {@link Rule.Requires}. */
  Table<T> requires(String name, String other, List<String> words) {
    return rule(new Rule.Requires(name, other, words));
  }

  /** Adds {@link Rule.Dated}. */
  Table<T> dated(String date, String basis, String without) {
    return rule(new Rule.Dated(date, basis, without));
  }

  /** Adds {@link Rule.Within}. */
  Table<T> within(String name, Limit limit, ToIntFunction<T> size) {
    return rule(new Rule.Within<>(name, limit, size));
  }

  private Table<T> rule(Rule rule) {
    rules.add(rule);
    return this;
  }

  private Table<T> add(
      String name, Member.Count count, Shape<?> shape, @Nullable Limit limit, boolean isDefinitions, String words) {
    Member member = new Member(name, members.size(), count, shape, limit, isDefinitions, words);
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
  public List<Member> members() {
    return members;
  }

  /** {@return the members in the order in which they are written; nobody may change the array, which saves time} */
  public Member[] array() {
    Member[] made = array;
    if (made == null) {
      made = members.toArray(new Member[0]);
      array = made;
    }
    return made;
  }

  /** {@return the members that must be present} */
  public List<Member> required() {
    return required;
  }

  /** {@return the members sorted by name, by UTF-16 code units as RFC 8785 sorts them} */
  public List<Member> sorted() {
    List<Member> made = sorted;
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
  public @Nullable Member member(String name) {
    return byName.get(name);
  }

  /** {@return the name space of the ids of such values; null if such values have no id to which members refer} */
  public @Nullable IdSpace space() {
    return space;
  }

  /** {@return whether a member is the id in the name space} */
  public boolean isId(Member member) {
    return member == idMember;
  }

  /** {@return the id of a value; only if there is a name space} */
  public String id(T value) {
    return Objects.requireNonNull(id, title).apply(value);
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

  /**
   * Hands the members of a value to a sink.
   *
   * @param value the value
   * @param sink receives the members by {@link Member#number()}
   * @return the extensions of the value
   */
  public Extensions give(T value, MemberSink sink) {
    return accessor.give(value, sink);
  }

  /**
   * Builds a value from the values of its members.
   *
   * @param values the values of the members by {@link Member#number()}; null or {@link #ABSENT} for a member that is
   *     absent
   * @param extensions the extensions
   * @return the value
   * @throws org.communique.base.InvalidBriefException if the values do not fit together
   */
  public T build(@Nullable Object[] values, Extensions extensions) {
    return build(accessor, values, extensions);
  }

  private <B> T build(Accessor<T, B> of, @Nullable Object[] values, Extensions extensions) {
    B builder = of.begin();
    int size = members.size();
    for (int number = 0; number < size; number++) {
      Object value = values[number];
      if (value != null && value != ABSENT) {
        of.set(builder, number, value);
      }
    }
    return of.build(builder, extensions);
  }
}
