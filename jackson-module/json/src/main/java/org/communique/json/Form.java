// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.List;
import java.util.Optional;
import org.communique.Brief;
import org.communique.FormatVersion;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of one type of the model. It reads a value of the type from a {@link JsonCursor} and writes a value to
 * a {@link JsonSink}. An engine uses it; other programs use {@code CommuniqueJson} or {@code CommuniqueModule}.
 *
 * <pre>{@code
 * Form.Result<Brief> result = Form.ofBrief().read(cursor, ReadOptions.defaults());
 * result.problems().forEach(System.err::println);
 * }</pre>
 *
 * @param <T> the type
 */
public final class Form<T> {

  private final Class<T> type;
  private final Kind<T> kind;

  Form(Class<T> type, Kind<T> kind) {
    this.type = type;
    this.kind = kind;
  }

  /**
   * The result of reading: either a value or problems.
   *
   * @param value the value; empty if there are problems
   * @param problems the problems in the order of the document, at most 100; empty if there is a value
   * @param <T> the type
   */
  public record Result<T>(Optional<T> value, List<Problem> problems) {

    /**
     * Makes a result of problems.
     *
     * @param problems the problems, at least one
     * @param <T> the type
     * @return a result without a value
     */
    static <T> Result<T> of(List<Problem> problems) {
      return new Result<>(Optional.empty(), problems);
    }

    /**
     * Makes the result of a reading that the parser ended before or after the value.
     *
     * @param complaint the parser's complaint
     * @param <T> the type
     * @return a result with one problem and without a value
     */
    static <T> Result<T> of(JsonCursor.SyntaxException complaint) {
      return new Result<>(
          Optional.empty(), List.of(new Problem(complaint.code(), "", complaint.place(), complaint.getMessage(), List.of())));
    }
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
   * {@return the type whose form this is}
   */
  public Class<T> type() {
    return type;
  }

  /**
   * Reads the value at the cursor. After a problem the reader continues where it can, so that it reports several
   * problems at once.
   *
   * @param cursor a cursor at the first token of the value. If there are no problems, the cursor is afterwards at the
   *     last token of the value
   * @param options how to read; {@link Limit#DOCUMENT} has no effect here
   * @return the value or the problems
   */
  public Result<T> read(JsonCursor cursor, ReadOptions options) {
    Problems problems = Problems.reported();
    Definitions definitions = new Definitions(problems);
    Reader reader = new Reader(cursor, options, problems, definitions);
    Assembly assembly = new Assembly(definitions, problems);
    Object value = null;
    try {
      value = read(reader, assembly, problems);
    } catch (Problems.Stop stop) {
      // what was found so far is reported
    }
    return problems.isEmpty() && value != null
        ? new Result<>(Optional.of(type.cast(value)), List.of())
        : new Result<>(Optional.empty(), problems.inOrder());
  }

  private @Nullable Object read(Reader reader, Assembly assembly, Problems problems) {
    Object raw;
    try {
      raw = kind.read(reader, assembly, Where.OUTSIDE, "", Where.NO_INDEX);
    } catch (JsonCursor.SyntaxException complaint) {
      problems.add(complaint.code(), reader.current(), complaint.place(), complaint.getMessage());
      return null;
    }
    Draft brief = type == Brief.class && raw instanceof Draft draft ? draft : null;
    reader.finish(brief == null ? FormatVersion.CURRENT : BriefForms.version(brief));
    if (brief != null && !reader.definitions().checkMentions()) {
      brief.fail();
    }
    assembly.build();
    if (brief != null && problems.isEmpty()) {
      reader.definitions().checkUsed();
    }
    return raw == Draft.FAILED || !problems.isEmpty() ? null : assembly.resolve(raw);
  }

  /**
   * Writes a value. A brief lists the actors, sources and topics that it uses. Outside a brief, an actor, source or
   * topic is written as a whole where it is first used, and as its id after that.
   *
   * @param sink receives the tokens
   * @param value the value
   * @throws org.communique.base.InvalidBriefException if the name of an extension does not begin with {@code x-},
   *     unless the value is a brief of a newer minor version
   */
  public void write(JsonSink sink, T value) {
    boolean isBrief = value instanceof Brief;
    boolean keepsAnyName = value instanceof Brief brief && brief.formatVersion().isNewerMinor();
    kind.write(new Writer(sink, isBrief, keepsAnyName), value);
  }
}
