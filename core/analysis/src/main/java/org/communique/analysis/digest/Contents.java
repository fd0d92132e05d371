// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.Attribution;
import org.communique.Statement;
import org.communique.analysis.Chain;
import org.communique.analysis.CorpusStatement;
import org.communique.analysis.Standing;
import org.communique.analysis.Stances;
import org.communique.analysis.Timeline;
import org.communique.analysis.Utterances;
import org.communique.analysis.draw.ChainWords;
import org.communique.analysis.draw.OneLine;
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
    Entries entries = new Entries();
    List<CorpusStatement> inOrder = Timeline.of(matter.corpus()).inOrder().stream().filter(matter::isWhole).toList();
    for (CorpusStatement statement : inOrder) {
      statement.statement().said().ifPresent(time ->
          entries.add(() -> "said " + OneLine.time(time) + ": " + event(statement)));
    }
    for (CorpusStatement statement : inOrder) {
      statement.statement().eventTime().ifPresent(time ->
          entries.add(() -> "event, " + OneLine.time(time) + ": " + event(statement)));
    }
    return entries.section(
        "What happened, and when",
        "First what was said at a recorded time, in the order in which it was said as far as that is known; then the"
            + " events that are spoken of, with their time. A date with ? is a guess of the encoder.");
  }

  private String event(CorpusStatement statement) {
    return Matter.account(statement) + matter.said(statement);
  }

  Section words() {
    Map<String, List<CorpusStatement>> byChain = new LinkedHashMap<>();
    matter.wholes().stream().filter(whole -> !Matter.isOfTheDocument(whole)).sorted(LONGEST_CHAIN_FIRST)
        .forEach(whole -> byChain.computeIfAbsent(
            Chain.of(whole.statement()).sentence(), chain -> new ArrayList<>()).add(whole));
    Entries entries = new Entries();
    byChain.forEach((chain, wholes) -> {
      entries.begin(() -> chain + unnamed(wholes.get(0).statement()));
      for (CorpusStatement whole : wholes) {
        entries.below(() -> matter.said(whole));
        for (CorpusStatement part : matter.parts(whole)) {
          String way = Chain.of(part.statement()).sentence();
          if (!way.equals(chain)) {
            entries.below(() -> "  " + way + ": " + matter.said(part));
          }
        }
      }
    });
    return entries.section(
        "Who said what, and through whose mouth it came",
        "What came through several voices first. Each line is what somebody is reported to have said, in the encoder's"
            + " words; nobody says here that it is true. A part of a text is shown only if it came in another"
            + " way than the text.");
  }

  private static String unnamed(Statement statement) {
    return statement.speakers().stream().anyMatch(actor -> actor.anonymity().isHidden())
        ? " (the text does not name the speaker)" : "";
  }

  Section positions() {
    Entries entries = new Entries();
    Stances.of(matter.corpus()).positions().forEach(position -> entries.add(position::toString));
    return entries.section(
        "Where everyone stands",
        "What the statements say or imply about each other's positions. “By others' account” is what somebody else says"
            + " about the holder.");
  }

  Section document() {
    Entries entries = new Entries();
    matter.wholes().stream().filter(Matter::isOfTheDocument).forEach(whole ->
        entries.add(() -> Matter.account(whole) + matter.said(whole)));
    return entries.section(
        "What the document says itself",
        "Claims that the document makes in its own voice. Who speaks is named unless the publisher alone speaks.");
  }

  Section differences() {
    Entries entries = new Entries();
    for (Utterances.Utterance utterance : Utterances.of(matter.corpus()).all()) {
      if (utterance.statements().size() > 1) {
        entries.begin(() -> "reports of one utterance");
        utterance.statements().forEach(report -> entries.below(() ->
            Matter.account(report) + reported(report) + " [#" + report + "]"));
      }
    }
    for (Standing.Verdict verdict : matter.standing().verdicts()) {
      if (verdict.status() != Standing.Status.STANDS) {
        entries.add(() -> disputed(verdict));
      }
    }
    for (CorpusStatement statement : matter.corpus().statements()) {
      for (CorpusStatement other : matter.targets(statement, RelationKind.CONTRASTS_WITH)) {
        entries.add(() -> "#" + statement + " differs from #" + other + ", but both can be true");
      }
      for (CorpusStatement other : matter.targets(statement, RelationKind.QUALIFIES)) {
        entries.add(() -> "#" + statement + " limits #" + other);
      }
    }
    return entries.section(
        "How the accounts differ, and what is disputed",
        "Several reports of one utterance side by side, and every statement that somebody denies, corrects or takes"
            + " back.");
  }

  private static String disputed(Standing.Verdict verdict) {
    StringBuilder disputed = new StringBuilder("#").append(verdict.statement()).append(" is ")
        .append(OneLine.words(verdict.status()).toUpperCase(Locale.ROOT));
    if (!verdict.effects().isEmpty()) {
      disputed.append("; ").append(OneLine.and(verdict.effects(), Contents::effect));
    }
    if (!verdict.sharesFateOf().isEmpty()) {
      disputed.append("; together with ")
          .append(OneLine.and(verdict.sharesFateOf(), other -> "#" + other));
    }
    return disputed.toString();
  }

  private static String effect(Standing.Effect effect) {
    RelationKind kind = effect.relation().kind();
    return ChainWords.speakers(effect.by().statement()) + " "
        + (kind.equals(RelationKind.DENIES_SAYING) ? "denies that it was said" : OneLine.spaced(kind) + " it")
        + " in #" + effect.by() + (effect.isInForce() ? "" : ", without force");
  }

  /** What was said in the encoder's words, and how each voice words the act and as which act it is recorded. */
  private static String reported(CorpusStatement report) {
    List<String> acts = new ArrayList<>();
    List<Attribution> links = report.statement().attributions();
    for (int at = 0; at < links.size(); at++) {
      int link = at;
      links.get(at).act().ifPresent(act -> acts.add(
          ChainWords.voice(report.statement(), link) + ": "
              + links.get(link).cue().map(cue -> "“" + OneLine.of(cue) + "”, ").orElse("") + OneLine.spaced(act)));
    }
    return OneLine.of(report.statement().gist()) + (acts.isEmpty() ? "" : " (" + OneLine.and(acts) + ")");
  }
}
