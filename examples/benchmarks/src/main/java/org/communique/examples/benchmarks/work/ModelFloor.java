// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Source;
import org.communique.Statement;
import org.communique.time.TimeExpression;

/**
 * Builds all values of a brief once more, each from its own members, with all rules checked. Together with a scan that
 * makes a string of every text, this is a floor under every reader of the form: no reader on Jackson's parser can do
 * without either. It is a low one, because references need not be resolved, and dates and words need not be parsed.
 */
final class ModelFloor {

  private final List<Supplier<Object>> builders = new ArrayList<>();

  private ModelFloor() {}

  static ModelFloor of(Brief brief) {
    ModelFloor floor = new ModelFloor();
    brief.statements().forEach(floor::add);
    brief.actors().forEach(floor::add);
    brief.sources().forEach(floor::add);
    brief.topics().forEach(topic -> floor.builders.add(() -> topic.toBuilder().build()));
    floor.builders.add(() -> brief.toBuilder().build());
    return floor;
  }

  /** {@return the value that was built last; the brief} */
  Object build() {
    Object last = null;
    for (Supplier<Object> builder : builders) {
      last = builder.get();
    }
    return last;
  }

  private void add(Statement statement) {
    statement.attributions().forEach(this::add);
    statement.quotations().forEach(quotation -> builders.add(() -> quotation.toBuilder().build()));
    statement.stances().forEach(stance -> builders.add(() -> stance.toBuilder().build()));
    statement.grades().forEach(grade -> builders.add(() -> grade.toBuilder().build()));
    statement.relations().forEach(relation -> builders.add(() -> relation.toBuilder().build()));
    statement.designations().forEach(designation -> builders.add(() -> designation.toBuilder().build()));
    add(statement.said());
    add(statement.eventTime());
    builders.add(() -> statement.toBuilder().build());
  }

  private void add(Attribution attribution) {
    attribution.grades().forEach(grade -> builders.add(() -> grade.toBuilder().build()));
    add(attribution.reported());
    builders.add(() -> attribution.toBuilder().build());
  }

  private void add(Actor actor) {
    actor.aliases().forEach(alias -> builders.add(() -> alias.toBuilder().build()));
    actor.identifiers().forEach(identifier -> builders.add(() -> identifier.toBuilder().build()));
    actor.roles().forEach(role -> builders.add(() -> role.toBuilder().build()));
    builders.add(() -> actor.toBuilder().build());
  }

  private void add(Source source) {
    source.grades().forEach(grade -> builders.add(() -> grade.toBuilder().build()));
    source.identifiers().forEach(identifier -> builders.add(() -> identifier.toBuilder().build()));
    add(source.published());
    builders.add(() -> source.toBuilder().build());
  }

  private void add(Optional<TimeExpression> time) {
    time.ifPresent(expression -> builders.add(() -> expression.toBuilder().build()));
  }
}
