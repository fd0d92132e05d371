// SPDX-License-Identifier: Apache-2.0
package org.communique.json.form;

import static org.communique.json.form.ActorTables.SOURCE_REF;
import static org.communique.json.form.ActorTables.TIME;
import static org.communique.json.form.Scalar.CONTENT;
import static org.communique.json.form.Scalar.EDTF;
import static org.communique.json.form.Scalar.LABEL;
import static org.communique.json.form.Scalar.NUMBER;

import org.communique.Brief;
import org.communique.json.Limit;
import org.communique.json.access.BriefAccessors;
import org.communique.text.SourceText;

/** The tables of a brief and its text. */
public final class BriefTables {

  /** The text that was encoded. */
  public static final Table<SourceText> TEXT = new Table<>("text", BriefAccessors.TEXT)
      .need("sha256", Scalar.SHA256,
          "The SHA-256 digest of the content's UTF-8 bytes, as 64 lower-case hexadecimal digits.")
      .need("length", NUMBER,
          "The length of the content in Unicode code points.")
      .may("content", CONTENT,
          "The text itself. If absent, the brief only identifies the text by its digest.")
      .may("retrieved", TIME,
          "When the text was fetched. If absent, the time is not recorded.");

  /** A brief, which is the only document. */
  public static final Table<Brief> BRIEF = new Table<>("brief", BriefAccessors.BRIEF)
      .need("communique", Scalar.VERSION,
          "The version of this form. The member also marks the document as a brief.")
      .need("id", Scalar.ID,
          "The id of the brief.")
      .may("base", Scalar.URI,
          "The absolute URI that, followed by `#` and the id of a statement, names the statement outside the brief.")
      .need("title", LABEL,
          "The title of the brief.")
      .need("source", SOURCE_REF,
          "The document that was encoded. Every chain ends with this source.")
      .may("encoder", LABEL,
          "The person or the program that made the brief. If absent, this is not recorded.")
      .may("encoded", EDTF,
          "When the encoder made the brief. If absent, the time is not recorded.")
      .may("text", TEXT,
          "The text that was encoded. If absent, the positions of quotations are not checked.")
      .definitions("actors", ActorTables.ACTOR,
          "The definitions of all actors that the brief uses, each once.")
      .definitions("sources", ActorTables.SOURCE,
          "The definitions of all sources that the brief uses, each once.")
      .definitions("topics", ActorTables.TOPIC,
          "The definitions of all topics that the brief uses, each once.")
      .any("statements", StatementTables.STATEMENT, Limit.STATEMENTS,
          "The statements in the order of the document that was encoded.")
      .any("notes", StatementTables.NOTE, Limit.NOTES,
          "The encoder's remarks on the whole brief, for example on what was left out.")
      .document(Brief::formatVersion);

  private BriefTables() {}
}
