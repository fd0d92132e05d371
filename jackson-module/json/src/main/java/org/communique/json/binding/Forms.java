// SPDX-License-Identifier: Apache-2.0
package org.communique.json.binding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.Actor;
import org.communique.Alias;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Designation;
import org.communique.FormatVersion;
import org.communique.Gloss;
import org.communique.Note;
import org.communique.Relation;
import org.communique.Reliability;
import org.communique.Role;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementRef;
import org.communique.Tally;
import org.communique.Target;
import org.communique.Topic;
import org.communique.base.Extensions;
import org.communique.base.Identifier;
import org.communique.base.LanguageTag;
import org.communique.json.form.ActorTables;
import org.communique.json.form.BriefTables;
import org.communique.json.form.Scalar;
import org.communique.json.form.StatementTables;
import org.communique.json.form.Words;
import org.communique.text.Quotation;
import org.communique.text.Segment;
import org.communique.text.SourceText;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** Every type that can be read and written on its own, with its form. A Jackson module registers all of them. */
final class Forms {

  static final Form<Brief> BRIEF = new Form<>(Brief.class, BriefTables.BRIEF);

  static final List<Form<?>> ALL = withWords(
      List.of(
          BRIEF,
          new Form<>(Statement.class, StatementTables.STATEMENT),
          new Form<>(Stance.class, StatementTables.STANCE),
          new Form<>(Attribution.class, StatementTables.ATTRIBUTION),
          new Form<>(Relation.class, StatementTables.RELATION),
          new Form<>(Designation.class, StatementTables.DESIGNATION),
          new Form<>(Tally.class, StatementTables.TALLY),
          new Form<>(Note.class, StatementTables.NOTE),
          new Form<>(Quotation.class, StatementTables.QUOTATION),
          new Form<>(Segment.class, StatementTables.SEGMENT),
          new Form<>(SourceText.class, BriefTables.TEXT),
          new Form<>(StatementRef.class, Scalar.STATEMENT_REF),
          new Form<>(FormatVersion.class, Scalar.VERSION),
          new Form<>(Source.class, ActorTables.SOURCE),
          new Form<>(Reliability.class, ActorTables.RELIABILITY),
          new Form<>(Actor.class, ActorTables.ACTOR),
          new Form<>(Topic.class, ActorTables.TOPIC),
          new Form<>(Alias.class, ActorTables.NAME),
          new Form<>(Role.class, ActorTables.ROLE),
          new Form<>(Gloss.class, ActorTables.GLOSS),
          new Form<>(Extensions.class, ActorTables.EXTENSIONS),
          new Form<>(Identifier.class, ActorTables.IDENTIFIER),
          new Form<>(TimeExpression.class, ActorTables.TIME),
          new Form<>(Edtf.class, Scalar.EDTF),
          new Form<>(LanguageTag.class, Scalar.LANGUAGE),
          // after the types that are targets, which have other forms
          new Form<>(Target.class, StatementTables.TARGET)));

  static final Map<Class<?>, Form<?>> BY_TYPE = byType();

  private Forms() {}

  private static List<Form<?>> withWords(List<Form<?>> forms) {
    List<Form<?>> all = new ArrayList<>(forms);
    for (Map.Entry<Class<?>, Scalar<?>> word : Words.byType().entrySet()) {
      all.add(word(word.getKey(), word.getValue()));
    }
    return List.copyOf(all);
  }

  private static Map<Class<?>, Form<?>> byType() {
    Map<Class<?>, Form<?>> byType = new HashMap<>();
    for (Form<?> form : ALL) {
      byType.put(form.type(), form);
    }
    return Map.copyOf(byType);
  }

  @SuppressWarnings("unchecked") // the scalar of a vocabulary reads and writes words of its type
  private static <T> Form<T> word(Class<?> type, Scalar<T> scalar) {
    return new Form<>((Class<T>) type, scalar);
  }
}
