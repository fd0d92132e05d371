// SPDX-License-Identifier: Apache-2.0
package org.communique.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.Actor;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.Reliability;
import org.communique.Role;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementRef;
import org.communique.Target;
import org.communique.Topic;
import org.communique.analysis.Chain;
import org.communique.text.Quotation;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** Says in words what STIX has no members for. Most programs show these words, and drop extensions. */
final class StixWords {

  private StixWords() {}

  /** The content of the note about a statement, in lines. */
  static String content(Brief brief, Statement statement) {
    List<String> lines = new ArrayList<>();
    lines.add(names(statement.speakers())
        + statement.speakingAs().map(Role::title).map(title -> " as " + title).orElse("")
        + (statement.onBehalfOf().isEmpty() ? "" : " on behalf of " + names(statement.onBehalfOf()))
        + (statement.addressees().isEmpty() ? "" : " to " + names(statement.addressees()))
        + ": " + statement.act().word() + ".");
    statement.quotations().stream().map(Quotation::exact)
        .forEach(words -> lines.add("> " + words.replace("\n", "\n> ")));
    lines.add("Chain: " + Chain.of(statement).sentence() + ".");
    add(lines, "Condition", statement.condition());
    add(lines, "Said", statement.said().map(StixWords::time));
    add(lines, "Time of the event", statement.eventTime().map(StixWords::time));
    add(lines, "Place", statement.place());
    add(lines, "Medium", statement.medium().map(medium -> medium.word()));
    add(lines, "Topics", Optional.of(statement.topics().stream().map(Topic::label).collect(Collectors.joining("; ")))
        .filter(topics -> !topics.isEmpty()));
    add(lines, "Vote", statement.tally().map(Object::toString));
    statement.grades().forEach(grade -> lines.add("Grade: " + grade(grade) + "."));
    statement.stances().forEach(stance -> lines.add("Stance: " + stance(brief, stance) + "."));
    statement.relations().forEach(relation -> lines.add("Relation: " + relation(brief, relation) + "."));
    return String.join("\n", lines);
  }

  private static void add(List<String> lines, String heading, Optional<String> words) {
    words.ifPresent(present -> lines.add(heading + ": " + present + "."));
  }

  private static String names(List<Actor> actors) {
    return actors.stream().map(Actor::name).collect(Collectors.joining(", "));
  }

  private static String time(TimeExpression time) {
    Optional<String> date = time.date().map(Edtf::text);
    return time.text().map(text -> text + date.map(known -> " (" + known + ", " + time.basis().word() + ")").orElse(""))
        .orElseGet(() -> date.orElse("") + " (" + time.basis().word() + ")");
  }

  private static String grade(Reliability grade) {
    return grade.grade() + " (" + grade.purpose().orElse("that this was said so") + ")"
        + grade.rationale().map(reason -> ": " + reason).orElse("");
  }

  /** A stance in words: who, where, and how it is known. */
  static String stance(Brief brief, Stance stance) {
    return names(stance.holders()) + ": " + stance.attitude().word() + " " + target(brief, stance.target()) + " ("
        + Stream.of(
                Optional.of(stance.kind().word()), Optional.of(stance.basis().word()),
                stance.assessor().map(assessor -> "assessed by " + assessor),
                stance.certainty().map(certainty -> certainty.word()))
            .flatMap(Optional::stream).collect(Collectors.joining(", ")) + ")";
  }

  private static String target(Brief brief, Target target) {
    if (target instanceof Actor actor) {
      return actor.name();
    }
    return target instanceof Topic topic ? topic.label() : "statement " + BriefNames.name(brief, (StatementRef) target);
  }

  private static String relation(Brief brief, Relation relation) {
    return relationKind(relation) + " " + BriefNames.name(brief, relation.to());
  }

  /** The kind of a relation in words, with the part of the other statement that is meant. */
  static String relationKind(Relation relation) {
    return relation.kind().word() + relation.part().map(part -> " (“" + part + "” in)").orElse("")
        + relation.certainty().map(certainty -> " (" + certainty.word() + ")").orElse("");
  }

  /** What a source is, as far as STIX has no members for it. */
  static String source(Source source) {
    return Stream.of(
            Stream.of(source.kind().word()),
            source.published().map(time -> "published: " + time(time)).stream(),
            source.control().map(control -> "control: " + control.word()).stream(),
            source.controller().map(actor -> "controlled by " + actor.name()).stream(),
            source.grades().stream().map(grade -> "record " + grade.grade()
                + grade.purpose().map(purpose -> " for " + purpose).orElse("")
                + grade.rationale().map(reason -> ": " + reason).orElse("")))
        .flatMap(words -> words).collect(Collectors.joining("; "));
  }
}
