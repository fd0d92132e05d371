// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.List;
import java.util.function.Function;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.FormatVersion;
import org.communique.Gloss;
import org.communique.Name;
import org.communique.Relation;
import org.communique.Reliability;
import org.communique.Role;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementRef;
import org.communique.Topic;
import org.communique.base.Identifier;
import org.communique.base.LanguageTag;
import org.communique.text.Quotation;
import org.communique.text.Segment;
import org.communique.text.SourceText;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Capacity;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Fidelity;
import org.communique.vocabulary.Likelihood;
import org.communique.vocabulary.MediaControl;
import org.communique.vocabulary.Medium;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.StanceKind;
import org.communique.vocabulary.Terms;
import org.communique.vocabulary.TimeBasis;

/** Every type that stands on its own in JSON, with its form: what a module registers. */
final class Forms {

  static final Form<Brief> BRIEF = new Form<>(Brief.class, BriefForms.BRIEF);

  static final List<Form<?>> ALL = List.of(
      BRIEF,
      new Form<>(Statement.class, BriefForms.STATEMENT),
      new Form<>(Stance.class, BriefForms.STANCE),
      new Form<>(Attribution.class, BriefForms.ATTRIBUTION),
      new Form<>(Relation.class, BriefForms.RELATION),
      new Form<>(Quotation.class, BriefForms.QUOTATION),
      new Form<>(Segment.class, BriefForms.SEGMENT),
      new Form<>(SourceText.class, BriefForms.TEXT),
      new Form<>(StatementRef.class, StatementRefKind.STATEMENT_REF),
      new Form<>(FormatVersion.class, VersionKind.VERSION),
      new Form<>(Source.class, ActorForms.SOURCE),
      new Form<>(Reliability.class, ActorForms.RELIABILITY),
      new Form<>(Actor.class, ActorForms.ACTOR),
      new Form<>(Topic.class, ActorForms.TOPIC),
      new Form<>(Name.class, ActorForms.NAME),
      new Form<>(Role.class, ActorForms.ROLE),
      new Form<>(Gloss.class, ActorForms.GLOSS),
      new Form<>(Identifier.class, ActorForms.IDENTIFIER),
      new Form<>(TimeExpression.class, ActorForms.TIME),
      new Form<>(Edtf.class, Leaf.EDTF),
      new Form<>(LanguageTag.class, Leaf.LANGUAGE),
      open(Act.class, Act::parse),
      open(ActorKind.class, ActorKind::parse),
      open(SourceKind.class, SourceKind::parse),
      open(Medium.class, Medium::parse),
      open(RelationKind.class, RelationKind::parse),
      open(Capacity.class, Capacity::parse),
      open(Terms.class, Terms::parse),
      closed(Mode.class, Mode::parse),
      closed(Occurrence.class, Occurrence::parse),
      closed(Attitude.class, Attitude::parse),
      closed(StanceKind.class, StanceKind::parse),
      closed(Basis.class, Basis::parse),
      closed(TimeBasis.class, TimeBasis::parse),
      closed(Certainty.class, Certainty::parse),
      closed(Anonymity.class, Anonymity::parse),
      closed(Fidelity.class, Fidelity::parse),
      closed(MediaControl.class, MediaControl::parse),
      closed(Likelihood.class, Likelihood::parse));

  private Forms() {}

  private static <V> Form<V> open(Class<V> type, Function<String, V> parse) {
    return new Form<>(type, Leaf.scalar(parse));
  }

  private static <V> Form<V> closed(Class<V> type, Function<String, V> parse) {
    return new Form<>(type, Leaf.closed(parse));
  }
}
