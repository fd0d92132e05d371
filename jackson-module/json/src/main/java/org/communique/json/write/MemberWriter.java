// SPDX-License-Identifier: Apache-2.0
package org.communique.json.write;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Relation;
import org.communique.Reliability;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.base.Identifier;
import org.communique.json.form.Member;
import org.communique.json.form.Table;
import org.communique.text.Quotation;
import org.communique.text.Segment;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.SegmentKind;
import org.communique.vocabulary.TimeBasis;

/**
 * Writes the members of a value in the order of its table.
 *
 * <p>Only speed explains this class. The tables know how to get each member, but one call after another through a table
 * takes longer than all the rest of the writing, because most members are absent and such calls cannot be inlined. The
 * types of which a brief has many therefore have a method here. The method gets the members in the order of the table.
 * For all other types the table is asked. {@code MembersTest} shows that both ways write the same.
 */
final class MemberWriter {

  private final ValueWriter writer;

  MemberWriter(ValueWriter writer) {
    this.writer = writer;
  }

  /** Writes all members of a value that are present. */
  void write(Table<Object, ?> table, Object value) {
    List<? extends Member<Object, ?>> members = table.members();
    if (value instanceof Statement statement) {
      statement(members, statement);
    } else if (value instanceof Attribution attribution) {
      attribution(members, attribution);
    } else if (value instanceof Reliability reliability) {
      reliability(members, reliability);
    } else if (value instanceof Relation relation) {
      relation(members, relation);
    } else if (value instanceof Quotation quotation) {
      quotation(members, quotation);
    } else if (value instanceof Stance stance) {
      stance(members, stance);
    } else if (value instanceof Actor actor) {
      actor(members, actor);
    } else if (value instanceof Identifier identifier) {
      identifier(members, identifier);
    } else if (value instanceof TimeExpression time) {
      time(members, time);
    } else if (value instanceof Source source) {
      source(members, source);
    } else {
      for (int at = 0; at < members.size(); at++) {
        writer.member(members.get(at), value);
      }
    }
  }

  private void statement(List<? extends Member<?, ?>> members, Statement statement) {
    writer.one(members.get(0), statement.id());
    list(members, 1, statement.speakers());
    optional(members, 2, statement.speakingAs());
    optional(members, 3, statement.capacity());
    list(members, 4, statement.onBehalfOf());
    list(members, 5, statement.addressees());
    writer.one(members.get(6), statement.act());
    writer.one(members.get(7), statement.gist());
    optional(members, 8, statement.condition());
    list(members, 9, statement.quotations());
    list(members, 10, statement.attributions());
    list(members, 11, statement.identifiers());
    list(members, 12, statement.codes());
    list(members, 13, statement.designations());
    optional(members, 14, statement.tally());
    optional(members, 15, statement.said());
    optional(members, 16, statement.eventTime());
    optional(members, 17, statement.place());
    optional(members, 18, statement.medium());
    optional(members, 19, statement.language());
    optional(members, 20, statement.certainty());
    list(members, 21, statement.stances());
    list(members, 22, statement.topics());
    list(members, 23, statement.mentions());
    list(members, 24, statement.grades());
    list(members, 25, statement.relations());
    list(members, 26, statement.notes());
  }

  private void attribution(List<? extends Member<?, ?>> members, Attribution attribution) {
    writer.one(members.get(0), attribution.source());
    writer.one(members.get(1), attribution.mode());
    list(members, 2, attribution.recipients());
    usual(members, 3, attribution.occurrence(), Occurrence.OCCURRED);
    optional(members, 4, attribution.cue());
    optional(members, 5, attribution.hedge());
    optional(members, 6, attribution.describedAs());
    optional(members, 7, attribution.certainty());
    optional(members, 8, attribution.act());
    optional(members, 9, attribution.reported());
    optional(members, 10, attribution.language());
    list(members, 11, attribution.markings());
    optional(members, 12, attribution.locator());
    optional(members, 13, attribution.terms());
    list(members, 14, attribution.grades());
  }

