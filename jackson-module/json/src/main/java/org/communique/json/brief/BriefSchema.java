// SPDX-License-Identifier: Apache-2.0
package org.communique.json.brief;

import java.util.LinkedHashMap;
import java.util.Map;
import org.communique.json.form.BriefTables;
import org.communique.json.write.PrettySink;
import org.communique.json.write.SchemaWriter;

/**
 * The JSON Schema of a brief (draft 2020-12). It is made from the same tables by which briefs are read and written.
 *
 * <p>The schema describes what a sender should write. Only the reader checks the rules that a schema cannot express:
 *
 * <ul>
 *   <li>Every id is defined once and used, and definitions do not refer to one another in a circle.
 *   <li>Every reference refers to something that exists.
 *   <li>Days exist: {@code 2022-02-30} is refused. About one date, this rule and the next are the only ones.
 *   <li>Intervals, and sets with a first and a last date, run forwards: {@code 1953/1950} is refused.
 *   <li>Positions, lengths and digests fit the words.
 *   <li>Bidi controls are balanced, and a line contains no noncharacter above U+FFFF.
 *   <li>The document as a whole is not too deep or too large.
 * </ul>
 *
 * <p>In two points the reader accepts more than the schema: {@code null} as the value of an absent optional member, and
 * documents of newer minor versions.
 *
 * <pre>{@code
 * Files.writeString(Path.of("brief.schema.json"), BriefSchema.text());
 * }</pre>
 *
 * <p>The same text is in the jar as {@code /org/communique/json/communique-1.0.schema.json}.
 */
public final class BriefSchema {

  /** The {@code $id} of the schema: {@value}. It is only a name; nothing can be downloaded from it. */
  public static final String ID = "urn:communique:1.0:brief";

  private static final Map<String, String> HEADING = heading();

  private BriefSchema() {}

  private static Map<String, String> heading() {
    Map<String, String> heading = new LinkedHashMap<>();
    heading.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    heading.put("$id", ID);
    heading.put("title", "Communiqué brief");
    heading.put(
        "description", "A brief: the statements of one document, in version 1.0 of the JSON form of Communiqué.");
    return heading;
  }

  /**
   * {@return the text of the schema, broken into lines for people}
   */
  public static String text() {
    PrettySink sink = new PrettySink();
    SchemaWriter.write(BriefTables.BRIEF, HEADING, sink);
    return sink.text();
  }
}
