// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.communique.Attribution;
import org.communique.Reliability;
import org.communique.Statement;
import org.communique.analysis.draw.ChainDrawing;
import org.communique.analysis.draw.ChainWords;
import org.communique.analysis.draw.Diagram;
import org.communique.analysis.draw.OneLine;
import org.communique.base.LanguageTag;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.SourceKind;

/**
 * The way of a statement from its speakers to the page.
 *
 * <p>It is the nested source of MPQA (Wiebe, Wilson and Cardie 2005) in reverse order, and each voice keeps its own
 * mode. That of the second key comment of the example prints {@code Putin, paraphrased by Rodong Sinmun, quoted by
 * the article}; its depth is 2, it has no hedge and no gap, and its reliability is {@code at most B, not fully
 * judged}.
 *
 * @param statement the statement
 */
public record Chain(Statement statement) {

  /** Refuses null. */
  public Chain {
    Objects.requireNonNull(statement, "statement");
  }

  /**
   * Follows a statement.
   *
   * @param statement the statement
   * @return its chain
   */
  public static Chain of(Statement statement) {
    return new Chain(statement);
  }

  /**
   * {@return the voices, nearest the speaker first; the last one is the document that was encoded}
   */
  public List<Attribution> links() {
    return statement.attributions();
  }

  /**
   * {@return how many voices there are between the speakers and the reader, 1 or more}
   */
  public int depth() {
    return links().size();
  }

  /**
   * A change of language on the way.
   *
   * @param from the language before; empty if it is not recorded
   * @param to the language after; empty if it is not recorded
   * @param by the voice in whose rendering it shows
   */
  public record Translation(Optional<LanguageTag> from, Optional<LanguageTag> to, Attribution by) {

    /** Prints languages and voice: {@code ru to ko by Rodong Sinmun}; {@code ?} for a language that is not recorded. */
    @Override
    public String toString() {
      return from.map(LanguageTag::tag).orElse("?") + " to " + to.map(LanguageTag::tag).orElse("?") + " by "
          + OneLine.of(by.source().name());
    }
  }

  /**
   * Finds the translations.
   *
   * <p>The languages compared are that of delivery, then those of the links, as far as they are recorded; {@code und}
   * and private tags record none. A link counts if its primary language is another than the one recorded last before
   * it, if its tag says of itself that it is a translation ({@code en-t-ko}, RFC 6497), or if its source is an
   * interpreter.
   *
   * @return the translations, nearest the speaker first
   */
  public List<Translation> translations() {
    List<Translation> translations = new ArrayList<>();
    Optional<LanguageTag> before = statement.language().filter(Chain::isRecorded);
    for (Attribution link : links()) {
      Optional<LanguageTag> now = link.language().filter(Chain::isRecorded);
      Optional<LanguageTag> own = now.flatMap(Chain::translatedFrom);
      Optional<LanguageTag> from = own.isPresent() ? own : before;
      boolean changes = from.isPresent() && now.isPresent() && !primary(from.get()).equals(primary(now.get()));
      if (changes || own.isPresent() || link.source().kind().equals(SourceKind.INTERPRETER)) {
        translations.add(new Translation(from, now, link));
      }
      before = now.isPresent() ? now : before;
    }
    return List.copyOf(translations);
  }

  /** The primary language in today's code ({@code he} for {@code iw}); empty if it is unknown or private. */
  private static String primary(LanguageTag tag) {
    return Locale.forLanguageTag(subtags(tag).get(0)).getLanguage();
  }

  private static boolean isRecorded(LanguageTag tag) {
    return !primary(tag).isEmpty();
  }

  private static Optional<LanguageTag> translatedFrom(LanguageTag tag) {
    List<String> subtags = subtags(tag);
    List<String> ofAll = subtags.subList(0, subtags.contains("x") ? subtags.indexOf("x") : subtags.size());
    int language = ofAll.indexOf("t") + 1;
    return language > 0 && language < ofAll.size() && ofAll.get(language).matches("[a-z]{2,8}")
        ? Optional.of(LanguageTag.parse(ofAll.get(language)))
        : Optional.empty();
  }

