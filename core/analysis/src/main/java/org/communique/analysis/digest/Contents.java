// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.Attribution;
import org.communique.Statement;
import org.communique.analysis.Chain;
import org.communique.analysis.CorpusStatement;
import org.communique.analysis.Standing;
import org.communique.analysis.Timeline;
import org.communique.analysis.Utterances;
import org.communique.analysis.draw.ChainWords;
import org.communique.analysis.draw.OneLine;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.RelationKind;

/** Writes the sections about what was said. */
final class Contents {

  /** What came through several voices is what a reader can least judge alone. */
  private static final Comparator<CorpusStatement> LONGEST_CHAIN_FIRST =
      Comparator.comparingInt(statement -> -statement.statement().attributions().size());

  private final Matter matter;

  Contents(Matter matter) {
    this.matter = matter;
  }

  Section events() {
    List<String> entries = new ArrayList<>();
    for (CorpusStatement statement : Timeline.of(matter.corpus()).inOrder()) {
      Optional<TimeExpression> when = when(statement.statement());
      if (when.isPresent() && matter.isWhole(statement)) {
        String speakers = matter.isOfTheDocument(statement) ? "" : ChainWords.speakers(statement.statement()) + ": ";
        entries.add(OneLine.time(when.get()) + ": " + speakers + matter.said(statement));
      }
    }
    return Section.of(
        "What happened, and when",
        "Statements with a recorded time, in the order in which they were made as far as it is known. A date with ? is"
            + " a guess of the encoder.",
        entries);
  }

  private static Optional<TimeExpression> when(Statement statement) {
    return statement.said().or(statement::eventTime);
  }

  Section words() {
    Map<String, List<CorpusStatement>> byChain = new LinkedHashMap<>();
    matter.wholes().stream().filter(whole -> !matter.isOfTheDocument(whole)).sorted(LONGEST_CHAIN_FIRST)
        .forEach(whole -> byChain.computeIfAbsent(
            Chain.of(whole.statement()).sentence(), chain -> new ArrayList<>()).add(whole));
    List<String> entries = new ArrayList<>();
    byChain.forEach((chain, wholes) -> {
      entries.add(chain + ":");
      for (CorpusStatement whole : wholes) {
        entries.add("  " + matter.said(whole));
        for (CorpusStatement part : matter.parts(whole)) {
          String way = Chain.of(part.statement()).sentence();
          if (!way.equals(chain)) {
            entries.add("    " + way + ": " + matter.said(part));
          }
        }
      }
    });
    return Section.of(
        "Who said what, and through whose mouth it came",
        "What came through several voices first. Each line is what somebody is reported to have said, in the encoder's"
            + " words; nobody says here that it is true. A part of a text is shown only if it came in another"
            + " way than the text.",
        entries);
  }

  Section document() {
    return Section.of(
        "What the document says itself",
        "Claims that the document makes in its own voice. Nobody else is named for them.",
        matter.wholes().stream().filter(matter::isOfTheDocument).map(matter::said).toList());
  }

  Section differences() {
    List<String> entries = new ArrayList<>();
    for (Utterances.Utterance utterance : Utterances.of(matter.corpus()).all()) {
      if (utterance.statements().size() > 1) {
        entries.add(OneLine.commas(utterance.statements()) + " report one utterance:");
        utterance.statements().forEach(report -> entries.add("  " + report + ": " + reported(report)));
      }
    }
    for (Standing.Verdict verdict : matter.standing().verdicts()) {
      if (verdict.status() != Standing.Status.STANDS) {
        entries.add(verdict.toString());
      }
    }
    for (CorpusStatement statement : matter.corpus().statements()) {
      for (CorpusStatement other : matter.targets(statement, RelationKind.CONTRASTS_WITH)) {
        entries.add(statement + " differs from " + other + ", but both can be true");
      }
    }
    return Section.of(
        "How the accounts differ, and what is disputed",
        "Several reports of one utterance side by side, and every statement that somebody denies, corrects or takes back.",
        entries);
  }

  /** What each voice calls the act, and what it was in the encoder's words. */
  private static String reported(CorpusStatement report) {
    List<String> acts = new ArrayList<>();
    List<Attribution> links = report.statement().attributions();
    for (int at = 0; at < links.size(); at++) {
      int link = at;
      links.get(at).act().ifPresent(act -> acts.add(
          ChainWords.voice(report.statement(), link) + " calls it “" + act + "”"));
    }
    return OneLine.of(report.statement().gist()) + (acts.isEmpty() ? "" : " (" + OneLine.and(acts) + ")");
  }
}
