// SPDX-License-Identifier: Apache-2.0
package org.communique.json.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.FormatVersion;
import org.communique.base.InvalidBriefException;
import org.communique.json.ProblemCode;
import org.communique.json.access.MemberValues;
import org.communique.json.form.IdSpace;
import org.communique.json.form.Member;
import org.communique.json.form.Shape;
import org.communique.json.form.Table;
import org.communique.json.read.Need.IdUse;
import org.jspecify.annotations.Nullable;

/**
 * What is special about a document (a brief) in contrast to a value that is read on its own. A document has a version
 * of the form, its references to statements must lead to its own statements, and something must use each of its
 * definitions.
 */
final class Scope {

  private final @Nullable Table<Object> document;
  private final Problems problems;
  private final List<IdUse> statementUses = new ArrayList<>();
  private final List<Draft> offered = new ArrayList<>();
  private @Nullable Draft documentDraft;
  private @Nullable FormatVersion version;

  /**
   * Begins to read a value.
   *
   * @param root the shape of the value
   */
  @SuppressWarnings("unchecked") // the table only meets the value that it has built
  Scope(Shape<?> root, Problems problems) {
    this.document = root instanceof Table<?> table && table.isDocument() ? (Table<Object>) table : null;
    this.problems = problems;
    this.version = document == null ? FormatVersion.CURRENT : null;
  }

  /** The version of the form by which members are judged; null if the version of the document is not known yet. */
  @Nullable FormatVersion version() {
    return version;
  }

  /** Judges all further members by this version of the form. Another major version ends the reading. */
  void version(FormatVersion read, Descent descent) {
    if (read.major() != FormatVersion.CURRENT.major()) {
      problems.only(
          ProblemCode.VERSION, descent.here(), descent.cursor().place(),
          "this library reads versions " + FormatVersion.CURRENT.major() + ".x of the form, but the document has "
              + "version " + read);
      throw new Problems.Stop();
    }
    version = read;
  }

  /** Notes the draft of the document. */
  void begin(Draft draft) {
    documentDraft = draft;
  }

  /** Whether the value is a document. */
  boolean isDocument() {
    return document != null;
  }

  /** Notes the id of a statement, which the document must have. */
  void mention(IdUse use) {
    statementUses.add(use);
  }

  /** Notes an entry of a list of definitions, which something must use. */
  void offer(Draft entry) {
    offered.add(entry);
  }

  /** Reports the references to statements that the document does not have. */
  void checkMentions(Definitions definitions) {
    for (IdUse use : statementUses) {
      if (use.defined() == null) {
        definitions.dangling(use);
        documentDraft.fail();
      }
    }
  }

  /** Reports the entries that would be lost, because the built document does not list these entries. */
  void checkUsed(Object built) {
    if (document == null || offered.isEmpty()) {
      return;
    }
    MemberValues values = new MemberValues(document.members().size());
    document.give(built, values);
    Map<IdSpace, Set<String>> used = new EnumMap<>(IdSpace.class);
    for (Member member : document.members()) {
      if (member.isDefinitions()) {
        Table<Object> entries = entries(member);
        used.put(entries.space(), ids(entries, values.value(member.number())));
      }
    }
    for (Draft entry : offered) {
      if (!used.get(entry.table().space()).contains(entry.id())) {
        problems.add(
            ProblemCode.UNUSED_DEFINITION, entry.path(), entry.place(),
            entry.table().title() + " " + InvalidBriefException.shown(String.valueOf(entry.id()))
                + " is used by nothing and would be lost");
      }
    }
  }

  @SuppressWarnings("unchecked") // a list of definitions has the table of its entries as its shape
  private static Table<Object> entries(Member definitions) {
    return (Table<Object>) (Shape<?>) definitions.shape();
  }

  private static Set<String> ids(Table<Object> table, @Nullable Object values) {
    Set<String> ids = new HashSet<>();
    if (values instanceof List<?> list) {
      for (Object value : list) {
        ids.add(table.id(value));
      }
    }
    return ids;
  }
}
