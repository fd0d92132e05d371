// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.communique.Attribution;
import org.communique.Reliability;
import org.communique.Source;
import org.communique.Statement;
import org.communique.analysis.draw.ChainDrawing;
import org.communique.analysis.draw.ChainWords;
import org.communique.analysis.draw.Diagram;
import org.communique.analysis.draw.OneLine;
import org.communique.base.LanguageTag;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.SourceKind;

/**
 * The sources through which a statement reached the reader. The chain consists of links; the link nearest the speaker
 * comes first.
 *
 * <p>A link is one {@link Attribution}: one source, and how this source passes on what the previous source or the
 * speaker said (quoted, paraphrased, and so on). The last source is the encoded document.
 *
 * <p>Background: MPQA (Wiebe, Wilson and Cardie 2005) is a set of texts in which opinions are annotated. MPQA calls
 * such a chain a nested source, and begins the chain with the document. Here the speakers come first.
 *
 * <p>For example, the newspaper Rodong Sinmun paraphrases what Putin wrote, and an article quotes Rodong Sinmun:
 *
 * <ul>
 *   <li>The chain prints {@code Putin, paraphrased by Rodong Sinmun, quoted by the article}.
 *   <li>The depth of the chain is 2. The chain has no hedge and no gap.
 *   <li>If Rodong Sinmun has grade B (usually reliable), and the article has grade F (cannot be judged), the
 *       reliability of the chain is {@code at most B (a link is F)}.
 * </ul>
 *
 * @param statement the statement
 */
public record Chain(Statement statement) {

  /**
   * Makes the chain of a statement.
   *
   * @throws NullPointerException if the statement is null
   */
  public Chain {
    Objects.requireNonNull(statement, "statement");
  }

  /**
   * Makes the chain of a statement.
   *
   * @param statement the statement
   * @return its chain
   */
  public static Chain of(Statement statement) {
    return new Chain(statement);
  }

  /**
   * {@return the links, nearest the speaker first; the source of the last link is the encoded document}
   */
  public List<Attribution> links() {
    return statement.attributions();
  }

  /**
   * {@return the number of links between the speakers and the reader, at least 1}
   */
  public int depth() {
    return links().size();
  }

  /**
   * {@return whether the encoded document itself speaks, and reports nobody else: a sentence of an article, a footnote
   * of an editor}
   */
  public boolean isOwnVoice() {
    return links().size() == 1 && links().get(0).mode() == Mode.OWN_VOICE;
  }

  /**
   * A change of language in a chain.
   *
   * @param from the language before the change; empty if it is not recorded
   * @param to the language after the change; empty if it is not recorded
   * @param by the link that has the new language
   */
  public record Translation(Optional<LanguageTag> from, Optional<LanguageTag> to, Attribution by) {

    /** Checks that no argument is null. */
    public Translation {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
      Objects.requireNonNull(by, "by");
    }

    /** Prints the languages and the source: {@code ru to ko by Rodong Sinmun}. A language not recorded is {@code ?}. */
    @Override
    public String toString() {
      return from.map(LanguageTag::tag).orElse("?") + " to " + to.map(LanguageTag::tag).orElse("?") + " by "
          + OneLine.name(by.source().name());
    }
  }

