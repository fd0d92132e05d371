// SPDX-License-Identifier: Apache-2.0
package org.communique.json.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.communique.json.engine.KnownTexts;
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
   * @param name the name of the tag
   * @param quotedName the name as it is written
   * @param shape the shape of the value under the tag
   * @param wrap makes the value of the union from the value under the tag
   * @param unwrap returns the value under the tag, for writing
   * @param meaning returns what the tag means, in one sentence; the sentence is empty if the name of the tag says it
   */
  public record Option(
      String name, Member.Quoted quotedName, Shape<Object> shape, Function<Object, Object> wrap,
      Function<Object, Object> unwrap, Supplier<String> meaning) {

    /** {@return what the tag means, in one sentence; empty if the name of the tag says it} */
    public String words() {
      return meaning.get();
    }
  }

  private final String title;
  private final ToIntFunction<V> number;
  private final List<Option> options = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private volatile @Nullable KnownTexts names;

  /**
   * Makes a union without tags.
   *
   * @param title what the union is called
   * @param number returns the position of the tag of a value, from 0
   */
  Union(String title, ToIntFunction<V> number) {
    this.title = title;
    this.number = number;
  }

  /** Adds a tag, as {@link Option} describes it. */
  @SuppressWarnings("unchecked") // an option meets only values that have its tag
  <X> Union<V> or(String name, Shape<X> shape, Function<X, V> wrap, Function<V, X> unwrap, Supplier<String> meaning) {
    Option option = new Option(
        name, new Member.Quoted(name, ':'), (Shape<Object>) shape, (Function<Object, Object>) (Function<?, ?>) wrap,
        (Function<Object, Object>) (Function<?, ?>) unwrap, meaning);
    options.add(option);
    tags.add(name);
    return this;
  }

  @Override
  public String title() {
    return title;
  }

  /** {@return the names of the tags, in the order of the form} */
  public List<String> tags() {
    return Collections.unmodifiableList(tags);
  }

  /** {@return the names of the tags, with the numbers of their options} */
  public KnownTexts names() {
    KnownTexts made = names;
    if (made == null) {
      made = new KnownTexts(tags);
      names = made;
    }
    return made;
  }

  /** {@return the options in the order of the form; the number of an option in {@link #names} is its place} */
  public List<Option> options() {
    return Collections.unmodifiableList(options);
  }

  /** {@return the option under which a value is written} */
  public Option optionOf(V value) {
    return options.get(number.applyAsInt(value));
  }
}
