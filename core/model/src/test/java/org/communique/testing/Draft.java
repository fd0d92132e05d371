// SPDX-License-Identifier: Apache-2.0
package org.communique.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.communique.base.Extensions;

/**
 * A value of the model with the choices for each of its members.
 *
 * <p>A member is a plain value, such as a text, or a {@linkplain Drawn part} that may refer to the actors of the brief.
 *
 * @param <B> the builder of the value
 */
final class Draft<B> {

  private interface Setter<B, T> {
    void set(B builder, Cast cast, T choice);
  }

  private static final int OPTIONAL = 3;
  private static final int RARE = 12;

  private final Supplier<B> builder;
  private final List<Arbitrary<Object>> choices = new ArrayList<>();
  private final List<Setter<B, Object>> setters = new ArrayList<>();

  private Draft(Supplier<B> builder) {
    this.builder = builder;
  }

  static <B> Draft<B> of(Supplier<B> builder) {
    return new Draft<>(builder);
  }

  /** Up to two values. Each of them disappears by itself when a property fails. */
  static <T> Arbitrary<List<T>> some(Arbitrary<T> value) {
    return Combinators.combine(Maybe.oneIn(2, value), Maybe.oneIn(OPTIONAL, value)).as(Draft::list);
  }

  /**
   * One value or two values. A list by {@link Arbitrary#list()} would be slower: it makes every element twice, to look
   * for duplicates, and so doubles the time at every level of lists in lists.
   */
  static <T> Arbitrary<List<T>> oneOrTwo(Arbitrary<T> value) {
    return Combinators.combine(value, Maybe.oneIn(2, value)).as((first, second) -> list(Optional.of(first), second));
  }

  private static <T> List<T> list(Optional<T> first, Optional<T> second) {
    List<T> list = new ArrayList<>(2);
    first.ifPresent(list::add);
    second.ifPresent(list::add);
    return list;
  }

  /** A member that is always there. */
  <T> Draft<B> with(Arbitrary<T> value, BiConsumer<B, T> member) {
    return add(value, (into, cast, choice) -> member.accept(into, choice));
  }

  /** A member that is there in one of three cases. */
  <T> Draft<B> maybe(Arbitrary<T> value, BiConsumer<B, T> member) {
    return with(
        Maybe.oneIn(OPTIONAL, value), (into, choice) -> choice.ifPresent(present -> member.accept(into, present)));
  }

  /** A member that is a list of up to two values. */
  <T> Draft<B> some(Arbitrary<T> value, BiConsumer<B, List<T>> member) {
    return with(some(value), member);
  }

  /** The extensions, which are there in one of twelve cases. */
  Draft<B> extensions(BiConsumer<B, Extensions> member) {
    return with(
        Maybe.oneIn(RARE, Words.EXTENSIONS),
        (into, choice) -> choice.ifPresent(present -> member.accept(into, present)));
  }

  /** A part that is always there. */
  <T> Draft<B> withPart(Arbitrary<Drawn<T>> part, BiConsumer<B, T> member) {
    return add(part, (into, cast, choice) -> member.accept(into, choice.in(cast)));
  }

  /** A part that is there in one of three cases. */
  <T> Draft<B> maybePart(Arbitrary<Drawn<T>> part, BiConsumer<B, T> member) {
    return add(Maybe.oneIn(OPTIONAL, part), (into, cast, choice) ->
        choice.ifPresent(present -> member.accept(into, present.in(cast))));
  }

  /** A list of up to two parts, which are added one by one. */
  <T> Draft<B> someParts(Arbitrary<Drawn<T>> part, BiConsumer<B, T> member) {
    return add(some(part), (into, cast, choice) -> choice.forEach(each -> member.accept(into, each.in(cast))));
  }

  /** Members that follow from the rest of the brief. */
  Draft<B> fixed(BiConsumer<B, Cast> members) {
    return add(Arbitraries.just(true), (into, cast, choice) -> members.accept(into, cast));
  }

  @SuppressWarnings("unchecked") // a choice goes to the setter that was added with it
  private <T> Draft<B> add(Arbitrary<T> choice, Setter<B, T> setter) {
    choices.add(choice.asGeneric());
    setters.add((Setter<B, Object>) setter);
    return this;
  }

  /** The values, when all members are drawn. */
  <T> Arbitrary<Drawn<T>> build(Function<B, T> build) {
    return Combinators.combine(choices).as(drawn -> cast -> {
      B made = builder.get();
      for (int member = 0; member < drawn.size(); member++) {
        setters.get(member).set(made, cast, drawn.get(member));
      }
      return build.apply(made);
    });
  }
}
