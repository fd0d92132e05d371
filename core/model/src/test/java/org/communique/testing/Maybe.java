// SPDX-License-Identifier: Apache-2.0
package org.communique.testing;

import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * A value that is present in one of several cases. The value of a failing property shrinks to an absent value first.
 *
 * <p>{@link Arbitrary#optional(double)} gives the same values, but it looks up a generator for every single value,
 * which is several times slower in a brief with hundreds of optional members.
 *
 * <pre>{@code
 * Arbitrary<Optional<String>> place = Maybe.oneIn(3, Arbitraries.of("Pyongyang", "Moscow"));
 * }</pre>
 *
 * @param <T> the type of the value
 * @param cases in one of so many cases the value is present
 * @param value the values
 */
public record Maybe<T>(int cases, Arbitrary<T> value) implements Arbitrary<Optional<T>> {

  /** A value that is present. */
  private record Present<T>(Shrinkable<T> present) implements Shrinkable<Optional<T>> {

    @Override
    public Optional<T> value() {
      return Optional.of(present.value());
    }

    @Override
    public Stream<Shrinkable<Optional<T>>> shrink() {
      return Stream.concat(Stream.of(Shrinkable.unshrinkable(Optional.empty())), present.shrink().map(Present::new));
    }

    @Override
    public ShrinkingDistance distance() {
      return ShrinkingDistance.of(1).append(present.distance());
    }
  }

  /**
   * Makes a value optional.
   *
   * @param <T> the type of the value
   * @param cases in one of so many cases the value is present
   * @param value the values
   * @return an optional value
   */
  public static <T> Arbitrary<Optional<T>> oneIn(int cases, Arbitrary<T> value) {
    return new Maybe<>(cases, value);
  }

  @Override
  public RandomGenerator<Optional<T>> generator(int genSize) {
    RandomGenerator<T> present = value.generator(genSize);
    Shrinkable<Optional<T>> absent = Shrinkable.unshrinkable(Optional.empty());
    return random -> random.nextInt(cases) == 0 ? new Present<>(present.next(random)) : absent;
  }

  @Override
  public EdgeCases<Optional<T>> edgeCases(int maxEdgeCases) {
    return EdgeCases.none();
  }
}
