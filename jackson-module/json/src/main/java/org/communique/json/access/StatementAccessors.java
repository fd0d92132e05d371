// SPDX-License-Identifier: Apache-2.0
package org.communique.json.access;

import org.communique.Actor;
import org.communique.Attribution;
import org.communique.AttributionBuilder;
import org.communique.Designation;
import org.communique.DesignationBuilder;
import org.communique.Relation;
import org.communique.RelationBuilder;
import org.communique.Role;
import org.communique.Source;
import org.communique.Stance;
import org.communique.StanceBuilder;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.StatementRef;
import org.communique.Tally;
import org.communique.TallyBuilder;
import org.communique.Target;
import org.communique.base.Extensions;
import org.communique.base.LanguageTag;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Capacity;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Medium;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourcingTerms;
import org.communique.vocabulary.StanceKind;

/** The accessors of a statement and its parts. */
public final class StatementAccessors {

  /** The members of an attribution. */
  public static final Accessor<Attribution, AttributionBuilder> ATTRIBUTION = new Accessor<>() {
    @Override
    public AttributionBuilder begin() {
      return Attribution.builder();
    }

    @Override
    public void set(AttributionBuilder builder, int member, Object value) {
      switch (member) {
        case 0 -> builder.source((Source) value);
        case 1 -> builder.mode((Mode) value);
        case 2 -> builder.addAllRecipients(list(value));
        case 3 -> builder.occurrence((Occurrence) value);
        case 4 -> builder.cue((String) value);
        case 5 -> builder.hedge((String) value);
        case 6 -> builder.describedAs((String) value);
        case 7 -> builder.certainty((Certainty) value);
        case 8 -> builder.act((Act) value);
        case 9 -> builder.reported((TimeExpression) value);
        case 10 -> builder.language((LanguageTag) value);
        case 11 -> builder.addAllMarkings(list(value));
        case 12 -> builder.locator((String) value);
        case 13 -> builder.terms((SourcingTerms) value);
        case 14 -> builder.addAllGrades(list(value));
        default -> throw unknown(member);
      }
    }

    @Override
    public Attribution build(AttributionBuilder builder, Extensions extensions) {
      return builder.extensions(extensions).build();
    }

    @Override
    public Extensions give(Attribution attribution, MemberSink sink) {
      sink.one(0, attribution.source());
      sink.word(1, attribution.mode());
      sink.list(2, attribution.recipients());
      sink.word(3, unless(attribution.occurrence(), Occurrence.OCCURRED));
      sink.text(4, in(attribution.cue()));
      sink.text(5, in(attribution.hedge()));
      sink.text(6, in(attribution.describedAs()));
      sink.word(7, in(attribution.certainty()));
      sink.word(8, in(attribution.act()));
      sink.one(9, in(attribution.reported()));
      sink.one(10, in(attribution.language()));
      sink.list(11, attribution.markings());
      sink.text(12, in(attribution.locator()));
      sink.word(13, in(attribution.terms()));
      sink.list(14, attribution.grades());
      return attribution.extensions();
    }
  };

  /** The members of a stance. */
  public static final Accessor<Stance, StanceBuilder> STANCE = new Accessor<>() {
    @Override
    public StanceBuilder begin() {
      return Stance.builder();
    }

    @Override
    public void set(StanceBuilder builder, int member, Object value) {
      switch (member) {
        case 0 -> builder.addAllHolders(list(value));
        case 1 -> builder.target((Target) value);
        case 2 -> builder.attitude((Attitude) value);
        case 3 -> builder.kind((StanceKind) value);
        case 4 -> builder.basis((Basis) value);
        case 5 -> builder.assessor((String) value);
        case 6 -> builder.certainty((Certainty) value);
        default -> throw unknown(member);
      }
    }

    @Override
    public Stance build(StanceBuilder builder, Extensions extensions) {
      return builder.extensions(extensions).build();
    }

    @Override
    public Extensions give(Stance stance, MemberSink sink) {
      sink.list(0, stance.holders());
      sink.one(1, stance.target());
      sink.word(2, stance.attitude());
      sink.word(3, stance.kind());
      sink.word(4, stance.basis());
      sink.text(5, in(stance.assessor()));
      sink.word(6, in(stance.certainty()));
      return stance.extensions();
    }
  };

  /** The members of a relation. */
  public static final Accessor<Relation, RelationBuilder> RELATION = new Accessor<>() {
    @Override
    public RelationBuilder begin() {
      return Relation.builder();
    }

    @Override
    public void set(RelationBuilder builder, int member, Object value) {
      switch (member) {
        case 0 -> builder.kind((RelationKind) value);
        case 1 -> builder.to((StatementRef) value);
        case 2 -> builder.part((String) value);
        case 3 -> builder.certainty((Certainty) value);
        case 4 -> builder.assessor((String) value);
        default -> throw unknown(member);
      }
    }

    @Override
    public Relation build(RelationBuilder builder, Extensions extensions) {
      return builder.extensions(extensions).build();
    }

    @Override
    public Extensions give(Relation relation, MemberSink sink) {
      sink.word(0, relation.kind());
      sink.one(1, relation.to());
      sink.text(2, in(relation.part()));
      sink.word(3, in(relation.certainty()));
      sink.text(4, in(relation.assessor()));
      return relation.extensions();
    }
  };

