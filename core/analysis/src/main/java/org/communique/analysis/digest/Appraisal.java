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
    Map<Matter.Voice, Integer> uses = new LinkedHashMap<>();
    for (CorpusStatement statement : matter.corpus().statements()) {
      Set<Matter.Voice> chain = new LinkedHashSet<>();
      statement.statement().attributions().forEach(link -> chain.add(new Matter.Voice(link.source())));
      chain.forEach(voice -> uses.merge(voice, 1, Integer::sum));
    }
    Entries entries = new Entries();
    Map<Matter.Voice, String> voices = matter.voices();
    uses.forEach((voice, count) -> entries.add(() -> name(voice.source(), voices.get(voice)) + origin(voice.source())
        + ": " + count + (count == 1 ? " statement came through it" : " statements came through it")));
    Independence.of(matter.corpus()).groups().stream().filter(group -> group.sources().size() > 1)
        .forEach(group -> entries.add(() -> group + " belong together and do not confirm each other, because "
            + OneLine.commas(group.reasons())));
    return entries.section(
        "Where it all comes from",
        "Every voice in a chain, what it is, and who controls it, as far as the encoder recorded it.");
  }

  /** The name in sentences, and the name of the source itself if it is another one. */
  private static String name(Source source, String voice) {
    String own = OneLine.name(source.name());
    return voice.equals(own) ? own : voice + ", “" + own + "”";
  }

  private static String origin(Source source) {
    if (source.kind().equals(SourceKind.UNNAMED)) {
      return " (nobody says who)";
    }
    StringBuilder origin = new StringBuilder(" (").append(OneLine.spaced(source.kind()));
    source.control().ifPresent(control -> origin.append(", ").append(OneLine.spaced(control)));
    source.controller().ifPresent(actor -> origin.append(", controlled by ").append(OneLine.name(actor.name())));
    source.published().ifPresent(time -> origin.append(", of ").append(OneLine.time(time)));
    return origin.append(')').toString();
  }

  Section trust() {
    Entries entries = new Entries();
    List<String> notJudged = new ArrayList<>();
    matter.voices().forEach((voice, name) -> {
      if (voice.source().grades().isEmpty()) {
        notJudged.add(name);
      }
      voice.source().grades().forEach(grade -> entries.add(() -> name + ": " + grade(grade)));
    });
    if (!notJudged.isEmpty()) {
      entries.add(() -> "nobody has judged " + OneLine.and(notJudged));
    }
    for (CorpusStatement statement : matter.corpus().statements()) {
      statement.statement().grades().forEach(grade -> entries.add(() ->
          "#" + statement + ": " + grade.grade() + grade.purpose().map(purpose -> ", " + OneLine.of(purpose)).orElse("")
              + grade.rationale().map(rationale -> ": " + OneLine.of(rationale)).orElse("")));
    }
    return entries.section(
        "How far to trust it",
        "First the grades of the voices in general (Admiralty code: A completely reliable to E unreliable, F cannot be"
            + " judged), then the grades of single statements (1 confirmed to 5 improbable, 6 cannot be judged).");
  }

  private static String grade(Reliability grade) {
    return grade.sourceReliability().map(letter -> letter + ", " + letter.label()).orElse(grade.grade())
        + grade.purpose().map(purpose -> ", for " + OneLine.of(purpose)).orElse("")
        + grade.rationale().map(rationale -> ": " + OneLine.of(rationale)).orElse("");
  }

  Section open() {
    Entries entries = new Entries();
    matter.corpus().briefs().forEach(brief -> addOfBrief(brief, entries));
    for (CorpusStatement statement : matter.corpus().statements()) {
      for (CorpusStatement granted : matter.targets(statement, RelationKind.PRESUPPOSES)) {
        entries.add(() -> "#" + statement + " takes for granted: " + Matter.account(granted)
            + OneLine.of(granted.statement().gist()));
      }
    }
    for (CorpusStatement statement : matter.corpus().statements()) {
      for (Note note : statement.statement().notes(NoteKind.AMBIGUITY)) {
        entries.add(() -> "unclear in #" + statement + ": " + OneLine.of(note.text()));
      }
    }
    return entries.section(
        "What is open",
        "Who is meant by vague names, who is behind a report, what is taken for granted, and what the text leaves"
            + " unclear.");
  }

  private static void addOfBrief(Brief brief, Entries entries) {
    for (Actor actor : brief.actors()) {
      if (actor.anonymity() != Anonymity.NAMED && actor.gloss().isEmpty()) {
        entries.add(() -> "who “" + OneLine.name(actor.name()) + "” is");
      }
      int others = actor.count().orElse(0) - actor.members().size();
      if (others > 0 && !actor.members().isEmpty()) {
        entries.add(() -> "who the other " + others + " of “"
            + OneLine.name(actor.name()) + "” are");
      }
      actor.gloss().ifPresent(gloss ->
          entries.add(() -> "who “" + OneLine.name(actor.name()) + "” is: " + meaning(gloss)));
    }
    brief.notes().stream().filter(note -> note.kind() == NoteKind.AMBIGUITY)
        .forEach(note -> entries.add(() -> "unclear in the document: " + OneLine.of(note.text())));
    for (Source source : brief.sources()) {
      if (source.kind().equals(SourceKind.UNNAMED)) {
        entries.add(() -> "who is behind “" + OneLine.name(source.name()) + "”");
      }
    }
  }

  private static String meaning(Gloss gloss) {
    String who = gloss.text().map(text -> "“" + OneLine.of(text) + "”")
        .orElseGet(() -> OneLine.and(gloss.members().stream().map(Actor::name).map(OneLine::name).toList()));
    return who + ", by " + gloss.givenBy().map(Actor::name).map(OneLine::of).orElse("the encoder")
        + gloss.certainty().map(certainty -> " (" + certainty + ")").orElse("");
  }
}
