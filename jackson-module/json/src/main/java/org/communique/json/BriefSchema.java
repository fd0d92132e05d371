// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

/**
 * The JSON Schema of a brief (draft 2020-12), made from the tables by which briefs are read and written.
 *
 * <p>It says what a sender should write. Some rules a schema cannot say, and the reader alone holds them: that ids are
 * defined once, used, and not in a circle; that references lead somewhere; that days exist and intervals run forwards; that
 * positions, lengths and digests fit the words; that bidi controls are balanced; how deep and how long the whole is. On the
 * other side the reader takes {@code null} for an absent optional member, and documents of newer minor versions; the schema
 * does not. The same text is in the jar as {@code /org/communique/json/communique-1.0.schema.json}.
 */
public final class BriefSchema {

  /** The schema's name, which is no address: {@value}. */
  public static final String ID = "urn:communique:1.0:brief";

  private BriefSchema() {}

  /**
   * {@return the schema, in lines}
   */
  public static String text() {
    TextSink sink = TextSink.inOrder();
    Schema.write(sink, schema -> {
      schema.text("$schema", "https://json-schema.org/draft/2020-12/schema");
      schema.text("$id", ID);
      schema.text("title", "Communiqué 1.0: a brief of diplomatic statements");
      BriefForms.BRIEF.describe(schema);
    });
    return Layout.of(sink.result());
  }
}
