// SPDX-License-Identifier: Apache-2.0
package org.communique.json.binding;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.communique.Brief;
import org.communique.json.JsonOptions;
import org.communique.json.engine.JsonCursor;
import org.communique.json.engine.JsonSink;
import org.communique.json.form.Shape;
import org.communique.json.read.Problems;
import org.communique.json.read.ValueReader;
import org.communique.json.write.DocumentWriter;
import org.communique.json.write.ValueWriter;

/**
 * The JSON form of one type of the model. It reads a value of the type from a {@link JsonCursor} and writes a value to
 * a {@link JsonSink}. An engine uses this class. Other programs use {@code CommuniqueJson} or {@code
 * CommuniqueModule}.
 *
 * <pre>{@code
 * Reading<Brief> reading = Form.ofBrief().read(cursor, JsonOptions.defaults());
 * reading.problems().forEach(System.err::println);
 * }</pre>
 *
 * @param <T> the type
 */
public final class Form<T> {

  private final Class<T> type;
  private final Shape<T> shape;

  Form(Class<T> type, Shape<T> shape) {
    this.type = type;
    this.shape = shape;
  }

  /**
   * {@return the forms of all types of the model that can be read and written on their own}
   */
  public static List<Form<?>> all() {
    return Forms.ALL;
  }

  /**
   * {@return the form of a brief}
   */
  public static Form<Brief> ofBrief() {
    return Forms.BRIEF;
  }

  /**
   * Returns the form of a type.
   *
   * @param type the type, or the hidden class that implements it, which {@code Object.getClass()} returns for a value
   * @param <T> the type
   * @return the form of values of the type
   * @throws IllegalArgumentException if values of the type cannot be read and written on their own
   */
  @SuppressWarnings("unchecked") // the hidden implementation is the only class of its type
  public static <T> Form<T> of(Class<T> type) {
    Objects.requireNonNull(type, "type");
    for (Class<?> known = type; known != null; known = known.getSuperclass()) {
      Form<?> form = Forms.BY_TYPE.get(known);
      if (form != null) {
        return (Form<T>) form;
      }
    }
    throw new IllegalArgumentException("the type " + type.getName() + " has no JSON form of its own");
  }

  /**
   * {@return the type whose form this is}
   */
  public Class<T> type() {
    return type;
  }

  /** The name of such a value in messages, for example {@code brief}. */
  String title() {
    return shape.title();
  }

  /**
   * Reads the value at the cursor. After a problem the reader continues where it can, so that it reports several
   * problems at once.
   *
   * @param cursor a cursor at the first token of the value. If there are no problems, the cursor is afterwards at the
   *     last token of the value
   * @param options how to read; {@link org.communique.json.Limit#DOCUMENT} has no effect here
   * @return the value or the problems
   */
  public Reading<T> read(JsonCursor cursor, JsonOptions options) {
    Objects.requireNonNull(cursor, "cursor");
    Objects.requireNonNull(options, "options");
    Problems problems = new Problems();
    T value = ValueReader.read(shape, cursor, options, problems);
    return value == null ? Reading.refused(problems.inOrder()) : Reading.of(value);
  }

  /**
   * Writes a value. A brief lists the actors, sources and topics that it uses. Outside a brief, an actor, source or
   * topic is written as a whole where it is first used, and as its id after that.
   *
   * @param sink receives the tokens
   * @param value the value
   * @param options the limits, which hold for writing as for reading; {@link org.communique.json.Limit#DOCUMENT} has no
   *     effect here. With {@link org.communique.json.UnknownMembers#KEEP}, extensions may have names that do not begin
   *     with {@code x-}
   * @throws org.communique.base.InvalidBriefException if the value is over a limit, or if the name of an extension does
   *     not begin with {@code x-} and is not allowed; the message gives the place as a JSON Pointer
   */
  public void write(JsonSink sink, T value, JsonOptions options) {
    Objects.requireNonNull(sink, "sink");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(options, "options");
    ValueWriter.write(shape, value, sink, options);
  }

  /**
   * Writes a value as a part of a document, in UTF-8 without white space between the tokens. The bytes are the same
   * that Jackson writes for the tokens of {@link #write(JsonSink, Object, JsonOptions)}, but this method is faster.
   *
   * @param out receives the value in large pieces; it must not keep the arrays. If an exception ends the writing, a
   *     part of the value may have been written
   * @param value the value
   * @param options as for {@link #write(JsonSink, Object, JsonOptions)}
   * @throws IOException if the stream fails
   * @throws org.communique.base.InvalidBriefException as {@link #write(JsonSink, Object, JsonOptions)} does
   */
  public void write(OutputStream out, T value, JsonOptions options) throws IOException {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(options, "options");
    documents(options).writePart(value, out);
  }

  /** The writer of whole documents. */
  DocumentWriter<T> documents(JsonOptions options) {
    return new DocumentWriter<>(shape, options);
  }
}
