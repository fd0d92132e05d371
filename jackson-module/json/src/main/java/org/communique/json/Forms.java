// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.List;
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
import org.communique.vocabulary.Confidence;
import org.communique.vocabulary.Fidelity;
import org.communique.vocabulary.InformationCredibility;
import org.communique.vocabulary.Likelihood;
import org.communique.vocabulary.MediaControl;
import org.communique.vocabulary.Medium;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.NoteKind;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SegmentKind;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.SourceReliability;
import org.communique.vocabulary.SourcingTerms;
import org.communique.vocabulary.StanceKind;
import org.communique.vocabulary.TimeBasis;

/** Every type that can be read and written on its own, with its form. A Jackson module registers all of them. */
final class Forms {

  static final Form<Brief> BRIEF = new Form<>(Brief.class, BriefForms.BRIEF);

  static final List<Form<?>> ALL = List.of(
      BRIEF,
      new Form<>(Statement.class, BriefForms.STATEMENT),
      new Form<>(Stance.class, BriefForms.STANCE),
      new Form<>(Attribution.class, BriefForms.ATTRIBUTION),
      new Form<>(Relation.class, BriefForms.RELATION),
      new Form<>(Designation.class, BriefForms.DESIGNATION),
      new Form<>(Tally.class, BriefForms.TALLY),
      new Form<>(Note.class, BriefForms.NOTE),
      new Form<>(Quotation.class, BriefForms.QUOTATION),
      new Form<>(Segment.class, BriefForms.SEGMENT),
      new Form<>(SourceText.class, BriefForms.TEXT),
      new Form<>(StatementRef.class, StatementRefKind.STATEMENT_REF),
      new Form<>(FormatVersion.class, VersionKind.VERSION),
      new Form<>(Source.class, ActorForms.SOURCE),
      new Form<>(Reliability.class, ActorForms.RELIABILITY),
      new Form<>(Actor.class, ActorForms.ACTOR),
      new Form<>(Topic.class, ActorForms.TOPIC),
      new Form<>(Alias.class, ActorForms.NAME),
      new Form<>(Role.class, ActorForms.ROLE),
      new Form<>(Gloss.class, ActorForms.GLOSS),
      new Form<>(Identifier.class, ActorForms.IDENTIFIER),
      new Form<>(TimeExpression.class, ActorForms.TIME),
      new Form<>(Edtf.class, Leaf.EDTF),
      new Form<>(LanguageTag.class, Leaf.LANGUAGE),
      new Form<>(Act.class, Leaf.open(Act::parse, Act.known())),
      new Form<>(ActorKind.class, Leaf.open(ActorKind::parse, ActorKind.known())),
      new Form<>(SourceKind.class, Leaf.open(SourceKind::parse, SourceKind.known())),
      new Form<>(Medium.class, Leaf.open(Medium::parse, Medium.known())),
      new Form<>(RelationKind.class, Leaf.open(RelationKind::parse, RelationKind.known())),
      new Form<>(Capacity.class, Leaf.open(Capacity::parse, Capacity.known())),
      new Form<>(SourcingTerms.class, Leaf.open(SourcingTerms::parse, SourcingTerms.known())),
      new Form<>(Mode.class, Leaf.closed(Mode::parse, Mode.values())),
      new Form<>(Occurrence.class, Leaf.closed(Occurrence::parse, Occurrence.values())),
      new Form<>(Attitude.class, Leaf.closed(Attitude::parse, Attitude.values())),
      new Form<>(StanceKind.class, Leaf.closed(StanceKind::parse, StanceKind.values())),
      new Form<>(Basis.class, Leaf.closed(Basis::parse, Basis.values())),
      new Form<>(TimeBasis.class, Leaf.closed(TimeBasis::parse, TimeBasis.values())),
      new Form<>(Certainty.class, Leaf.closed(Certainty::parse, Certainty.values())),
      new Form<>(Anonymity.class, Leaf.closed(Anonymity::parse, Anonymity.values())),
      new Form<>(Fidelity.class, Leaf.closed(Fidelity::parse, Fidelity.values())),
      new Form<>(MediaControl.class, Leaf.closed(MediaControl::parse, MediaControl.values())),
      new Form<>(Likelihood.class, Leaf.closed(Likelihood::parse, Likelihood.values())),
      new Form<>(Confidence.class, Leaf.closed(Confidence::parse, Confidence.values())),
      new Form<>(SourceReliability.class, Leaf.closed(SourceReliability::parse, SourceReliability.values())),
      new Form<>(
          InformationCredibility.class, Leaf.closed(InformationCredibility::parse, InformationCredibility.values())),
      new Form<>(SegmentKind.class, Leaf.closed(SegmentKind::parse, SegmentKind.values())),
      new Form<>(NoteKind.class, Leaf.closed(NoteKind::parse, NoteKind.values())));

  private Forms() {}
}