  private void reliability(List<? extends Member<?, ?>> members, Reliability reliability) {
    writer.one(members.get(0), reliability);
    optional(members, 1, reliability.purpose());
    optional(members, 2, reliability.rationale());
    optional(members, 3, reliability.assessor());
    optional(members, 4, reliability.assessed());
    list(members, 5, reliability.evidence());
  }

  private void relation(List<? extends Member<?, ?>> members, Relation relation) {
    writer.one(members.get(0), relation.kind());
    writer.one(members.get(1), relation.to());
    optional(members, 2, relation.part());
    optional(members, 3, relation.certainty());
    optional(members, 4, relation.assessor());
  }

  private void quotation(List<? extends Member<?, ?>> members, Quotation quotation) {
    List<Segment> segments = quotation.segments();
    if (segments.size() == 1 && segments.get(0).kind() == SegmentKind.SPOKEN) {
      writer.one(members.get(0), segments.get(0).text());
    } else {
      writer.list(members.get(1), segments);
    }
    number(members, 2, quotation.start());
    number(members, 3, quotation.end());
    optional(members, 4, quotation.prefix());
    optional(members, 5, quotation.suffix());
    optional(members, 6, quotation.language());
    optional(members, 7, quotation.fidelity());
  }

  private void stance(List<? extends Member<?, ?>> members, Stance stance) {
    list(members, 0, stance.holders());
    writer.one(members.get(1), stance.target());
    writer.one(members.get(2), stance.attitude());
    writer.one(members.get(3), stance.kind());
    writer.one(members.get(4), stance.basis());
    optional(members, 5, stance.assessor());
    optional(members, 6, stance.certainty());
  }

  private void actor(List<? extends Member<?, ?>> members, Actor actor) {
    writer.one(members.get(0), actor.id());
    writer.one(members.get(1), actor.kind());
    writer.one(members.get(2), actor.name());
    list(members, 3, actor.aliases());
    list(members, 4, actor.identifiers());
    list(members, 5, actor.roles());
    optional(members, 6, actor.partOf());
    optional(members, 7, actor.succeededBy());
    list(members, 8, actor.members());
    number(members, 9, actor.count());
    usual(members, 10, actor.anonymity(), Anonymity.NAMED);
    optional(members, 11, actor.gloss());
  }

  private void identifier(List<? extends Member<?, ?>> members, Identifier identifier) {
    writer.one(members.get(0), identifier.scheme());
    optional(members, 1, identifier.version());
    writer.one(members.get(2), identifier.value());
  }

  private void time(List<? extends Member<?, ?>> members, TimeExpression time) {
    optional(members, 0, time.date());
    optional(members, 1, time.text());
    optional(members, 2, time.zone());
    usual(members, 3, time.basis(), TimeBasis.UNDATED);
  }

  private void source(List<? extends Member<?, ?>> members, Source source) {
    writer.one(members.get(0), source.id());
    writer.one(members.get(1), source.kind());
    writer.one(members.get(2), source.name());
    optional(members, 3, source.issuer());
    optional(members, 4, source.published());
    optional(members, 5, source.modified());
    optional(members, 6, source.language());
    list(members, 7, source.markings());
    optional(members, 8, source.control());
    optional(members, 9, source.controller());
    optional(members, 10, source.locator());
    list(members, 11, source.identifiers());
    list(members, 12, source.grades());
  }

  private void optional(List<? extends Member<?, ?>> members, int number, Optional<?> value) {
    if (value.isPresent()) {
      writer.one(members.get(number), value.get());
    }
  }

  private void number(List<? extends Member<?, ?>> members, int number, OptionalInt value) {
    if (value.isPresent()) {
      writer.number(members.get(number), value.getAsInt());
    }
  }

  private void list(List<? extends Member<?, ?>> members, int number, List<?> list) {
    if (!list.isEmpty()) {
      writer.list(members.get(number), list);
    }
  }

  private void usual(List<? extends Member<?, ?>> members, int number, Object value, Object usual) {
    if (value != usual) {
      writer.one(members.get(number), value);
    }
  }
}
