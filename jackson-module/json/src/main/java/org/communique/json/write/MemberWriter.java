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
import org.communique.base.Extensions;
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
import org.communique.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/**
 * Writes the members of a value in the order of its table.
 *
 * <p>Only speed explains this class. The tables know how to get each member, but most members are absent, and one call
 * after another through a table takes longer than all the rest of the writing. The types of which a brief has many
 * therefore have a method here, which gets the members in the order of the table. For all other types the table is
 * asked. The canonical form always asks the tables, so {@code CanonicalFormTest} shows that both ways write the same.
 */
final class MemberWriter {

  private final ValueWriter writer;

  MemberWriter(ValueWriter writer) {
    this.writer = writer;
  }

  /**
   * Writes all members of a value that are present.
   *
   * @return the extensions of the value
   */
  Extensions write(Table<Object, ?> table, Object value) {
    Member<Object, ?>[] members = table.array();
    if (value instanceof Statement statement) {
      statement(members, statement);
      return statement.extensions();
    } else if (value instanceof Attribution attribution) {
      attribution(members, attribution);
      return attribution.extensions();
    } else if (value instanceof Reliability reliability) {
      reliability(members, reliability);
      return reliability.extensions();
    } else if (value instanceof Relation relation) {
      relation(members, relation);
      return relation.extensions();
    } else if (value instanceof Quotation quotation) {
      quotation(members, quotation);
      return quotation.extensions();
    } else if (value instanceof Stance stance) {
      stance(members, stance);
      return stance.extensions();
    } else if (value instanceof Actor actor) {
      actor(members, actor);
      return actor.extensions();
    } else if (value instanceof Identifier identifier) {
      identifier(members, identifier);
      return identifier.extensions();
    } else if (value instanceof TimeExpression time) {
      time(members, time);
      return time.extensions();
    } else if (value instanceof Source source) {
      source(members, source);
      return source.extensions();
    } else {
      for (Member<Object, ?> member : members) {
        writer.member(member, value);
      }
      return table.extensions(value);
    }
  }

  private void statement(Member<?, ?>[] members, Statement statement) {
    writer.text(members[0], statement.id());
    list(members, 1, statement.speakers());
    one(members, 2, in(statement.speakingAs()));
    word(members, 3, in(statement.capacity()));
    list(members, 4, statement.onBehalfOf());
    list(members, 5, statement.addressees());
    writer.word(members[6], statement.act());
    writer.text(members[7], statement.gist());
    text(members, 8, in(statement.condition()));
    list(members, 9, statement.quotations());
    list(members, 10, statement.attributions());
    list(members, 11, statement.identifiers());
    list(members, 12, statement.codes());
    list(members, 13, statement.designations());
    one(members, 14, in(statement.tally()));
    one(members, 15, in(statement.said()));
    one(members, 16, in(statement.eventTime()));
    text(members, 17, in(statement.place()));
    word(members, 18, in(statement.medium()));
    one(members, 19, in(statement.language()));
    word(members, 20, in(statement.certainty()));
    list(members, 21, statement.stances());
    list(members, 22, statement.topics());
    list(members, 23, statement.mentions());
    list(members, 24, statement.grades());
    list(members, 25, statement.relations());
    list(members, 26, statement.notes());
  }

  private void attribution(Member<?, ?>[] members, Attribution attribution) {
    writer.one(members[0], attribution.source());
    writer.word(members[1], attribution.mode());
    list(members, 2, attribution.recipients());
    usual(members, 3, attribution.occurrence(), Occurrence.OCCURRED);
    text(members, 4, in(attribution.cue()));
    text(members, 5, in(attribution.hedge()));
    text(members, 6, in(attribution.describedAs()));
    word(members, 7, in(attribution.certainty()));
    word(members, 8, in(attribution.act()));
    one(members, 9, in(attribution.reported()));
    one(members, 10, in(attribution.language()));
    list(members, 11, attribution.markings());
    text(members, 12, in(attribution.locator()));
    word(members, 13, in(attribution.terms()));
    list(members, 14, attribution.grades());
  }

  private void reliability(Member<?, ?>[] members, Reliability reliability) {
    writer.one(members[0], reliability);
    text(members, 1, in(reliability.purpose()));
    text(members, 2, in(reliability.rationale()));
    text(members, 3, in(reliability.assessor()));
    one(members, 4, in(reliability.assessed()));
    list(members, 5, reliability.evidence());
  }

