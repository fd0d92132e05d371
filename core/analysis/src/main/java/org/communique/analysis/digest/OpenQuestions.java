// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.Actor;
import org.communique.Brief;
import org.communique.Gloss;
import org.communique.Note;
import org.communique.Source;
import org.communique.analysis.CorpusStatement;
import org.communique.analysis.draw.ChainWords;
import org.communique.analysis.draw.OneLine;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.NoteKind;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;

/** Writes the section about what is open: who is meant, what can be read in several ways, what is taken for granted. */
final class OpenQuestions {

  private final Matter matter;
  private final Phrases phrases;

  OpenQuestions(Matter matter, Phrases phrases) {
    this.matter = matter;
    this.phrases = phrases;
  }

  Section section() {
    Entries entries = new Entries(Entries.FEWER);
    matter.corpus().briefs().forEach(brief -> addOfBrief(brief, entries));
    addGranted(entries);
    addNotes(entries);
    matter.corpus().briefs().forEach(brief -> brief.notes().stream().filter(note -> note.kind() == NoteKind.CHOICE)
        .forEach(note -> entries.add(Matter.LEAST, () -> "in the whole document: " + reading(note))));
    return Sections.section(
        "What is open", entries,
        "Who is meant by vague names, who is behind a report, what can be read in several ways and which reading the"
            + " encoder took, and what is taken for granted. If no reading is named, the encoder took none.",
        "No open questions are recorded.", "open questions; the notes and relations of the brief have all of them");
  }

  private static void addOfBrief(Brief brief, Entries entries) {
    brief.notes(NoteKind.AMBIGUITY).forEach(note -> entries.add(0, () -> "in the whole document: " + reading(note)));
    List<Actor> vague = brief.actors().stream()
        .filter(actor -> actor.anonymity() != Anonymity.NAMED && actor.gloss().isEmpty()).toList();
    if (!vague.isEmpty()) {
      entries.add(0, () -> "nobody says who is meant by " + quoted(vague, Actor::name));
    }
    for (Actor actor : brief.actors()) {
      int others = actor.count().orElse(0) - actor.members().size();
      if (others > 0 && !actor.members().isEmpty()) {
        entries.add(1, () -> "who the other " + others + " of “" + OneLine.name(actor.name()) + "” are");
      }
      actor.gloss().ifPresent(gloss ->
          entries.add(0, () -> "“" + OneLine.name(actor.name()) + "” is read as " + meaning(gloss)));
    }
    List<Source> unnamed = brief.sources().stream().filter(source -> source.kind().equals(SourceKind.UNNAMED)).toList();
    if (!unnamed.isEmpty()) {
      entries.add(0, () -> "nobody says who is behind " + quoted(unnamed, Source::name));
    }
  }

  private static <T> String quoted(List<T> named, Function<T, String> name) {
    return OneLine.commas(named.stream().map(one -> "“" + OneLine.name(name.apply(one)) + "”").toList());
  }

  private static String meaning(Gloss gloss) {
    String who = gloss.text().map(text -> "“" + OneLine.of(text) + "”")
        .orElseGet(() -> OneLine.and(gloss.members().stream().map(Actor::name).map(OneLine::name).toList()));
    return who + ", by " + gloss.givenBy().map(Actor::name).map(OneLine::of).orElse("the encoder")
        + gloss.certainty().map(certainty -> " (" + certainty + ")").orElse("");
  }

  /** Adds the ambiguities of each statement, with the choices. Statements with the same notes are one entry. */
  private void addNotes(Entries entries) {
    Map<String, List<CorpusStatement>> byNotes = new LinkedHashMap<>(); // texts keep equal hashes fast
    for (CorpusStatement statement : matter.corpus().statements()) {
      String notes = notes(statement).stream().map(note -> note.kind() + note.text())
          .collect(Collectors.joining("\0")); // which no note contains
      if (!notes.isEmpty()) {
        byNotes.computeIfAbsent(notes, none -> new ArrayList<>()).add(statement);
      }
    }
    byNotes.values().forEach(statements -> {
      List<Note> notes = notes(statements.get(0));
      boolean isAmbiguous = notes.get(0).kind() == NoteKind.AMBIGUITY;
      int rank = statements.stream().map(matter::rank).min(Comparator.naturalOrder()).orElse(0);
      entries.add(isAmbiguous ? rank : Matter.LEAST, () ->
          (statements.size() == 1 ? phrases.mention(statements.get(0)) : phrases.mentions(statements)) + ": "
              + notes.stream().map(OpenQuestions::reading).collect(Collectors.joining(" ")));
    });
  }

  private static List<Note> notes(CorpusStatement statement) {
    if (statement.statement().notes().isEmpty()) {
      return List.of();
    }
    List<Note> notes = new ArrayList<>(statement.statement().notes(NoteKind.AMBIGUITY));
    notes.addAll(statement.statement().notes(NoteKind.CHOICE));
    return notes;
  }

  /** Adds one entry for each account that takes something for granted. */
  private void addGranted(Entries entries) {
    Map<String, Set<String>> byAccount = new LinkedHashMap<>();
    Map<String, Integer> ranks = new LinkedHashMap<>();
    for (CorpusStatement statement : matter.corpus().statements()) {
      List<CorpusStatement> granted = matter.targets(statement, RelationKind.PRESUPPOSES);
      if (!granted.isEmpty()) {
        String account = ChainWords.account(statement.statement(), matter.namesDocuments());
        ranks.merge(account, Math.min(1, matter.rank(statement)), Math::min);
        Set<String> gists = byAccount.computeIfAbsent(account, none -> new LinkedHashSet<>());
        granted.forEach(other -> gists.add(
            (phrases.shortAccount(other).equals(account + ": ") ? "" : phrases.shortAccount(other))
                + OneLine.of(other.statement().gist())));
      }
    }
    byAccount.forEach((account, gists) -> entries.add(ranks.get(account), () ->
        account + " takes for granted, and does not argue: " + gists.stream().limit(Section.MOST)
            .collect(Collectors.joining("; ")) + (gists.size() > Section.MOST
                ? "; and " + (gists.size() - Section.MOST) + " more" : "")));
  }

  private static String reading(Note note) {
    return (note.kind() == NoteKind.CHOICE ? "The encoder's choice: " : "") + OneLine.of(note.text());
  }
}
