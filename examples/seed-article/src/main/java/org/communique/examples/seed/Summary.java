// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.seed;

import java.util.List;
import java.util.stream.Collectors;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.Target;
import org.communique.Topic;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.NoteKind;

/** A summary of a brief for people: numbers, voices, ambiguities and coverage. */
final class Summary {

  private final StringBuilder out = new StringBuilder();

  private Summary() {}

  static String of(Brief brief) {
    Summary summary = new Summary();
    summary.heading("%s%n%d statements, %d actors, %d sources, %d topics", brief.title(), brief.statements().size(),
        brief.actors().size(), brief.sources().size(), brief.topics().size());
    summary.heading("Who said what, and through whom");
    brief.statements().forEach(summary::statement);
    summary.heading("Who stands where (* inferred, + by convention)");
    brief.statements().forEach(statement -> statement.stances().forEach(stance -> summary.stance(statement, stance)));
    summary.heading("What is ambiguous");
    brief.statements().forEach(summary::ambiguities);
    summary.heading("What to do next");
    summary.line("The JSON went to standard output: add '> brief.json' to the command to keep it.");
    summary.line("The encoding is in %s: change a sentence and run it again.", Messages.class.getPackageName());
    summary.line("Your own first brief: see the first screen of README.md.");
    return summary.out.toString();
  }

  private void statement(Statement statement) {
    line("%-26s %s", statement.id(), statement.gist());
    line("%-26s   %s %s, %s", "", names(statement.speakers()), statement.act(), chain(statement));
  }

  private static String chain(Statement statement) {
    return statement.attributions().stream().map(Summary::link).collect(Collectors.joining(" > "));
  }

  private static String link(Attribution link) {
    String hedge = link.hedge().map(words -> ", “" + words + "”").orElse("");
    return link.mode() == Mode.OWN_VOICE
        ? link.source().id() + " in its own voice"
        : link.source().id() + " (" + link.mode() + hedge + ")";
  }

  private void stance(Statement statement, Stance stance) {
    String mark = switch (stance.basis()) {
      case EXPLICIT -> " ";
      case INFERRED -> "*";
      case CONVENTIONAL -> "+";
    };
    line("%s %-33s %-16s %-44s %-9s  %s", mark, names(stance.holders()), stance.attitude(), name(stance.target()),
        stance.kind(), statement.id());
  }

  private void ambiguities(Statement statement) {
    statement.notes(NoteKind.AMBIGUITY).forEach(note -> line("%-26s %s", statement.id(), note.text()));
  }

  private static String names(List<Actor> actors) {
    return actors.stream().map(Actor::name).collect(Collectors.joining(" and "));
  }

  private static String name(Target target) {
    if (target instanceof Actor actor) {
      return actor.name();
    }
    return target instanceof Topic topic ? topic.label() : target.toString();
  }

  private void heading(String format, Object... values) {
    out.append(String.format("%n" + format + "%n", values));
  }

  private void line(String format, Object... values) {
    out.append("  ").append(String.format(format, values)).append(System.lineSeparator());
  }
}
