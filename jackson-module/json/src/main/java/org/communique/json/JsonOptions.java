// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Objects;
import java.util.Optional;
import org.communique.Brief;
import org.jspecify.annotations.Nullable;

/**
 * How documents are read and written: how large they may be, and what happens to members that the form does not define.
 * Immutable.
 *
 * <p>The same limits hold for reading and for writing. What a program writes with some options, another program can
 * therefore read with the same options.
 *
 * <pre>{@code
 * JsonOptions.defaults().with(Limit.STATEMENTS, 1_000).with(UnknownMembers.DROP)
 * }</pre>
 */
public final class JsonOptions implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private static final JsonOptions DEFAULTS = new JsonOptions(
      new EnumMap<>(Limit.class), UnknownMembers.REFUSE, UnusedDefinitions.REFUSE, null);

  /** The limits that differ from their defaults. */
  private final EnumMap<Limit, Integer> changed;

  /** All limits by their ordinal, to find a limit quickly. */
  private final transient int[] limits = new int[Limit.values().length];

  /** What happens to members that the form does not define. */
  private final UnknownMembers unknownMembers;

  /** What happens to definitions that nothing uses. */
  private final UnusedDefinitions unusedDefinitions;

  /** The brief whose parts are read; null if documents stand alone. */
  private final transient @Nullable Brief whole;

  private JsonOptions(
      EnumMap<Limit, Integer> changed, UnknownMembers unknownMembers, UnusedDefinitions unusedDefinitions,
      @Nullable Brief whole) {
    this.changed = changed;
    this.unknownMembers = unknownMembers;
    this.unusedDefinitions = unusedDefinitions;
    this.whole = whole;
    for (Limit limit : Limit.values()) {
      limits[limit.ordinal()] = changed.getOrDefault(limit, limit.defaultValue());
    }
  }

  /**
   * Makes the options again after Java serialization, because the array of limits is not serialized.
   *
   * @return the same options with the array of limits
   */
  @Serial
  private Object readResolve() {
    return new JsonOptions(changed, unknownMembers, unusedDefinitions, whole);
  }

  /**
   * Refuses options for the parts of a brief, because a brief cannot be serialized.
   *
   * @param out receives the options
   * @throws IOException if the options are for the parts of a brief, or if the stream fails
   */
  @Serial
  private void writeObject(ObjectOutputStream out) throws IOException {
    if (whole != null) {
      throw new NotSerializableException("options for the parts of a brief cannot be serialized");
    }
    out.defaultWriteObject();
  }

  /**
   * Returns the default options.
   *
   * @return options in which every limit has its {@linkplain Limit#defaultValue() default value}, and unknown members
   *     and unused definitions are refused
   */
  public static JsonOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Changes a limit.
   *
   * @param limit the limit
   * @param value the new value, inclusive, in the unit of the limit; not negative, so 0 allows nothing
   * @return new options that differ only in this limit
   * @throws IllegalArgumentException if the value is negative, or if it raises {@link Limit#DEPTH} over its default of
   *     32, because a deeper document could overflow the stack
   */
  public JsonOptions with(Limit limit, int value) {
    Objects.requireNonNull(limit, "limit");
    if (value < 0 || limit == Limit.DEPTH && value > limit.defaultValue()) {
      throw new IllegalArgumentException("limit " + limit + " cannot be " + value);
    }
    EnumMap<Limit, Integer> copy = changed.clone();
    copy.put(limit, value);
    return new JsonOptions(copy, unknownMembers, unusedDefinitions, whole);
  }

  /**
   * Changes what happens to unknown members.
   *
   * @param choice what the reader does with them; with {@link UnknownMembers#KEEP} the writer writes them again
   * @return new options that differ only in this choice
   */
  public JsonOptions with(UnknownMembers choice) {
    Objects.requireNonNull(choice, "choice");
    return new JsonOptions(changed, choice, unusedDefinitions, whole);
  }

  /**
   * Changes what happens to definitions that nothing uses.
   *
   * @param choice what the reader does with them
   * @return new options that differ only in this choice
   */
  public JsonOptions with(UnusedDefinitions choice) {
    Objects.requireNonNull(choice, "choice");
    return new JsonOptions(changed, unknownMembers, choice, whole);
  }

  /**
   * Makes options for reading parts that were cut out of the document of a brief, for example a statement that a query
   * found. Such a part only has the ids of its actors, sources and topics. If the part does not define an id, the brief
   * does.
   *
   * <pre>{@code
   * Statement statement = CommuniqueJson.with(JsonOptions.defaults().forPartsOf(brief))
   *     .readValue("{\"id\":\"letter\",\"speakers\":[\"putin\"], …}", Statement.class);
   * }</pre>
   *
   * <p>These options have no effect on a whole brief, which defines everything itself, and cannot be serialized.
   *
   * @param brief the brief
   * @return new options that differ only in this brief
   */
  public JsonOptions forPartsOf(Brief brief) {
    return new JsonOptions(changed, unknownMembers, unusedDefinitions, Objects.requireNonNull(brief, "brief"));
  }

  /**
   * {@return the value of a limit in these options, inclusive}
   *
   * @param limit the limit
   */
  public int of(Limit limit) {
    Objects.requireNonNull(limit, "limit");
    return limits[limit.ordinal()];
  }

  /**
   * {@return whether a text has more code points than a limit allows in these options}
   *
   * @param limit the limit of a text
   * @param text the text
   */
  public boolean isOver(Limit limit, String text) {
    Objects.requireNonNull(text, "text");
    int most = of(limit);
    return text.length() > most && text.codePointCount(0, text.length()) > most;
  }

  /**
   * {@return what the reader does with definitions that nothing uses}
   */
  public UnusedDefinitions unusedDefinitions() {
    return unusedDefinitions;
  }

  /**
   * {@return the brief whose parts are read; empty if documents stand alone}
   */
  public Optional<Brief> whole() {
    return Optional.ofNullable(whole);
  }

  /**
   * {@return what the reader does with unknown members, and whether the writer writes what a reader kept}
   */
  public UnknownMembers unknownMembers() {
    return unknownMembers;
  }
}
