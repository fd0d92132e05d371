// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.Actor;
import org.communique.Brief;
import org.communique.Gloss;
import org.communique.Note;
import org.communique.Reliability;
import org.communique.Source;
import org.communique.analysis.CorpusStatement;
import org.communique.analysis.Independence;
import org.communique.analysis.draw.OneLine;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.NoteKind;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;

/** Writes the sections about where everything comes from, how far to trust it, and what is open. */
final class Appraisal {

  private final Matter matter;

  Appraisal(Matter matter) {
    this.matter = matter;
  }

  Section origins() {
    Map<Source, Integer> uses = new LinkedHashMap<>();
    for (CorpusStatement statement : matter.corpus().statements()) {
      Set<Source> chain = new LinkedHashSet<>();
      statement.statement().attributions().forEach(link -> chain.add(link.source()));
      chain.forEach(source -> uses.merge(source, 1, Integer::sum));
    }
    List<String> entries = new ArrayList<>();
    Map<Source, String> voices = matter.voices();
    uses.forEach((source, count) -> entries.add(name(source, voices.get(source)) + origin(source) + ": " + count
        + (count == 1 ? " statement came through it" : " statements came through it")));
    Independence.of(matter.corpus()).groups().stream().filter(group -> group.sources().size() > 1)
        .forEach(group -> entries.add(group + " belong together and do not confirm each other, because "
            + OneLine.commas(group.reasons())));
    return Section.of(
        "Where it all comes from",
        "Every voice in a chain, what it is, and who controls it, as far as the encoder recorded it.", entries);
  }

  /** The name in sentences, and the name of the source itself if it is another one. */
  private static String name(Source source, String voice) {
    String own = OneLine.of(source.name());
    return voice.equals(own) ? own : voice + ", “" + own + "”";
  }

  private static String origin(Source source) {
    if (source.kind().equals(SourceKind.UNNAMED)) {
      return " (nobody says who)";
    }
    StringBuilder origin = new StringBuilder(" (").append(source.kind().word().replace('-', ' '));
    source.control().ifPresent(control -> origin.append(", ").append(control.word().replace('-', ' ')));
    source.controller().ifPresent(actor -> origin.append(", controlled by ").append(OneLine.of(actor.name())));
    source.published().ifPresent(time -> origin.append(", of ").append(OneLine.time(time)));
    return origin.append(')').toString();
  }

  Section trust() {
    List<String> entries = new ArrayList<>();
    List<String> notJudged = new ArrayList<>();
    matter.voices().forEach((source, name) -> {
      if (source.grades().isEmpty()) {
        notJudged.add(name);
      }
      source.grades().forEach(grade -> entries.add(name + ": " + grade(grade)));
    });
    if (!notJudged.isEmpty()) {
      entries.add("nobody has judged " + Matter.few(notJudged.stream()));
    }
    for (CorpusStatement statement : matter.corpus().statements()) {
      statement.statement().grades().forEach(grade -> entries.add(
          "#" + statement + ": " + grade.grade() + grade.purpose().map(purpose -> ", " + OneLine.of(purpose)).orElse("")
              + grade.rationale().map(rationale -> ": " + OneLine.of(rationale)).orElse("")));
    }
    return Section.of(
        "How far to trust it",
        "First the grades of the voices in general (Admiralty code: A completely reliable to E unreliable, F cannot be"
            + " judged), then the grades of single statements (1 confirmed to 5 improbable, 6 cannot be judged).",
        entries);
  }

  private static String grade(Reliability grade) {
    return grade.sourceReliability().map(letter -> letter + ", " + letter.label()).orElse(grade.grade())
        + grade.purpose().map(purpose -> ", for " + OneLine.of(purpose)).orElse("")
        + grade.rationale().map(rationale -> ": " + OneLine.of(rationale)).orElse("");
  }

  Section open() {
    List<String> entries = new ArrayList<>();
    matter.corpus().briefs().forEach(brief -> addOfBrief(brief, entries));
    for (CorpusStatement statement : matter.corpus().statements()) {
      for (CorpusStatement granted : matter.targets(statement, RelationKind.PRESUPPOSES)) {
        entries.add("#" + statement + " takes for granted: " + OneLine.of(granted.statement().gist()));
      }
    }
    for (CorpusStatement statement : matter.corpus().statements()) {
      for (Note note : statement.statement().notes(NoteKind.AMBIGUITY)) {
        entries.add("unclear in #" + statement + ": " + OneLine.of(note.text()));
      }
    }
    return Section.of(
        "What is open",
        "Who is meant by vague names, who is behind a report, what is taken for granted, and what the text leaves"
            + " unclear.",
        entries);
  }

  private static void addOfBrief(Brief brief, List<String> entries) {
    for (Actor actor : brief.actors()) {
      if (actor.anonymity() != Anonymity.NAMED && actor.gloss().isEmpty()) {
        entries.add("who “" + OneLine.of(actor.name()) + "” is");
      }
      int others = actor.count().orElse(0) - actor.members().size();
      if (others > 0 && !actor.members().isEmpty()) {
        entries.add("who the other " + others + " of “"
            + OneLine.of(actor.name()) + "” are");
      }
      actor.gloss().ifPresent(gloss -> entries.add("who “" + OneLine.of(actor.name()) + "” is: " + meaning(gloss)));
    }
    brief.notes().stream().filter(note -> note.kind() == NoteKind.AMBIGUITY)
        .forEach(note -> entries.add("unclear in the document: " + OneLine.of(note.text())));
    for (Source source : brief.sources()) {
      if (source.kind().equals(SourceKind.UNNAMED)) {
        entries.add("who is behind “" + OneLine.of(source.name()) + "”");
      }
    }
  }

  private static String meaning(Gloss gloss) {
    String who = gloss.text().map(text -> "“" + OneLine.of(text) + "”")
        .orElseGet(() -> Matter.few(gloss.members().stream().map(Actor::name).map(OneLine::of)));
    return who + ", by " + gloss.givenBy().map(Actor::name).map(OneLine::of).orElse("the encoder")
        + gloss.certainty().map(certainty -> " (" + certainty + ")").orElse("");
  }
}
