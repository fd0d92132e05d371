// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.List;
import java.util.function.Consumer;

/**
 * Visits the actors, sources and topics that a statement names directly, in the order of the JSON form. A subclass
 * decides what to do with each of them, and whether to visit what they refer to.
 */
abstract class StatementVisitor implements Consumer<Actor> {

  /** Visits an actor. */
  @Override
  public abstract void accept(Actor actor);

  abstract void visit(Source source);

  abstract void visit(Topic topic);

  /** Visits everything that a statement names directly; a value that the statement names twice is visited twice. */
  final void visit(Statement statement) {
    visit(statement.speakers());
    if (statement.speakingAs().isPresent()) {
      statement.speakingAs().get().organisation().ifPresent(this);
    }
    visit(statement.onBehalfOf());
    visit(statement.addressees());
    for (Attribution link : statement.attributions()) {
      visit(link.source());
      visit(link.recipients());
    }
    for (Designation designation : statement.designations()) {
      accept(designation.actor());
      if (designation.by().isPresent()) {
        visit(designation.by().get());
      }
    }
    for (Stance stance : statement.stances()) {
      visit(stance.holders());
      visit(stance.target());
    }
    for (Topic topic : statement.topics()) {
      visit(topic);
    }
    visit(statement.mentions());
  }

  /** Visits the actors by index, because most of these lists are empty and an iterator would be the larger part. */
  private void visit(List<Actor> actors) {
    for (int at = 0; at < actors.size(); at++) {
      accept(actors.get(at));
    }
  }

  private void visit(Target target) {
    if (target instanceof Actor actor) {
      accept(actor);
    } else if (target instanceof Topic topic) {
      visit(topic);
    }
  }

  /** Visits the actors to which a source refers directly. */
  final void visitActorsOf(Source source) {
    source.issuer().ifPresent(this);
    source.controller().ifPresent(this);
  }
}
