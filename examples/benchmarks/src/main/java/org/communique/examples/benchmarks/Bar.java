// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A limit that the library has to keep.
 *
 * @param name what is compared
 * @param limit the greatest figure that is allowed
 * @param needs the names of the figures that are needed
 * @param figure makes the bar's figure from those
 * @param isOnMedians whether the middle numbers decide, and not the smallest ones
 */
record Bar(
    String name, double limit, List<String> needs, ToDoubleFunction<ToDoubleFunction<String>> figure,
    boolean isOnMedians) {

  /** A bar on one figure, divided by another. */
  static Bar ratio(String name, double limit, String upper, String lower) {
    return new Bar(
        name, limit, List.of(upper, lower), of -> of.applyAsDouble(upper) / of.applyAsDouble(lower), false);
  }

  /** {@return a copy with more behind the name} */
  Bar named(String suffix) {
    return new Bar(name + suffix, limit, needs, figure, isOnMedians);
  }

  /** {@return a copy whose figure is divided further} */
  Bar per(double divisor) {
    return new Bar(name, limit, needs, of -> figure.applyAsDouble(of) / divisor, isOnMedians);
  }

  /** A bar on one figure by itself. */
  static Bar alone(String name, double limit, String figure) {
    return new Bar(name, limit, List.of(figure), of -> of.applyAsDouble(figure), false);
  }

  /**
   * A bar on the medians of two figures divided, after what both have in common is taken away. The smallest number of a
   * difference would be one number that was disturbed little less one that was disturbed much.
   */
  static Bar over(String name, double limit, String upper, String lower, String common) {
    return new Bar(name, limit, List.of(upper, lower, common), of ->
        (of.applyAsDouble(upper) - of.applyAsDouble(common)) / (of.applyAsDouble(lower) - of.applyAsDouble(common)),
        true);
  }

  /** {@return the figure by some statistic; empty if something that it needs was not measured} */
  OptionalDouble figure(Function<String, OptionalDouble> statistic) {
    return needs.stream().allMatch(need -> statistic.apply(need).isPresent())
        ? OptionalDouble.of(figure.applyAsDouble(need -> statistic.apply(need).getAsDouble()))
        : OptionalDouble.empty();
  }
}
