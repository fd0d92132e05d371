// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.List;
import java.util.Optional;
import org.communique.Brief;
import org.communique.FormatVersion;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of one type: reads it from a cursor and writes it to a sink.
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
   * What came of reading: a value, or the problems that stood in its way.
   *
   * @param value the value; empty exactly if there are problems
   * @param problems the problems in the order of the document, at most 100
   * @param <T> the type
   */
  public record Result<T>(Optional<T> value, List<Problem> problems) {

    /**
     * A reading that gave nothing but problems.
     *
     * @param problems at least one
     * @param <T> the type
     * @return the problems and no value
     */
    static <T> Result<T> of(List<Problem> problems) {
      return new Result<>(Optional.empty(), problems);
    }

    /**
     * A reading that the parser ended outside the value.
     *
     * @param complaint what the parser said
     * @param <T> the type
     * @return that problem and no value
     */
    static <T> Result<T> of(JsonCursor.SyntaxException complaint) {
      return new Result<>(
          Optional.empty(), List.of(new Problem(complaint.code(), "", complaint.place(), complaint.getMessage(), List.of())));
    }
  }

  /**
   * {@return the forms of all types of the model that stand on their own in JSON}
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
   * {@return the type}
   */
  public Class<T> type() {
    return type;
  }

  /**
   * Reads the value on which the cursor stands, and goes on after a problem wherever that makes sense.
   *
   * @param cursor stands on the value's first token, and afterwards on its last
   * @param options how to read
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
   * Writes a value.
   *
   * @param sink takes the tokens
   * @param value the value
   * @throws org.communique.base.InvalidBriefException if an extension has a name that only a newer version may have
   */
  public void write(JsonSink sink, T value) {
    boolean isBrief = value instanceof Brief;
    boolean keepsAnyName = value instanceof Brief brief && brief.formatVersion().isNewerMinor();
    kind.write(new Writer(sink, isBrief, keepsAnyName), value);
  }
}
