// SPDX-License-Identifier: Apache-2.0
package org.communique.json.form;

import static org.communique.json.form.ActorTables.SOURCE_REF;
import static org.communique.json.form.ActorTables.TIME;
import static org.communique.json.form.Scalar.CONTENT;
import static org.communique.json.form.Scalar.EDTF;
import static org.communique.json.form.Scalar.LABEL;
import static org.communique.json.form.Scalar.NUMBER;

import org.communique.Brief;
import org.communique.BriefBuilder;
import org.communique.json.Limit;
import org.communique.text.SourceText;
import org.communique.text.SourceTextBuilder;

/** The tables of a brief and its text. */
public final class BriefTables {

  /** The text that was encoded. */
  public static final Table<SourceText, SourceTextBuilder> TEXT = new Table<>(
          "text", SourceText::builder, SourceTextBuilder::build, SourceText::extensions, SourceTextBuilder::extensions)
      .need("sha256", Scalar.SHA256, SourceText::sha256, SourceTextBuilder::sha256,
          "The SHA-256 digest of the content's UTF-8 bytes, as 64 lower-case hexadecimal digits.")
      .need("length", NUMBER, SourceText::length, SourceTextBuilder::length,
          "The length of the content in Unicode code points.")
      .may("content", CONTENT, SourceText::content, SourceTextBuilder::content,
          "The text itself. If absent, the brief only identifies the text by its digest.")
      .may("retrieved", TIME, SourceText::retrieved, SourceTextBuilder::retrieved,
          "When the text was fetched. If absent, the time is not recorded.");

  /** A brief, which is the only document. */
  public static final Table<Brief, BriefBuilder> BRIEF = new Table<>(
          "brief", Brief::builder, BriefBuilder::build, Brief::extensions, BriefBuilder::extensions)
      .need("communique", Scalar.VERSION, Brief::formatVersion, BriefBuilder::formatVersion,
          "The version of this form. The member also marks the document as a brief.")
      .need("id", Scalar.ID, Brief::id, BriefBuilder::id,
          "The id of the brief.")
      .may("base", Scalar.URI, Brief::base, BriefBuilder::base,
          "The absolute URI that, followed by `#` and the id of a statement, names the statement outside the brief.")
      .need("title", LABEL, Brief::title, BriefBuilder::title,
          "The title of the brief.")
      .need("source", SOURCE_REF, Brief::source, BriefBuilder::source,
          "The document that was encoded. Every chain ends with this source.")
      .may("encoder", LABEL, Brief::encoder, BriefBuilder::encoder,
          "The person or the program that made the brief. If absent, this is not recorded.")
      .may("encoded", EDTF, Brief::encoded, BriefBuilder::encoded,
          "When the encoder made the brief. If absent, the time is not recorded.")
      .may("text", TEXT, Brief::text, BriefBuilder::text,
          "The text that was encoded. If absent, the positions of quotations are not checked.")
      .definitions("actors", ActorTables.ACTOR, Brief::actors,
          "The definitions of all actors that the brief uses, each once.")
      .definitions("sources", ActorTables.SOURCE, Brief::sources,
          "The definitions of all sources that the brief uses, each once.")
      .definitions("topics", ActorTables.TOPIC, Brief::topics,
          "The definitions of all topics that the brief uses, each once.")
      .any("statements", StatementTables.STATEMENT, Limit.STATEMENTS, Brief::statements, BriefBuilder::addAllStatements,
          "The statements in the order of the document that was encoded.")
      .any("notes", StatementTables.NOTE, Limit.NOTES, Brief::notes, BriefBuilder::addAllNotes,
          "The encoder's remarks on the whole brief, for example on what was left out.")
      .document(Brief::formatVersion);

  private BriefTables() {}
}
