// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.digest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.communique.Attribution;
import org.communique.analysis.CorpusStatement;
import org.communique.analysis.Corroboration;
import org.communique.analysis.Standing;
import org.communique.analysis.Testimony;
import org.communique.analysis.Utterances;
import org.communique.analysis.draw.ChainWords;
import org.communique.analysis.draw.OneLine;
import org.communique.vocabulary.RelationKind;

/** Writes the section about what is disputed, and how several accounts of one utterance differ. */
final class Disputes {

  private final Matter matter;
  private final Phrases phrases;

  Disputes(Matter matter, Phrases phrases) {
    this.matter = matter;
    this.phrases = phrases;
  }

  Section section() {
    Entries entries = new Entries(Section.MOST);
    matter.standing().verdicts().stream().filter(Disputes::isDisputed)
        .sorted(Comparator.comparing(Standing.Verdict::status).reversed())
        .forEach(verdict -> addVerdict(verdict, entries));
    boolean isQuiet = entries.isEmpty();
    addUtterances(entries);
    for (CorpusStatement statement : matter.corpus().statements()) {
      for (CorpusStatement other : matter.targets(statement, RelationKind.CONTRASTS_WITH)) {
        addPair(statement, " – in contrast, ", other, entries);
      }
      for (CorpusStatement other : matter.targets(statement, RelationKind.QUALIFIES)) {
        addPair(statement, " – this limits: ", other, entries);
      }
    }
    return Sections.section(
        "How the accounts differ, and what is disputed", entries,
        (isQuiet
            ? "Nobody denies, contradicts, corrects or takes back anything. Here are"
            : "First every statement that somebody denies, contradicts, corrects or takes back; nobody decides here who"
                + " is right. Then")
            + " several reports of one utterance side by side, and what is in contrast but can be true together."
            + legend(),
        "Nobody denies, contradicts, corrects or takes back anything, and nothing is reported twice.",
        "disputes and differences; the answers Standing and Utterances have all of them");
  }

  /** Explains the marks of the statements that are disputed. */
  private String legend() {
    return matter.standing().verdicts().stream().map(Standing.Verdict::status).distinct().sorted()
        .map(Disputes::meaning).filter(meaning -> !meaning.isEmpty()).collect(Collectors.joining());
  }

  private static String meaning(Standing.Status status) {
    return switch (status) {
      case STANDS_IN_PART -> " STANDS IN PART: its own side, or a voice that passed it on, took a part of it back.";
      case CONTESTED, CONTESTED_IN_PART ->
          " CONTESTED: somebody objects; those who may take it back did not take back the whole.";
      case OVERTAKEN -> " OVERTAKEN: its speakers later said the contrary.";
      case UNDECIDED -> " UNDECIDED: nobody can say whether it was taken back.";
      case WITHDRAWN -> " WITHDRAWN: those who may take it back did so.";
      case STANDS, NOT_YET_SAID, SUPPOSED, NOT_SAID -> "";
    };
  }

  private static boolean isDisputed(Standing.Verdict verdict) {
    return verdict.status() != Standing.Status.STANDS
        || verdict.effects().stream().anyMatch(effect -> effect.outcome() != Standing.Status.STANDS);
  }

  private void addVerdict(Standing.Verdict verdict, Entries entries) {
    CorpusStatement statement = verdict.statement();
    entries.begin(() -> Phrases.status(verdict.status()) + ": " + phrases.shortAccount(statement)
        + phrases.contentAlone(statement));
    List<Standing.Effect> effects = OneLine.named(verdict.effects());
    effects.forEach(effect -> entries.below(0, () -> effect(effect)));
    int more = verdict.effects().size() - effects.size();
    if (more > 0) {
      entries.below(0, () -> "and " + more + " more; the answer Standing has all of them");
    }
    if (!verdict.sharesFateOf().isEmpty()) {
      entries.below(0, () -> "what became of " + OneLine.and(verdict.sharesFateOf(), phrases::mention)
          + " holds for it too, as a part, a copy or another report of the same words");
    } else if (effects.isEmpty()) {
      entries.below(0, () -> occurrence(verdict.status()));
    }
  }

  private static String occurrence(Standing.Status status) {
    return switch (status) {
      case NOT_SAID -> "a voice that passes it on says that it was not said";
      case NOT_YET_SAID -> "a voice that passes it on expects that it will be said";
      case SUPPOSED -> "a voice that passes it on only supposes that it is said";
      default -> "nobody can say whether it was taken back";
    };
  }