  /**
   * Finds the translations.
   *
   * <p>The language of the statement comes first, then the language of each link, as
   * {@link Attribution#renderingLanguage()} returns it. A language counts as recorded unless
   * it is absent, {@code und} (undetermined) or a private tag. A link is a translation in each of these cases:
   *
   * <ul>
   *   <li>Its primary language is not the same as the previous recorded language in the chain.
   *   <li>Its language tag contains the original language, as RFC 6497 defines: {@code en-t-ko} is English translated
   *       from Korean. {@link Translation#from()} then returns this original language.
   *   <li>Its source is an interpreter, even if no language is recorded.
   * </ul>
   *
   * <p>For example, Putin writes in {@code ru}, Rodong Sinmun prints {@code ko}, and the article has no language. There
   * is one translation, {@code ru to ko by Rodong Sinmun}.
   *
   * @return the translations, nearest the speaker first; empty if there are none, or if too few languages are recorded
   */
  public List<Translation> translations() {
    List<Translation> translations = new ArrayList<>();
    Optional<LanguageTag> before = statement.language().filter(Chain::isRecorded);
    for (Attribution link : links()) {
      Optional<LanguageTag> now = link.renderingLanguage().filter(Chain::isRecorded);
      Optional<LanguageTag> original = now.flatMap(Chain::originalLanguage);
      Optional<LanguageTag> from = original.isPresent() ? original : before;
      boolean changes = from.isPresent() && now.isPresent() && !from.get().primary().equals(now.get().primary());
      if (changes || original.isPresent() || link.source().kind().equals(SourceKind.INTERPRETER)) {
        translations.add(new Translation(from, now, link));
      }
      before = now.isPresent() ? now : before;
    }
    return List.copyOf(translations);
  }

  private static boolean isRecorded(LanguageTag tag) {
    return tag.primary().isPresent();
  }

  /** The language after {@code t} in a tag such as {@code en-t-ko}. What follows {@code x} in a tag is private. */
  private static Optional<LanguageTag> originalLanguage(LanguageTag tag) {
    List<String> subtags = subtags(tag);
    List<String> known = subtags.subList(0, subtags.contains("x") ? subtags.indexOf("x") : subtags.size());
    int language = known.indexOf("t") + 1;
    return language > 0 && language < known.size() && known.get(language).matches("[a-z]{2,8}")
        ? Optional.of(LanguageTag.parse(known.get(language)))
        : Optional.empty();
  }

  private static List<String> subtags(LanguageTag tag) {
    return List.of(tag.tag().toLowerCase(Locale.ROOT).split("-"));
  }

  /**
   * {@return the links with a hedge: words such as “reportedly”, which show that the source does not promise that the
   * content is true}
   */
  public List<Attribution> hedges() {
    return links().stream().filter(link -> link.hedge().isPresent()).toList();
  }

  /**
   * Finds the gaps of the chain: the links of which nobody can say who passed the words on, or how.
   *
   * @return the links whose source has the kind {@code unnamed}; those whose source is an actor who is unnamed,
   *     implicit or withheld (“an official who asked not to be named”); and those whose mode is {@code unknown}. An
   *     actor who is only {@linkplain org.communique.vocabulary.Anonymity#DESCRIBED described} is no gap
   */
  public List<Attribution> gaps() {
    return links().stream().filter(Chain::isGap).toList();
  }

  private static boolean isGap(Attribution link) {
    return link.source().kind().equals(SourceKind.UNNAMED) || link.mode() == Mode.UNKNOWN
        || isPerson(link.source())
            && link.source().issuer().filter(issuer -> issuer.anonymity().isHidden()).isPresent();
  }

  private static boolean isPerson(Source source) {
    return source.kind().equals(SourceKind.ACTOR) || source.kind().equals(SourceKind.INTERPRETER);
  }

  /** Returns how many gaps and hedges the chain has. */
  int reservations() {
    int count = 0;
    for (Attribution link : links()) {
      count += (isGap(link) ? 1 : 0) + (link.hedge().isPresent() ? 1 : 0);
    }
    return count;
  }

  /**
   * Judges how far the chain can be trusted on the question whether the speakers really said this.
   *
   * <p>One grade of each link counts, and one grade of its source. In both cases the first grade without a purpose is
   * taken. If every grade has a purpose, the first grade is taken.
   *
   * @return the reliability of the chain
   */
  public EffectiveReliability reliability() {
    return EffectiveReliability.of(links(), Optional.empty());
  }