  private void relation(Member<?, ?>[] members, Relation relation) {
    writer.word(members[0], relation.kind());
    writer.one(members[1], relation.to());
    text(members, 2, in(relation.part()));
    word(members, 3, in(relation.certainty()));
    text(members, 4, in(relation.assessor()));
  }

  private void quotation(Member<?, ?>[] members, Quotation quotation) {
    List<Segment> segments = quotation.segments();
    if (segments.size() == 1 && segments.get(0).kind() == SegmentKind.SPOKEN) {
      writer.text(members[0], segments.get(0).text());
    } else {
      writer.list(members[1], segments);
    }
    number(members, 2, in(quotation.start()));
    number(members, 3, in(quotation.end()));
    text(members, 4, in(quotation.prefix()));
    text(members, 5, in(quotation.suffix()));
    one(members, 6, in(quotation.language()));
    word(members, 7, in(quotation.fidelity()));
  }

  private void stance(Member<?, ?>[] members, Stance stance) {
    list(members, 0, stance.holders());
    writer.one(members[1], stance.target());
    writer.word(members[2], stance.attitude());
    writer.word(members[3], stance.kind());
    writer.word(members[4], stance.basis());
    text(members, 5, in(stance.assessor()));
    word(members, 6, in(stance.certainty()));
  }

  private void actor(Member<?, ?>[] members, Actor actor) {
    writer.text(members[0], actor.id());
    writer.word(members[1], actor.kind());
    writer.text(members[2], actor.name());
    list(members, 3, actor.aliases());
    list(members, 4, actor.identifiers());
    list(members, 5, actor.roles());
    one(members, 6, in(actor.partOf()));
    one(members, 7, in(actor.succeededBy()));
    list(members, 8, actor.members());
    number(members, 9, in(actor.count()));
    usual(members, 10, actor.anonymity(), Anonymity.NAMED);
    one(members, 11, in(actor.gloss()));
  }

  private void identifier(Member<?, ?>[] members, Identifier identifier) {
    writer.text(members[0], identifier.scheme());
    text(members, 1, in(identifier.version()));
    writer.text(members[2], identifier.value());
  }

  private void time(Member<?, ?>[] members, TimeExpression time) {
    one(members, 0, in(time.date()));
    text(members, 1, in(time.text()));
    text(members, 2, in(time.zone()));
    usual(members, 3, time.basis(), TimeBasis.UNDATED);
  }

  private void source(Member<?, ?>[] members, Source source) {
    writer.text(members[0], source.id());
    writer.word(members[1], source.kind());
    writer.text(members[2], source.name());
    one(members, 3, in(source.issuer()));
    one(members, 4, in(source.published()));
    one(members, 5, in(source.modified()));
    one(members, 6, in(source.language()));
    list(members, 7, source.markings());
    word(members, 8, in(source.control()));
    one(members, 9, in(source.controller()));
    text(members, 10, in(source.locator()));
    list(members, 11, source.identifiers());
    list(members, 12, source.grades());
  }

  // The comparisons with the one empty value, here and only here, let the compiler do without any Optional object.

  private static <V> @Nullable V in(Optional<V> value) {
    return value == Optional.<V>empty() ? null : value.get();
  }

  /** Returns a number, or -1. Numbers of the form are not negative. */
  private static int in(OptionalInt value) {
    return value == OptionalInt.empty() ? -1 : value.getAsInt();
  }

  private void text(Member<?, ?>[] members, int number, @Nullable String value) {
    if (value != null) {
      writer.text(members[number], value);
    }
  }

  private void word(Member<?, ?>[] members, int number, @Nullable Word value) {
    if (value != null) {
      writer.word(members[number], value);
    }
  }

  private void usual(Member<?, ?>[] members, int number, Word value, Word usual) {
    if (value != usual) {
      writer.word(members[number], value);
    }
  }

  private void number(Member<?, ?>[] members, int number, int value) {
    if (value >= 0) {
      writer.number(members[number], value);
    }
  }

  private void one(Member<?, ?>[] members, int number, @Nullable Object value) {
    if (value != null) {
      writer.one(members[number], value);
    }
  }

  private void list(Member<?, ?>[] members, int number, List<?> list) {
    if (!list.isEmpty()) {
      writer.list(members[number], list);
    }
  }
}
