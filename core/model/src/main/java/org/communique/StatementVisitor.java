// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.List;
import java.util.function.Consumer;

/**
 * Visits the actors, sources and topics that a statement names directly, in the order of the JSON form. A subclass
 * decides what to do with each of them, and whether to visit what they refer to.
 *
 * <p>The lists are visited by index. Most of them are empty or have one element, and every statement is visited when it
 * is built, so that iterators would be a noticeable part of the work.
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
    List<Attribution> chain = statement.attributions();
    for (int at = 0; at < chain.size(); at++) {
      visit(chain.get(at).source());
      visit(chain.get(at).recipients());
    }
    List<Designation> designations = statement.designations();
    for (int at = 0; at < designations.size(); at++) {
      visit(designations.get(at));
    }
    List<Stance> stances = statement.stances();
    for (int at = 0; at < stances.size(); at++) {
      visit(stances.get(at).holders());
      visit(stances.get(at).target());
    }
    List<Topic> topics = statement.topics();
    for (int at = 0; at < topics.size(); at++) {
      visit(topics.get(at));
    }
    visit(statement.mentions());
  }

  private void visit(Designation designation) {
    accept(designation.actor());
    if (designation.by().isPresent()) {
      visit(designation.by().get());
    }
  }

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
