// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.Reliability;
import org.communique.Source;
import org.communique.analysis.CorpusStatement;
import org.communique.analysis.draw.OneLine;

/** Writes the section about how far to trust the voices and the single statements. */
final class Trust {

  /** The same judgement on several statements. */
  private record Judged(String grade, Optional<String> purpose, Optional<String> rationale, Optional<String> assessor)
      implements Comparable<Judged> {

    private static final Comparator<Optional<String>> EMPTY_FIRST =
        Comparator.comparing(text -> text.orElse(""));
    private static final Comparator<Judged> ORDER = Comparator.comparing(Judged::grade)
        .thenComparing(Judged::purpose, EMPTY_FIRST).thenComparing(Judged::rationale, EMPTY_FIRST)
        .thenComparing(Judged::assessor, EMPTY_FIRST);

    static Judged of(Reliability grade) {
      return new Judged(grade.grade(), grade.purpose(), grade.rationale(), grade.assessor());
    }

    /** Keeps a map fast if very many reasons have one hash code. */
    @Override
    public int compareTo(Judged other) {
      return ORDER.compare(this, other);
    }
  }

  private final Matter matter;
  private final Phrases phrases;
  private final Map<ById<Source>, String> voices;

  Trust(Matter matter, Phrases phrases, Map<ById<Source>, String> voices) {
    this.matter = matter;
    this.phrases = phrases;
    this.voices = voices;
  }

  Section section() {
    Entries entries = new Entries(Entries.FEWER);
    List<String> notJudged = new ArrayList<>();
    voices.forEach((source, name) -> {
      if (source.value().grades().isEmpty()) {
        notJudged.add(name);
      }
      source.value().grades().forEach(grade -> entries.add(1, () -> name + ": " + grade(grade)));
    });
    Map<Judged, List<CorpusStatement>> judged = new LinkedHashMap<>();
    matter.corpus().statements().forEach(statement -> statement.statement().grades().forEach(grade ->
        judged.computeIfAbsent(Judged.of(grade), none -> new ArrayList<>()).add(statement)));
    String nobody = "nobody has judged " + OneLine.commas(notJudged);
    if (entries.isEmpty() && judged.isEmpty()) {
      return new Section("How far to trust it", "No grades are recorded; " + nobody + ".", List.of(), 0, "");
    }
    if (!notJudged.isEmpty()) {
      entries.add(0, () -> nobody);
    }
    if (judged.isEmpty()) {
      entries.add(0, () -> "no grades of single statements are recorded");
    }
    judged.forEach((grade, statements) -> {
      if (grade.rationale().isEmpty() && statements.stream().allMatch(phrases::isShown)) {
        return; // the grade stands beside the content
      }
      statements.sort(Comparator.comparing(matter::rank));
      entries.add(matter.rank(statements.get(0)), () -> line(grade, statements));
    });
    return Sections.section(
        "How far to trust it", entries, explanation(judged), "No statements are recorded.",
        "reasons for grades; the statements of the brief have all of them");
  }

  private static String explanation(Map<Judged, List<CorpusStatement>> judged) {
    String voices = "Admiralty code, for voices: A completely reliable, B usually, C fairly, D not usually reliable, E"
        + " unreliable, F cannot be judged.";
    if (judged.isEmpty()) {
      return voices;
    }
    boolean hasFacts = judged.keySet().stream().anyMatch(grade -> grade.purpose().equals(Optional.of(Phrases.AS_FACT)));
    return voices + " For single statements a digit follows: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful,"
        + " 5 improbable, 6 cannot be judged. A grade says whether the speakers said it"
        + (hasFacts ? "; a grade “as fact” says whether what they said is true." : ".");
  }

  private String line(Judged grade, List<CorpusStatement> statements) {
    return grade.grade() + grade.purpose().map(Phrases::purpose).orElse("") + ", " + phrases.mentions(statements)
        + grade.assessor().map(who -> ", by " + OneLine.of(who)).orElse("")
        + grade.rationale().map(rationale -> ": " + OneLine.of(rationale)).orElse("");
  }

  private static String grade(Reliability grade) {
    return grade.sourceReliability().map(letter -> letter + ", " + letter.label()).orElse(grade.grade())
        + grade.purpose().map(purpose -> ", for " + OneLine.of(purpose)).orElse("")
        + grade.assessor().map(who -> ", by " + OneLine.of(who)).orElse("")
        + grade.rationale().map(rationale -> ": " + OneLine.of(rationale)).orElse("");
  }
}