  /**
   * Judges how far the chain can be trusted for a purpose. All grades with this purpose count, and no other grades.
   *
   * @param purpose the purpose, word for word as the grades state it: {@code as fact}
   * @return the reliability of the chain for this purpose
   */
  public EffectiveReliability reliability(String purpose) {
    return EffectiveReliability.of(links(), Optional.of(Objects.requireNonNull(purpose, "purpose")));
  }

  /**
   * Puts the chain into words: {@code Putin, paraphrased by Rodong Sinmun, quoted by the article}.
   *
   * <ul>
   *   <li>The modes are: {@code direct} “quoted by”, {@code mixed} “partly quoted by”, {@code indirect} “paraphrased
   *       by”, {@code narrated-act} “in an act reported by”, {@code mentioned} “in words mentioned by”, {@code
   *       own-voice} “speaking through”, {@code unknown} “passed on by”.
   *   <li>If a source gives the words in another recorded language, the words are its own: “as translated by”. If the
   *       source is an interpreter, the verb is “as interpreted by”, whatever is recorded of the languages.
   *   <li>If the source nearest the speaker is the speaker, the source is not named again: “in the speaker’s own
   *       voice”, or “by the speaker’s own account” if the speaker reports the words.
   *   <li>After the name of a source, its hedge follows in brackets, then its terms of attribution. If the source says
   *       that the utterance did not take place, is expected, or is hypothetical, this follows in brackets too.
   *   <li>A speaker is called by the shortest alias that is a part of the speaker's name. If there is no such alias, or
   *       if two speakers would have the same short name, the full name is used.
   *   <li>The encoded document is called by its kind (“the article”, “the cable”), or by its name if the document is an
   *       outlet such as a newspaper or a website. All other sources are called by their names.
   * </ul>
   *
   * @return the sentence, on one line and without a full stop
   */
  public String sentence() {
    return ChainWords.sentence(statement);
  }

  /**
   * {@return a table with one row for each link: source, mode with the terms of attribution, cue, hedge, the grades
   * that count, and the reliability of the chain up to this link. The sources have the names of {@link #sentence()}}
   */
  public Table table() {
    List<EffectiveReliability.Step> steps = reliability().steps();
    List<List<String>> rows = new ArrayList<>(steps.size());
    for (int at = 0; at < steps.size(); at++) {
      Attribution link = links().get(at);
      rows.add(List.of(
          ChainWords.voice(statement, at), ChainWords.mode(link), link.cue().orElse(""), link.hedge().orElse(""),
          shownGrades(steps.get(at)), steps.get(at).soFar()));
    }
    return new Table(List.of("voice", "mode", "cue", "hedge", "grade", "so far"), rows);
  }

  private static String shownGrades(EffectiveReliability.Step step) {
    return OneLine.commas(step.grades().stream().map(Reliability::grade).toList());
  }

  /**
   * {@return the chain as a picture: a box for the speakers and for each voice, with arrows between them; the arrows of
   * {@linkplain #gaps() gaps} are dashed}
   */
  public Drawing drawing() {
    return new Drawing(2 * depth() + 1, this::diagram, () -> ChainDrawing.svg(diagram()));
  }

  private Diagram diagram() {
    List<String> nodes = new ArrayList<>(List.of(OneLine.cut(ChainWords.speakers(statement))));
    List<Diagram.Edge> edges = new ArrayList<>();
    List<String> verbs = ChainWords.verbs(statement);
    List<EffectiveReliability.Step> steps = reliability().steps();
    for (int at = 0; at < depth(); at++) {
      Attribution link = links().get(at);
      String grades = shownGrades(steps.get(at));
      nodes.add(OneLine.cut(ChainWords.voice(statement, at)) + (grades.isEmpty() ? "" : ": " + grades));
      edges.add(new Diagram.Edge(at, at + 1, verbs.get(at) + ChainWords.distance(link), isGap(link)));
    }
    return new Diagram(
        "Chain of " + statement.id() + ": " + OneLine.cut(statement.gist()), sentence() + ".", nodes, edges);
  }

  /** Prints the sentence. */
  @Override
  public String toString() {
    return sentence();
  }
}
