// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.contender;

import static org.communique.examples.benchmarks.contender.EncodedNames.*;

import java.util.List;
import org.communique.examples.benchmarks.contender.PlainRecords.Attribution;
import org.communique.examples.benchmarks.contender.PlainRecords.Designation;
import org.communique.examples.benchmarks.contender.PlainRecords.Grade;
import org.communique.examples.benchmarks.contender.PlainRecords.Quotation;
import org.communique.examples.benchmarks.contender.PlainRecords.Relation;
import org.communique.examples.benchmarks.contender.PlainRecords.Segment;
import org.communique.examples.benchmarks.contender.PlainRecords.Stance;
import org.communique.examples.benchmarks.contender.PlainRecords.Statement;
import org.communique.examples.benchmarks.contender.PlainRecords.Tally;
import org.communique.examples.benchmarks.contender.PlainRecords.Target;
import org.communique.examples.benchmarks.contender.PlainRecords.Text;
import org.jspecify.annotations.NullUnmarked;

/** The part of the hand-made writer that writes statements and their parts. */
@NullUnmarked
abstract class HandWriterOfStatements extends HandWriterOfActors {

  private void text(Text value) {
    open();
    text(SHA256, value.sha256());
    number(LENGTH, value.length());
    text(CONTENT, value.content());
    time(RETRIEVED, value.retrieved());
    close();
  }

  final void text(byte[] name, Text value) {
    if (value != null) {
      name(name);
      text(value);
    }
  }

  private void segment(Segment value) {
    open();
    text(SPOKEN, value.spoken());
    text(SUPPLIED, value.supplied());
    text(NARRATED, value.narrated());
    text(OMITTED, value.omitted());
    text(REDACTED, value.redacted());
    text(SIC, value.sic());
    close();
  }

  private void segments(byte[] name, List<Segment> values) {
    if (values != null) {
      openList(name);
      for (int at = 0; at < values.size(); at++) {
        separate(at);
        segment(values.get(at));
      }
      closeList();
    }
  }

  private void quotation(Quotation value) {
    open();
    text(SPOKEN, value.spoken());
    segments(SEGMENTS, value.segments());
    number(START, value.start());
    number(END, value.end());
    text(PREFIX, value.prefix());
    text(SUFFIX, value.suffix());
    text(LANGUAGE, value.language());
    text(FIDELITY, value.fidelity());
    close();
  }

  private void quotations(byte[] name, List<Quotation> values) {
    if (values != null) {
      openList(name);
      for (int at = 0; at < values.size(); at++) {
        separate(at);
        quotation(values.get(at));
      }
      closeList();
    }
  }

  private void attribution(Attribution value) {
    open();
    text(SOURCE, value.source());
    text(MODE, value.mode());
    texts(RECIPIENTS, value.recipients());
    text(OCCURRENCE, value.occurrence());
    text(CUE, value.cue());
    text(HEDGE, value.hedge());
    text(DESCRIBED_AS, value.describedAs());
    text(CERTAINTY, value.certainty());
    text(ACT, value.act());
    time(REPORTED, value.reported());
    text(LANGUAGE, value.language());
    texts(MARKINGS, value.markings());
    text(LOCATOR, value.locator());
    text(TERMS, value.terms());
    grades(GRADES, value.grades());
    close();
  }

  private void attributions(byte[] name, List<Attribution> values) {
    if (values != null) {
      openList(name);
      for (int at = 0; at < values.size(); at++) {
        separate(at);
        attribution(values.get(at));
      }
      closeList();
    }
  }

  private void target(Target value) {
    open();
    text(ACTOR, value.actor());
    text(TOPIC, value.topic());
    text(STATEMENT, value.statement());
    close();
  }

  private void target(byte[] name, Target value) {
    if (value != null) {
      name(name);
      target(value);
    }
  }

  private void stance(Stance value) {
    open();
    texts(HOLDERS, value.holders());
    target(TARGET, value.target());
    text(ATTITUDE, value.attitude());
    text(KIND, value.kind());
    text(BASIS, value.basis());
    text(ASSESSOR, value.assessor());
    text(CERTAINTY, value.certainty());
    close();
  }

  private void stances(byte[] name, List<Stance> values) {
    if (values != null) {
      openList(name);
      for (int at = 0; at < values.size(); at++) {
        separate(at);
        stance(values.get(at));
      }
      closeList();
    }
  }

  private void relation(Relation value) {
    open();
    text(KIND, value.kind());
    text(TO, value.to());
    text(PART, value.part());
    text(CERTAINTY, value.certainty());
    text(ASSESSOR, value.assessor());
    close();
  }

  private void relations(byte[] name, List<Relation> values) {
    if (values != null) {
      openList(name);
      for (int at = 0; at < values.size(); at++) {
        separate(at);
        relation(values.get(at));
      }
      closeList();
    }
  }

  private void designation(Designation value) {
    open();
    text(ACTOR, value.actor());
    text(WORDS, value.words());
    text(BY, value.by());
    close();
  }

  private void designations(byte[] name, List<Designation> values) {
    if (values != null) {
      openList(name);
      for (int at = 0; at < values.size(); at++) {
        separate(at);
        designation(values.get(at));
      }
      closeList();
    }
  }

  private void tally(Tally value) {
    open();
    number(IN_FAVOUR, value.inFavour());
    number(AGAINST, value.against());
    number(ABSTAINING, value.abstaining());
    number(NOT_VOTING, value.notVoting());
    close();
  }

  private void tally(byte[] name, Tally value) {
    if (value != null) {
      name(name);
      tally(value);
    }
  }

  private void statement(Statement value) {
    open();
    text(ID, value.id());
    texts(SPEAKERS, value.speakers());
    role(SPEAKING_AS, value.speakingAs());
    text(CAPACITY, value.capacity());
    texts(ON_BEHALF_OF, value.onBehalfOf());
    texts(ADDRESSEES, value.addressees());
    text(ACT, value.act());
    text(GIST, value.gist());
    text(CONDITION, value.condition());
    quotations(QUOTATIONS, value.quotations());
    attributions(ATTRIBUTIONS, value.attributions());
    identifiers(IDENTIFIERS, value.identifiers());
    identifiers(CODES, value.codes());
    designations(DESIGNATIONS, value.designations());
    tally(TALLY, value.tally());
    time(SAID, value.said());
    time(EVENT_TIME, value.eventTime());
    text(PLACE, value.place());
    text(MEDIUM, value.medium());
    text(LANGUAGE, value.language());
    text(CERTAINTY, value.certainty());
    stances(STANCES, value.stances());
    texts(TOPICS, value.topics());
    texts(MENTIONS, value.mentions());
    grades(GRADES, value.grades());
    relations(RELATIONS, value.relations());
    notes(NOTES, value.notes());
    close();
  }

  final void statements(byte[] name, List<Statement> values) {
    if (values != null) {
      openList(name);
      for (int at = 0; at < values.size(); at++) {
        separate(at);
        statement(values.get(at));
      }
      closeList();
    }
  }
}