  private static List<String> subtags(LanguageTag tag) {
    return List.of(tag.tag().toLowerCase(Locale.ROOT).split("-"));
  }

  /**
   * {@return the voices that keep their distance by a hedge}
   */
  public List<Attribution> hedges() {
    return links().stream().filter(link -> link.hedge().isPresent()).toList();
  }

  /**
   * {@return the voices that nobody names, or of whose rendering nothing is known}
   */
  public List<Attribution> gaps() {
    return links().stream().filter(Chain::isGap).toList();
  }

  private static boolean isGap(Attribution link) {
    return link.source().kind().equals(SourceKind.UNNAMED) || link.mode() == Mode.UNKNOWN;
  }

  /**
   * {@return how far the chain can be relied on <em>for this: that it was said so</em>, by one grade of each link and
   * one of its source: the first without a purpose, or else the first}
   */
  public EffectiveReliability reliability() {
    return EffectiveReliability.of(links(), Optional.empty());
  }

  /**
   * Judges the chain for a purpose.
   *
   * @param purpose the purpose, word for word as the grades state it
   * @return how far the chain can be relied on for it, by the grades that state it
   */
  public EffectiveReliability reliability(String purpose) {
    return EffectiveReliability.of(links(), Optional.of(Objects.requireNonNull(purpose, "purpose")));
  }

  /**
   * The chain in words.
   *
   * <p>Modes read: {@code direct} quoted by, {@code mixed} partly quoted by, {@code indirect} paraphrased by, {@code
   * narrated-act} reported by, {@code mentioned} mentioned by, {@code own-voice} speaking through, {@code unknown}
   * passed on by. A hedge follows its voice in quotation marks, and so does that the saying did not happen, is
   * expected or is only supposed. A speaker is called by the shortest alias that is a part of the name, else by the
   * name; the document that was encoded by what it is (the article, the cable), or by its name if it is a whole
   * outlet.
   *
   * @return one line
   */
  public String sentence() {
    return ChainWords.sentence(statement);
  }

  /**
   * {@return a row per voice: its name, mode, cue, hedge, the grades that count, and what the chain is worth up to
   * here}
   */
  public Table table() {
    return new Table(
        List.of("voice", "mode", "cue", "hedge", "grade", "so far"),
        reliability().steps().stream().map(step -> {
          Attribution link = step.link();
          return List.of(
              link.source().name(), ChainWords.mode(link), link.cue().orElse(""), link.hedge().orElse(""),
              OneLine.commas(step.grades().stream().map(Reliability::grade).toList()), step.soFar());
        }).toList());
  }

  /**
   * {@return the chain as a flowchart of Mermaid; dashed where a voice is not named or its mode not known}
   */
  public String toMermaid() {
    return diagram().toMermaid();
  }

  /**
   * {@return the chain as a digraph of Graphviz; dashed where a voice is not named or its mode not known}
   */
  public String toGraphviz() {
    return diagram().toGraphviz();
  }

  /**
   * {@return the chain as an SVG image with a title and a description, the same bytes for the same chain}
   */
  public String toSvg() {
    return ChainDrawing.svg(diagram());
  }

  private Diagram diagram() {
    List<String> nodes = new ArrayList<>(List.of(ChainWords.speakers(statement)));
    List<Diagram.Edge> edges = new ArrayList<>();
    for (int at = 0; at < depth(); at++) {
      Attribution link = links().get(at);
      nodes.add(ChainWords.voice(statement, at));
      edges.add(new Diagram.Edge(at, at + 1, ChainWords.verb(link) + ChainWords.distance(link), isGap(link)));
    }
    return new Diagram("Chain of " + statement.id(), sentence() + ".", nodes, edges);
  }

  /** Prints the sentence. */
  @Override
  public String toString() {
    return sentence();
  }
}
