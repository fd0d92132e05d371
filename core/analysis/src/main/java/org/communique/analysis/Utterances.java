// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.Attribution;
import org.communique.Statement;
import org.communique.analysis.draw.ChainWords;
import org.communique.analysis.draw.OneLine;
import org.communique.analysis.graph.DisjointSets;
import org.communique.analysis.graph.RelationArrow;
import org.communique.text.Quotation;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Fidelity;
import org.communique.vocabulary.RelationKind;

/**
 * How each source passes on the same utterance, side by side.
 *
 * <ul>
 *   <li>An utterance is what was said once. Several statements may report one utterance; these reports are connected by
 *       {@code same-utterance-as}.
 *   <li>If A is connected with B, and B with C, then A is connected with C. The direction of a relation does not
 *       matter, and a relation may refer to another brief by URI. A relation counts only if the encoder (the person who
 *       makes the brief) is certain of the relation.
 *   <li>If the encoder only thinks that two statements probably or possibly report one utterance, they are not joined.
 *       {@link #possiblySame()} shows their utterances side by side.
 *   <li>A statement without such a relation is the only report of its utterance.
 *   <li>A piece of an utterance ({@code part-of}) does not report the whole utterance, so the piece is a separate
 *       utterance.
 * </ul>
 *
 * <p>For example, two statements report Putin's letter to Kim. The article says that the letter “appealed for” stronger
 * ties. Rodong Sinmun says that the letter “expressed the will” to expand the ties. There is one utterance, and two
 * acts: {@code appeal (the article), express-intent (Rodong Sinmun)}.
 */
public final class Utterances {

  private static final List<String> COLUMNS =
      List.of("statement", "voice", "mode", "act", "cue", "words", "hedge", "fidelity");

  private final List<Utterance> utterances;
  private final List<PossiblySame> possiblySame;

  private Utterances(List<Utterance> utterances, List<PossiblySame> possiblySame) {
    this.utterances = utterances;
    this.possiblySame = possiblySame;
  }

  /**
   * How one source passes on the utterance in one report. Each report also has a rendering for the speakers.
   *
   * @param statement the report
   * @param voice the name of the source, or the names of the speakers
   * @param link the link of the source; empty for the speakers
   * @param act what the speakers did by speaking, as the source describes it; in the rendering for the speakers, as the
   *     encoder judges it; empty if the source does not describe an act
   * @param words the quoted passages, if their words are the words of this source (or, in the rendering for the
   *     speakers, of the speakers); otherwise empty
   * @param fidelity how close these passages are to the words that were uttered, as far as somebody assessed this
   */
  public record Rendering(
      CorpusStatement statement, String voice, Optional<Attribution> link, Optional<Act> act, List<String> words,
      List<Fidelity> fidelity) {

    /** Copies the lists. */
    public Rendering {
      Objects.requireNonNull(statement, "statement");
      Objects.requireNonNull(voice, "voice");
      Objects.requireNonNull(link, "link");
      Objects.requireNonNull(act, "act");
      words = List.copyOf(Objects.requireNonNull(words, "words"));
      fidelity = List.copyOf(Objects.requireNonNull(fidelity, "fidelity"));
    }

    private List<String> row() {
      return List.of(
          statement.name(), voice, link.map(ChainWords::mode).orElse("speaker"),
          act.map(Act::word).orElse(""), link.flatMap(Attribution::cue).orElse(""),
          String.join(" / ", words),
          link.flatMap(Attribution::hedge).orElse(""), OneLine.commas(fidelity));
    }
  }

  /**
   * An utterance and its reports.
   *
   * @param statements the reports, in the order of the corpus
   * @param renderings the renderings, report by report. In each report, the rendering for the speakers comes first,
   *     then the renderings of the sources, the source nearest the speaker first
   */
  public record Utterance(List<CorpusStatement> statements, List<Rendering> renderings) {

    /** Copies the lists. */
    public Utterance {
      statements = List.copyOf(Objects.requireNonNull(statements, "statements"));
      renderings = List.copyOf(Objects.requireNonNull(renderings, "renderings"));
    }

    /**
     * Collects the acts: what the speakers did by speaking, as each source describes it.
     *
     * @return each act, with the names of the sources that describe this act, sorted by the words of the acts. The
     *     judgements of the encoder are left out. Empty if no source describes an act
     */
    public Map<Act, List<String>> acts() {
      Map<Act, Set<String>> voices = new TreeMap<>(Comparator.comparing(Act::word));
      renderings.stream().filter(rendering -> rendering.link().isPresent()).forEach(rendering ->
          rendering.act().ifPresent(act ->
              voices.computeIfAbsent(act, none -> new LinkedHashSet<>()).add(rendering.voice())));
      Map<Act, List<String>> acts = new TreeMap<>(Comparator.comparing(Act::word));
      voices.forEach((act, names) -> acts.put(act, List.copyOf(names)));
      return Collections.unmodifiableMap(acts);
    }

    /**
     * {@return a table with one row for each rendering: statement, source or speakers, mode, act, cue, words, hedge,
     * fidelity. A row of the speakers has {@code speaker} instead of a mode, and the act as the encoder judges it}
     */
    public Table table() {
      return new Table(COLUMNS, renderings.stream().map(Rendering::row).toList());
    }

    /** Prints the statements and the acts: {@code letter, comment: appeal (the article), …}. */
    @Override
    public String toString() {
      String acts = acts().entrySet().stream()
          .map(act -> act.getKey() + " (" + OneLine.of(String.join(", ", act.getValue())) + ")")
          .collect(Collectors.joining(", "));
      return OneLine.commas(statements) + ": " + (acts.isEmpty() ? "no voice names the act" : acts);
    }
  }

