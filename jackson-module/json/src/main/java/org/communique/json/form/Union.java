// SPDX-License-Identifier: Apache-2.0
package org.communique.json.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An object with exactly one member, the tag. The name of the tag says what the value is: {@code {"actor": "kim"}}.
 *
 * @param <V> the type of the value
 */
public final class Union<V> implements Shape<V> {

  /**
   * One tag of a union.
   *
   * @param shape the shape of the value under the tag
   * @param wrap makes the value of the union from the value under the tag
   * @param unwrap returns the value under the tag, for writing
   * @param meaning returns what the tag means, in one sentence; the sentence is empty if the name of the tag says it
   */
  public record Option(
      Shape<Object> shape, Function<Object, Object> wrap, Function<Object, Object> unwrap, Supplier<String> meaning) {

    /** {@return what the tag means, in one sentence; empty if the name of the tag says it} */
    public String words() {
      return meaning.get();
    }
  }

  private final String title;
  private final Function<V, String> tag;
  private final Map<String, Option> options = new LinkedHashMap<>();

  Union(String title, Function<V, String> tag) {
    this.title = title;
    this.tag = tag;
  }

  /** Adds a tag, as {@link Option} describes it. */
  @SuppressWarnings("unchecked") // an option meets only values that have its tag
  <X> Union<V> or(String name, Shape<X> shape, Function<X, V> wrap, Function<V, X> unwrap, Supplier<String> meaning) {
    options.put(
        name, new Option((Shape<Object>) shape, (Function<Object, Object>) (Function<?, ?>) wrap,
            (Function<Object, Object>) (Function<?, ?>) unwrap, meaning));
    return this;
  }

  @Override
  public String title() {
    return title;
  }

  /** {@return the names of the tags, in the order of the form} */
  public Set<String> tags() {
    return options.keySet();
  }

  /** {@return the option with this tag; null if the union has no such tag} */
  public @Nullable Option option(String name) {
    return options.get(name);
  }

  /** {@return the tag under which a value is written} */
  public String tag(V value) {
    return tag.apply(value);
  }
}
