// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
import org.communique.text.Quotation;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Fidelity;
import org.communique.vocabulary.Mode;

/**
 * What each voice made of the same utterance, side by side.
 *
 * <p>One utterance is what statements report that are joined by {@code same-utterance-as}, whichever way the
 * relations point, closed transitively, across briefs by URI; relations of which the encoder is not certain do not
 * count, and a statement joined to none is an utterance by itself. Pieces of an utterance ({@code part-of}) are not
 * reports of it and stay apart.
 *
 * <p>In the example Putin's letter is reported twice: the article says that it “appealed for” stronger ties, Rodong
 * Sinmun that it “expressed the will” to expand them. One letter, two acts.
 *
 * @param all the utterances, by their first statements in the order of the corpus
 */
public record Utterances(List<Utterance> all) {

  private static final List<String> COLUMNS =
      List.of("statement", "voice", "mode", "act", "cue", "words", "hedge", "fidelity");

  /** The modes that hand words on as they are. */
  private static final Set<Mode> HANDING_ON = Set.of(Mode.DIRECT, Mode.MIXED, Mode.OWN_VOICE);

  /** Copies the list. */
  public Utterances {
    all = List.copyOf(all);
  }

  /**
   * What one voice makes of the utterance in one report.
   *
   * @param statement the report
   * @param voice who renders it: the speakers' or the source's name
   * @param link the link of the chain; empty for the speakers, whose act is the encoder's judgement
   * @param act the act: as this voice calls it, or as the encoder judges it; empty if the voice says nothing of its own
   * @param words the words that are this voice's, each passage cut out of its quotation; empty if none are
   * @param fidelity what was found out about these passages
   */
  public record Rendering(
      CorpusStatement statement, String voice, Optional<Attribution> link, Optional<Act> act, List<String> words,
      List<Fidelity> fidelity) {

    /** Copies the lists. */
    public Rendering {
      words = List.copyOf(words);
      fidelity = List.copyOf(fidelity);
    }

    private List<String> row() {
      return List.of(
          statement.name(), voice, link.map(ChainWords::mode).orElse("as encoded"),
          act.map(Act::word).orElse(""), link.flatMap(Attribution::cue).orElse(""),
          words.stream().map(OneLine::cut).collect(Collectors.joining(" / ")),
          link.flatMap(Attribution::hedge).orElse(""), OneLine.commas(fidelity));
    }
  }

  /**
   * An utterance and its reports.
   *
   * @param statements the reports, in the order of the corpus
   * @param renderings what each voice of each report makes of it: report by report, nearest the speaker first
   */
  public record Utterance(List<CorpusStatement> statements, List<Rendering> renderings) {

    /** Copies the lists. */
    public Utterance {
      statements = List.copyOf(statements);
      renderings = List.copyOf(renderings);
    }

    /**
     * {@return the acts that voices call it, in the order of their words, each with the names of those who do; the
     * encoder's judgements are left out}
     */
    public Map<Act, List<String>> acts() {
      Map<Act, Set<String>> acts = new TreeMap<>(Comparator.comparing(Act::word));
      renderings.stream().filter(rendering -> rendering.link().isPresent()).forEach(rendering ->
          rendering.act().ifPresent(act ->
              acts.computeIfAbsent(act, none -> new LinkedHashSet<>()).add(rendering.voice())));
      Map<Act, List<String>> all = new TreeMap<>(Comparator.comparing(Act::word));
      acts.forEach((act, voices) -> all.put(act, List.copyOf(voices)));
      return Collections.unmodifiableMap(all);
    }

    /**
     * {@return a row per voice and report: statement, voice, mode, act, cue, words, hedge, fidelity}
     */
    public Table table() {
      return new Table(COLUMNS, renderings.stream().map(Rendering::row).toList());
    }

    /** Prints the statements and the acts: {@code letter, comment: appeal (the article), …}. */
    @Override
    public String toString() {
      return OneLine.commas(statements) + ": " + (acts().isEmpty() ? "no voice names the act" : acts().entrySet().stream()
          .map(act -> act.getKey() + " (" + OneLine.of(String.join(", ", act.getValue())) + ")")
          .collect(Collectors.joining(", ")));
    }
  }

  /**
   * Asks what was made of each utterance.
   *
   * @param corpus the briefs
   * @return every utterance
   */
  public static Utterances of(Corpus corpus) {
    return new Utterances(Objects.requireNonNull(corpus, "corpus").index().utterances().sets().stream()
        .map(corpus.index()::statements)
        .map(reports -> new Utterance(
            reports,
            reports.stream().flatMap(report -> renderings(report, corpus.briefs().size() > 1).stream()).toList()))
        .toList());
  }

  private static List<Rendering> renderings(CorpusStatement report, boolean ofSeveralBriefs) {
    Statement statement = report.statement();
    Chain chain = Chain.of(statement);
    int quoted = quoted(statement);
    List<Rendering> renderings = new ArrayList<>();
    for (int at = -1; at < chain.depth(); at++) {
      Optional<Attribution> link = at < 0 ? Optional.empty() : Optional.of(chain.links().get(at));
      renderings.add(new Rendering(
          report, voice(chain, at, ofSeveralBriefs), link,
          at < 0 ? Optional.of(statement.act()) : link.flatMap(Attribution::act),
          at == quoted ? words(statement) : List.of(), at == quoted ? fidelity(statement) : List.of()));
    }
    return renderings;
  }

  /** The speakers' names or the source's; “the article” only where it can be no other. */
  private static String voice(Chain chain, int at, boolean ofSeveralBriefs) {
    if (at < 0) {
      return ChainWords.speakers(chain.statement());
    }
    return ofSeveralBriefs ? OneLine.of(chain.links().get(at).source().name()) : ChainWords.voice(chain.statement(), at);
  }

  /**
   * The link whose words the spoken segments are, as {@link Statement#quotedSource()} finds it; -1 if the speakers'.
   */
  private static int quoted(Statement statement) {
    int at = statement.attributions().size() - 1;
    while (at >= 0 && HANDING_ON.contains(statement.attributions().get(at).mode())) {
      at--;
    }
    return at;
  }

  private static List<String> words(Statement statement) {
    return statement.quotations().stream().map(Quotation::spoken).filter(spoken -> !spoken.isEmpty()).toList();
  }

  private static List<Fidelity> fidelity(Statement statement) {
    return statement.quotations().stream().flatMap(quotation -> quotation.fidelity().stream()).toList();
  }

  /**
   * {@return a row per voice and report of the utterances that several statements report}
   */
  public Table table() {
    return new Table(
        COLUMNS, several().flatMap(utterance -> utterance.renderings().stream()).map(Rendering::row).toList());
  }

  private Stream<Utterance> several() {
    return all.stream().filter(utterance -> utterance.statements().size() > 1);
  }

  /** Prints the utterances that several statements report, a line each. */
  @Override
  public String toString() {
    return several().map(utterance -> utterance + "\n").collect(Collectors.joining());
  }
}