  /**
   * Two utterances that are possibly one: a statement of one is related to a statement of the other by {@code
   * same-utterance-as}, and the encoder is not certain of the relation.
   *
   * @param one the utterance whose statement has the relation
   * @param other the other utterance
   * @param certainty how certain the encoder is: {@code probable}, {@code possible} or {@code underspecified}
   */
  public record PossiblySame(Utterance one, Utterance other, Certainty certainty) {

    /** Checks that no argument is null. */
    public PossiblySame {
      Objects.requireNonNull(one, "one");
      Objects.requireNonNull(other, "other");
      Objects.requireNonNull(certainty, "certainty");
    }

    /**
     * {@return a table with one row for each rendering of both utterances; the columns are those of {@link
     * Utterance#table()}}
     */
    public Table table() {
      return new Table(
          COLUMNS,
          Stream.of(one, other).flatMap(utterance -> utterance.renderings().stream()).map(Rendering::row).toList());
    }

    /** Prints the statements and the certainty: {@code letter, comment and note: possibly the same (probable)}. */
    @Override
    public String toString() {
      return OneLine.commas(one.statements()) + " and " + OneLine.commas(other.statements())
          + ": possibly the same (" + certainty + ")";
    }
  }

  /**
   * Finds the utterances of a corpus, and how each source passes on each utterance.
   *
   * @param corpus the briefs
   * @return all utterances
   */
  public static Utterances of(Corpus corpus) {
    CorpusIndex index = Objects.requireNonNull(corpus, "corpus").index();
    boolean isOfSeveralBriefs = corpus.briefs().size() > 1;
    DisjointSets reports = index.utterances();
    Map<Integer, Utterance> utterances = new LinkedHashMap<>();
    for (List<Integer> numbers : reports.sets()) {
      List<CorpusStatement> statements = index.statements(numbers);
      utterances.put(numbers.get(0), new Utterance(
          statements,
          statements.stream().flatMap(report -> renderings(report, isOfSeveralBriefs).stream()).toList()));
    }
    return new Utterances(List.copyOf(utterances.values()), possiblySame(index, reports, utterances));
  }

  private static List<PossiblySame> possiblySame(
      CorpusIndex index, DisjointSets reports, Map<Integer, Utterance> utterances) {
    Map<Set<Integer>, PossiblySame> found = new LinkedHashMap<>();
    for (RelationArrow arrow : index.arrows(RelationKind.SAME_UTTERANCE_AS::equals)) {
      int one = reports.leastOf(arrow.from());
      int other = reports.leastOf(arrow.to());
      Certainty certainty = arrow.relation().certainty().orElse(Certainty.CERTAIN);
      if (one != other && !certainty.isNegative()) {
        found.putIfAbsent(
            Set.of(one, other), new PossiblySame(utterances.get(one), utterances.get(other), certainty));
      }
    }
    return List.copyOf(found.values());
  }

  private static List<Rendering> renderings(CorpusStatement report, boolean isOfSeveralBriefs) {
    Statement statement = report.statement();
    int quoted = statement.quotedLink().map(statement.attributions()::lastIndexOf).orElse(-1);
    List<Rendering> renderings = new ArrayList<>();
    renderings.add(new Rendering(
        report, ChainWords.speakers(statement), Optional.empty(), Optional.of(statement.act()),
        quoted < 0 ? words(statement) : List.of(), quoted < 0 ? fidelity(statement) : List.of()));
    for (int at = 0; at < statement.attributions().size(); at++) {
      Attribution link = statement.attributions().get(at);
      // With several briefs “the article” could be the article of any of them, so its name is given.
      String voice = isOfSeveralBriefs ? OneLine.name(link.source().name()) : ChainWords.voice(statement, at);
      renderings.add(new Rendering(
          report, voice, Optional.of(link), link.act(),
          at == quoted ? words(statement) : List.of(), at == quoted ? fidelity(statement) : List.of()));
    }
    return renderings;
  }

  private static List<String> words(Statement statement) {
    return statement.quotations().stream().map(Quotation::spoken).filter(spoken -> !spoken.isEmpty()).toList();
  }

  private static List<Fidelity> fidelity(Statement statement) {
    return statement.quotations().stream().flatMap(quotation -> quotation.fidelity().stream()).toList();
  }

  /**
   * {@return all utterances. Each statement reports exactly one utterance. The utterances are ordered by their first
   * reports in the order of the corpus}
   */
  public List<Utterance> all() {
    return utterances;
  }

  /**
   * {@return the pairs of utterances that are possibly one, each pair once, in the order of the corpus; empty if there
   * are none}
   */
  public List<PossiblySame> possiblySame() {
    return possiblySame;
  }

  /**
   * {@return a table of all utterances that have several reports, with one row for each rendering; the columns are
   * those of {@link Utterance#table()}}
   */
  public Table table() {
    Stream<Rendering> renderings = withSeveralReports().flatMap(utterance -> utterance.renderings().stream());
    return new Table(COLUMNS, renderings.map(Rendering::row).toList());
  }

  private Stream<Utterance> withSeveralReports() {
    return utterances.stream().filter(utterance -> utterance.statements().size() > 1);
  }

  /** Two {@code Utterances} objects are equal if their utterances and their possible pairs are equal. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Utterances answer
        && utterances.equals(answer.utterances) && possiblySame.equals(answer.possiblySame);
  }

  @Override
  public int hashCode() {
    return Objects.hash(utterances, possiblySame);
  }

  /** Prints the utterances that have several reports, then the pairs that are possibly one utterance, one line each. */
  @Override
  public String toString() {
    return Stream.concat(withSeveralReports(), possiblySame.stream()).map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