  /** The members of a designation. */
  public static final Accessor<Designation, DesignationBuilder> DESIGNATION = new Accessor<>() {
    @Override
    public DesignationBuilder begin() {
      return Designation.builder();
    }

    @Override
    public void set(DesignationBuilder builder, int member, Object value) {
      switch (member) {
        case 0 -> builder.actor((Actor) value);
        case 1 -> builder.words((String) value);
        case 2 -> builder.by((Source) value);
        default -> throw unknown(member);
      }
    }

    @Override
    public Designation build(DesignationBuilder builder, Extensions extensions) {
      return builder.extensions(extensions).build();
    }

    @Override
    public Extensions give(Designation designation, MemberSink sink) {
      sink.one(0, designation.actor());
      sink.text(1, designation.words());
      sink.one(2, in(designation.by()));
      return designation.extensions();
    }
  };

  /** The members of a tally. */
  public static final Accessor<Tally, TallyBuilder> TALLY = new Accessor<>() {
    @Override
    public TallyBuilder begin() {
      return Tally.builder();
    }

    @Override
    public void set(TallyBuilder builder, int member, Object value) {
      switch (member) {
        case 0 -> builder.inFavour((int) value);
        case 1 -> builder.against((int) value);
        case 2 -> builder.abstaining((int) value);
        case 3 -> builder.notVoting((int) value);
        default -> throw unknown(member);
      }
    }

    @Override
    public Tally build(TallyBuilder builder, Extensions extensions) {
      return builder.extensions(extensions).build();
    }

    @Override
    public Extensions give(Tally tally, MemberSink sink) {
      sink.number(0, in(tally.inFavour()));
      sink.number(1, in(tally.against()));
      sink.number(2, in(tally.abstaining()));
      sink.number(3, in(tally.notVoting()));
      return tally.extensions();
    }
  };

  /** The members of a statement. */
  public static final Accessor<Statement, StatementBuilder> STATEMENT = new Accessor<>() {
    @Override
    public StatementBuilder begin() {
      return Statement.builder();
    }

    @Override
    public void set(StatementBuilder builder, int member, Object value) {
      switch (member) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.addAllSpeakers(list(value));
        case 2 -> builder.speakingAs((Role) value);
        case 3 -> builder.capacity((Capacity) value);
        case 4 -> builder.addAllOnBehalfOf(list(value));
        case 5 -> builder.addAllAddressees(list(value));
        case 6 -> builder.act((Act) value);
        case 7 -> builder.gist((String) value);
        case 8 -> builder.condition((String) value);
        case 9 -> builder.addAllQuotations(list(value));
        case 10 -> builder.addAllAttributions(list(value));
        case 11 -> builder.addAllIdentifiers(list(value));
        case 12 -> builder.addAllCodes(list(value));
        case 13 -> builder.addAllDesignations(list(value));
        case 14 -> builder.tally((Tally) value);
        case 15 -> builder.said((TimeExpression) value);
        case 16 -> builder.eventTime((TimeExpression) value);
        case 17 -> builder.place((String) value);
        case 18 -> builder.medium((Medium) value);
        case 19 -> builder.language((LanguageTag) value);
        case 20 -> builder.certainty((Certainty) value);
        case 21 -> builder.addAllStances(list(value));
        case 22 -> builder.addAllTopics(list(value));
        case 23 -> builder.addAllMentions(list(value));
        case 24 -> builder.addAllGrades(list(value));
        case 25 -> builder.addAllRelations(list(value));
        case 26 -> builder.addAllNotes(list(value));
        default -> throw unknown(member);
      }
    }

    @Override
    public Statement build(StatementBuilder builder, Extensions extensions) {
      return builder.extensions(extensions).build();
    }

    @Override
    public Extensions give(Statement statement, MemberSink sink) {
      sink.text(0, statement.id());
      sink.list(1, statement.speakers());
      sink.one(2, in(statement.speakingAs()));
      sink.word(3, in(statement.capacity()));
      sink.list(4, statement.onBehalfOf());
      sink.list(5, statement.addressees());
      sink.word(6, statement.act());
      sink.text(7, statement.gist());
      sink.text(8, in(statement.condition()));
      sink.list(9, statement.quotations());
      sink.list(10, statement.attributions());
      sink.list(11, statement.identifiers());
      sink.list(12, statement.codes());
      sink.list(13, statement.designations());
      sink.one(14, in(statement.tally()));
      sink.one(15, in(statement.said()));
      sink.one(16, in(statement.eventTime()));
      sink.text(17, in(statement.place()));
      sink.word(18, in(statement.medium()));
      sink.one(19, in(statement.language()));
      sink.word(20, in(statement.certainty()));
      sink.list(21, statement.stances());
      sink.list(22, statement.topics());
      sink.list(23, statement.mentions());
      sink.list(24, statement.grades());
      sink.list(25, statement.relations());
      sink.list(26, statement.notes());
      return statement.extensions();
    }
  };

  private StatementAccessors() {}
}
