// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.contender;

import static org.communique.examples.benchmarks.contender.EncodedNames.*;

import java.util.List;
import org.communique.examples.benchmarks.contender.PlainRecords.Actor;
import org.communique.examples.benchmarks.contender.PlainRecords.Alias;
import org.communique.examples.benchmarks.contender.PlainRecords.Gloss;
import org.communique.examples.benchmarks.contender.PlainRecords.Grade;
import org.communique.examples.benchmarks.contender.PlainRecords.Identifier;
import org.communique.examples.benchmarks.contender.PlainRecords.Note;
import org.communique.examples.benchmarks.contender.PlainRecords.Role;
import org.communique.examples.benchmarks.contender.PlainRecords.Source;
import org.communique.examples.benchmarks.contender.PlainRecords.Time;
import org.communique.examples.benchmarks.contender.PlainRecords.Topic;
import org.jspecify.annotations.NullUnmarked;

/** The part of the hand-made writer that writes actors, sources, topics and their parts. */
@NullUnmarked
abstract class HandWriterOfActors extends ByteWriter {

  private void identifier(Identifier value) {
    open();
    text(SCHEME, value.scheme());
    text(VERSION, value.version());
    text(VALUE, value.value());
    close();
  }

  final void identifiers(byte[] name, List<Identifier> values) {
    if (values != null) {
      openList(name);
      for (int at = 0; at < values.size(); at++) {
        separate(at);
        identifier(values.get(at));
      }
      closeList();
    }
  }

  private void alias(Alias value) {
    open();
    text(TEXT, value.text());
    text(LANGUAGE, value.language());
    flag(WEAK, value.weak());
    close();
  }

  private void aliases(byte[] name, List<Alias> values) {
    if (values != null) {
      openList(name);
      for (int at = 0; at < values.size(); at++) {
        separate(at);
        alias(values.get(at));
      }
      closeList();
    }
  }

  private void time(Time value) {
    open();
    text(DATE, value.date());
    text(TEXT, value.text());
    text(ZONE, value.zone());
    text(BASIS, value.basis());
    close();
  }

  final void time(byte[] name, Time value) {
    if (value != null) {
      name(name);
      time(value);
    }
  }

  private void role(Role value) {
    open();
    text(TITLE, value.title());
    text(ORGANISATION, value.organisation());
    time(DURING, value.during());
    text(BASIS, value.basis());
    close();
  }

  private void roles(byte[] name, List<Role> values) {
    if (values != null) {
      openList(name);
      for (int at = 0; at < values.size(); at++) {
        separate(at);
        role(values.get(at));
      }
      closeList();
    }
  }

  final void role(byte[] name, Role value) {
    if (value != null) {
      name(name);
      role(value);
    }
  }

  private void gloss(Gloss value) {
    open();
    text(TEXT, value.text());
    text(GIVEN_BY, value.givenBy());
    texts(MEMBERS, value.members());
    text(BASIS, value.basis());
    text(CERTAINTY, value.certainty());
    close();
  }

  private void gloss(byte[] name, Gloss value) {
    if (value != null) {
      name(name);
      gloss(value);
    }
  }

  private void actor(Actor value) {
    open();
    text(ID, value.id());
    text(KIND, value.kind());
    text(NAME, value.name());
    aliases(ALIASES, value.aliases());
    identifiers(IDENTIFIERS, value.identifiers());
    roles(ROLES, value.roles());
    text(PART_OF, value.partOf());
    text(SUCCEEDED_BY, value.succeededBy());
    texts(MEMBERS, value.members());
    number(COUNT, value.count());
    text(ANONYMITY, value.anonymity());
    gloss(GLOSS, value.gloss());
    close();
  }

  final void actors(byte[] name, List<Actor> values) {
    if (values != null) {
      openList(name);
      for (int at = 0; at < values.size(); at++) {
        separate(at);
        actor(values.get(at));
      }
      closeList();
    }
  }

  private void grade(Grade value) {
    open();
    text(GRADE, value.grade());
    text(PURPOSE, value.purpose());
    text(RATIONALE, value.rationale());
    text(ASSESSOR, value.assessor());
    text(ASSESSED, value.assessed());
    texts(EVIDENCE, value.evidence());
    close();
  }

  final void grades(byte[] name, List<Grade> values) {
    if (values != null) {
      openList(name);
      for (int at = 0; at < values.size(); at++) {
        separate(at);
        grade(values.get(at));
      }
      closeList();
    }
  }

  private void source(Source value) {
    open();
    text(ID, value.id());
    text(KIND, value.kind());
    text(NAME, value.name());
    text(ISSUER, value.publisher());
    time(PUBLISHED, value.published());
    time(MODIFIED, value.modified());
    text(LANGUAGE, value.language());
    texts(MARKINGS, value.markings());
    text(CONTROL, value.control());
    text(CONTROLLER, value.controller());
    text(LOCATOR, value.locator());
    identifiers(IDENTIFIERS, value.identifiers());
    grades(GRADES, value.grades());
    close();
  }

  final void sources(byte[] name, List<Source> values) {
    if (values != null) {
      openList(name);
      for (int at = 0; at < values.size(); at++) {
        separate(at);
        source(values.get(at));
      }
      closeList();
    }
  }

  private void topic(Topic value) {
    open();
    text(ID, value.id());
    text(LABEL, value.label());
    identifiers(IDENTIFIERS, value.identifiers());
    close();
  }

  final void topics(byte[] name, List<Topic> values) {
    if (values != null) {
      openList(name);
      for (int at = 0; at < values.size(); at++) {
        separate(at);
        topic(values.get(at));
      }
      closeList();
    }
  }

  private void note(Note value) {
    open();
    text(NOTE, value.note());
    text(AMBIGUITY, value.ambiguity());
    text(CHOICE, value.choice());
    close();
  }

  final void notes(byte[] name, List<Note> values) {
    if (values != null) {
      openList(name);
      for (int at = 0; at < values.size(); at++) {
        separate(at);
        note(values.get(at));
      }
      closeList();
    }
  }
}