  /** One sentence about what another statement does to a statement, and what that other statement says. */
  private String effect(Standing.Effect effect) {
    return ChainWords.account(effect.by().statement(), matter.namesDocuments()) + " " + deed(effect)
        + effect.relation().part().map(part -> " in the words “" + OneLine.cut(part) + "”").orElse("")
        + effect.since().map(time -> ", " + phrases.time(time)).orElse("")
        + ": " + phrases.content(effect.by())
        + (effect.isInForce() ? "" : "; this does not count, because it is doubtful, not said or itself taken back");
  }

  private static String deed(Standing.Effect effect) {
    RelationKind kind = effect.relation().kind();
    String deed = switch (kind.word()) {
      case "retracts" -> "takes it back";
      case "revokes" -> "revokes it";
      case "supersedes" -> "replaces it";
      case "corrects" -> "corrects it";
      case "denies" -> "denies that it is so";
      case "denies-saying" -> "denies that it was said";
      case "disavows" -> "says that it speaks for nobody else";
      case "contradicts" -> "says the contrary";
      default -> OneLine.spaced(kind) + " it";
    };
    return deed + (effect.isUnauthorised() ? ", without a right to do so (this counts only as an objection)" : "");
  }

  private void addUtterances(Entries entries) {
    Utterances utterances = Utterances.of(matter.corpus());
    List<Utterances.Utterance> several =
        utterances.all().stream().filter(utterance -> utterance.statements().size() > 1).toList();
    Map<Integer, Testimony> testimonies = new HashMap<>();
    if (!several.isEmpty()) {
      Corroboration.of(matter.corpus()).utterances().forEach(
          testimony -> testimonies.put(testimony.reports().get(0).number(), testimony));
    }
    for (Utterances.Utterance utterance : several) {
      Testimony testimony = testimonies.get(utterance.statements().get(0).number());
      entries.begin(() -> "reports of one utterance" + (testimony == null ? "" : ", " + confirmation(testimony)));
      addReports(utterance, entries);
    }
    for (Utterances.PossiblySame pair : utterances.possiblySame()) {
      entries.begin(() -> "possibly reports of one utterance (" + pair.certainty() + ")");
      addReports(pair.one(), entries);
      addReports(pair.other(), entries);
    }
  }

  /** Returns whether the reports confirm each other, and which of them conflict. */
  private String confirmation(Testimony testimony) {
    if (!testimony.sides().isEmpty()) {
      return "which conflict: "
          + OneLine.named(testimony.sides()).stream().map(this::reports).collect(Collectors.joining(" against "));
    }
    return testimony.isCorroborated()
        ? "from " + independent(testimony.independent())
        : testimony.isCircular() ? "which go back to one source" : "which do not confirm each other";
  }

  private String reports(Testimony.Side side) {
    return side.reports().isEmpty()
        ? "every report is disputed"
        : phrases.mentions(side.reports()) + " (" + independent(side.independent()) + ")";
  }

  private static String independent(int sources) {
    return switch (sources) {
      case 0 -> "no identified source";
      case 1 -> "1 identified source";
      default -> sources + " sources without a known tie";
    };
  }

  private void addReports(Utterances.Utterance utterance, Entries entries) {
    utterance.statements().forEach(report -> entries.below(1 + matter.rank(report), () ->
        phrases.shortAccount(report) + phrases.content(report) + acts(report)));
  }

  /** How each voice words the act, and as which act it is recorded. */
  private static String acts(CorpusStatement report) {
    StringBuilder acts = new StringBuilder();
    List<Attribution> links = report.statement().attributions();
    for (int at = 0; at < links.size(); at++) {
      int link = at;
      links.get(at).act().ifPresent(act -> acts.append("; ").append(ChainWords.voice(report.statement(), link))
          .append(links.get(link).cue().map(cue -> " words it “" + OneLine.of(cue) + "”").orElse(" takes it as an act"))
          .append(" (").append(OneLine.spaced(act)).append(')'));
    }
    return acts.toString();
  }

  private void addPair(CorpusStatement one, String relation, CorpusStatement other, Entries entries) {
    boolean isOneAccount = phrases.shortAccount(one).equals(phrases.shortAccount(other));
    entries.add(2 + Math.min(matter.rank(one), matter.rank(other)), () ->
        phrases.shortAccount(one) + phrases.shortContent(one) + relation
            + (isOneAccount ? "" : phrases.shortAccount(other)) + phrases.shortContent(other));
  }
}
