// SPDX-License-Identifier: Apache-2.0
package org.communique.grounding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Statement;
import org.communique.base.InvalidBriefException;
import org.communique.base.LanguageTag;
import org.communique.grounding.PassageSweep.Passage;
import org.communique.text.PassageFinder;
import org.communique.text.Quotation;
import org.communique.text.QuotationMatch;
import org.communique.text.SourceText;

/**
 * The result of comparing a brief with its text: where the text has each quotation, which quotations are missing, and
 * which parts of the text no statement covers. The comparison takes time in proportion to the text and the quotations.
 *
 * <p>A quotation is grounded in two cases. Its words, with its prefix and suffix around them, occur at exactly one
 * place of the text. Or its words are at its position, and the text has the fingerprint of the brief's own text. A
 * grounded quotation covers the code points of its words. A statement covers a sentence if one of its grounded
 * quotations has at least one code point in common with the sentence. All positions count Unicode code points and begin
 * at 0; an end is the position after the last code point.
 *
 * <pre>{@code
 * Grounding grounding = Grounding.of(brief, text, List.of(new Exemption(text.quote("Key comments:"), "a label")));
 * System.out.println(grounding);   // the last line: coverage: 21/21 sentences, 2282/2313 letters
 * }</pre>
 */
public final class Grounding {

  /** If the quotations occur at more places together, the rest of the quotations list two places each. */
  private static final int MOST_PLACES = 100_000;

  /** For how many quotations it takes less time to read the text again and again than to make an index. */
  private static final int FEW_QUOTATIONS = 64;

  private final Brief brief;
  private final String content;
  private final List<Anchoring> anchorings;
  private final List<Sentence> sentences;
  private final BitSet covered;

  private Grounding(
      Brief brief, String content, List<Anchoring> anchorings, List<Sentence> sentences, BitSet covered) {
    this.brief = brief;
    this.content = content;
    this.anchorings = anchorings;
    this.sentences = sentences;
    this.covered = covered;
  }

  /**
   * Compares a brief with a text.
   *
   * @param brief the brief. If the brief has no text, or its text has another fingerprint than the parameter {@code
   *     text}, the positions in the brief may be wrong. The search then uses only words, prefixes and suffixes
   * @param text the text with its content
   * @param exemptions the passages of the text that need no statement; may be empty
   * @return the result of the comparison
   * @throws InvalidBriefException if the text does not have its content, has more than 500,000 sentences, or repeats
   *     itself so often that a {@link PassageFinder} refuses the quotations
   */
  public static Grounding of(Brief brief, SourceText text, List<Exemption> exemptions) {
    Objects.requireNonNull(brief, "brief");
    Locale language = brief.language().map(LanguageTag::toLocale).orElse(Locale.ENGLISH);
    return of(brief, text, exemptions, SentenceRules.of(language)::split);
  }

  /**
   * Compares a brief with a text whose sentences the caller finds.
   *
   * @param brief the brief, as in {@link #of(Brief, SourceText, List)}
   * @param text the text with its content
   * @param exemptions the passages of the text that need no statement; may be empty
   * @param splitter returns the sentences of the content in ascending order, none of them overlapping another
   * @return the result of the comparison
   * @throws InvalidBriefException if the text does not have its content, has more than 500,000 sentences, or repeats
   *     itself so often that a {@link PassageFinder} refuses the quotations
   * @throws IndexOutOfBoundsException if the splitter returns a sentence that is not within the text, or that begins
   *     before the end of the sentence before it
   */
  public static Grounding of(
      Brief brief, SourceText text, List<Exemption> exemptions, Function<String, List<SentenceRules.Span>> splitter) {
    Objects.requireNonNull(brief, "brief");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(exemptions, "exemptions");
    Objects.requireNonNull(splitter, "splitter");
    String content = text.content()
        .orElseThrow(() -> InvalidBriefException.of("Grounding", "the content of the text must be present"));
    List<Anchoring> anchorings = anchorings(brief, text);
    BitSet covered = new BitSet();
    List<Passage> quoted = new ArrayList<>();
    for (Anchoring anchoring : anchorings) {
      if (anchoring.isGrounded() && anchoring.match() instanceof QuotationMatch.Found found) {
        covered.set(found.start(), found.end());
        quoted.add(new Passage(found.start(), found.end(), anchoring.statement().id()));
      }
    }
    List<Passage> exempt = new ArrayList<>();
    for (Exemption exemption : exemptions) {
      Objects.requireNonNull(exemption, "exemptions element");
      if (text.find(exemption.passage()) instanceof QuotationMatch.Found found) {
        exempt.add(new Passage(found.start(), found.end(), exemption.reason()));
      }
    }
    List<SentenceRules.Span> spans = Objects.requireNonNull(splitter.apply(content), "the sentences of splitter");
    if (spans.size() > SentenceRules.MOST_SENTENCES) {
      throw SentenceRules.tooMany();
    }
    spans.forEach(span -> Objects.requireNonNull(span, "splitter element"));
    List<Sentence> sentences = new Coverage(content, covered).sentences(spans, quoted, exempt);
    return new Grounding(brief, content, anchorings, sentences, covered);
  }

  private static List<Anchoring> anchorings(Brief brief, SourceText text) {
    boolean isSameText = brief.text().map(SourceText::sha256).filter(text.sha256()::equals).isPresent();
    Function<Quotation, QuotationMatch> search = search(text, isSameText, numberOfQuotations(brief));
    List<Anchoring> anchorings = new ArrayList<>();
    int places = 0;
    for (Statement statement : brief.statements()) {
      for (Quotation quotation : statement.quotations()) {
        QuotationMatch match = search.apply(quotation);
        if (match instanceof QuotationMatch.Several several) {
          places += several.starts().size();
          match = places > MOST_PLACES ? withTwoPlaces(several) : several;
        }
        anchorings.add(new Anchoring(statement, quotation, match));
      }
    }
    return List.copyOf(anchorings);
  }

  private static QuotationMatch withTwoPlaces(QuotationMatch.Several several) {
    return new QuotationMatch.Several(several.starts().subList(0, 2), several.places(), several.tolerances());
  }

  private static int numberOfQuotations(Brief brief) {
    return brief.statements().stream().mapToInt(statement -> statement.quotations().size()).sum();
  }

  private static Function<Quotation, QuotationMatch> search(SourceText text, boolean isSameText, int quotations) {
    if (quotations <= FEW_QUOTATIONS) {
      return isSameText ? text::find : text::findAgain;
    }
    PassageFinder finder = PassageFinder.of(text);
    return isSameText ? finder::find : finder::findAgain;
  }

  /** {@return the brief that was compared with the text} */
  public Brief brief() {
    return brief;
  }

  /**
   * {@return every quotation of every statement with the place of its words, in the order of the brief; if many
   * thousand quotations occur at several places, the last of them list only two places each}
   */
  public List<Anchoring> anchorings() {
    return anchorings;
  }

  /**
   * {@return the quotations whose words do not occur, occur at several places, or occur in changed surroundings; empty
   * if all quotations are grounded}
   */
  public List<Anchoring> notGrounded() {
    return anchorings.stream().filter(anchoring -> !anchoring.isGrounded()).toList();
  }

  /**
   * A part of the text that is covered by grounded quotations of two or more statements.
   *
   * <p>If {@code s1} quotes the positions 0 to 9 and {@code s2} the positions 5 to 20, their overlap is from 5 to 9.
   *
   * @param start the position of the first code point
   * @param end the position after the last code point
   * @param statements the ids of the statements in the order of the brief; two or more
   */
  public record Overlap(int start, int end, List<String> statements) {

    /** Copies the list. */
    public Overlap {
      statements = List.copyOf(Objects.requireNonNull(statements, "statements"));
    }
  }

  /**
   * Returns the parts of the text that are covered by two or more statements. A new part begins wherever a quotation
   * begins or ends.
   *
   * @return the overlaps in the order of the text; empty if no two statements cover the same code point
   */
  public List<Overlap> overlaps() {
    TreeMap<Integer, List<Integer>> begin = new TreeMap<>();
    TreeMap<Integer, List<Integer>> end = new TreeMap<>();
    for (int number = 0; number < anchorings.size(); number++) {
      Anchoring anchoring = anchorings.get(number);
      if (anchoring.isGrounded() && anchoring.match() instanceof QuotationMatch.Found found) {
        begin.computeIfAbsent(found.start(), none -> new ArrayList<>()).add(number);
        end.computeIfAbsent(found.end(), none -> new ArrayList<>()).add(number);
      }
    }
    TreeSet<Integer> edges = new TreeSet<>(begin.keySet());
    edges.addAll(end.keySet());
    List<Overlap> overlaps = new ArrayList<>();
    TreeSet<Integer> open = new TreeSet<>();
    int from = 0;
    for (int edge : edges) {
      List<String> ids = open.stream().map(number -> anchorings.get(number).statement().id()).distinct().toList();
      if (ids.size() > 1) {
        overlaps.add(new Overlap(from, edge, ids));
      }
      end.getOrDefault(edge, List.of()).forEach(open::remove);
      open.addAll(begin.getOrDefault(edge, List.of()));
      from = edge;
    }
    return overlaps;
  }

  /**
   * A cue that the text does not print at the passages of its statement. A cue is the reporting words of a source, such
   * as {@code said}. Each link of the chain, that is each source between the speaker and the reader, may have a cue.
   *
   * @param statement the statement
   * @param link the link that has the cue
   */
  public record LooseCue(Statement statement, Attribution link) {

    /** Checks that no argument is null. */
    public LooseCue {
      Objects.requireNonNull(statement, "statement");
      Objects.requireNonNull(link, "link");
    }
  }

  /**
   * Returns the cues that the text does not print where a reader would look for them: in the passages of their
   * statement, in the sentences around these passages, in the sentences where the speech between “ and ” around them
   * begins and ends, or in the label of the paragraph ({@code THE PRESIDENT:}). If a statement has no quotation, all
   * its cues are loose.
   *
   * @return the loose cues in the order of the brief; empty if every cue is printed
   */
  public List<LooseCue> looseCues() {
    CueSearch search = new CueSearch(content, sentences);
    Map<Quotation, QuotationMatch> matches = new IdentityHashMap<>();
    anchorings.forEach(anchoring -> matches.put(anchoring.quotation(), anchoring.match()));
    List<LooseCue> loose = new ArrayList<>();
    for (Statement statement : brief.statements()) {
      for (Attribution link : statement.attributions()) {
        if (link.cue().isPresent() && !search.isPrinted(link.cue().get(), statement, matches)) {
          loose.add(new LooseCue(statement, link));
        }
      }
    }
    return loose;
  }

  /**
   * {@return the sentences of the text in their order; each contains the statements and the exemption that cover the
   * sentence}
   */
  public List<Sentence> sentences() {
    return sentences;
  }

  /**
   * {@return the number of sentences that are covered by at least one statement or exemption}
   */
  public int coveredSentences() {
    return (int) sentences.stream().filter(Sentence::isCovered).count();
  }

  /** {@return the number of letters and digits in all sentences} */
  public int letters() {
    return sentences.stream().mapToInt(Sentence::letters).sum();
  }

  /** {@return the number of letters and digits that grounded quotations cover} */
  public int coveredLetters() {
    return sentences.stream().mapToInt(Sentence::coveredLetters).sum();
  }

  /**
   * {@return the number of code points of the text that are covered by grounded quotations}
   */
  public int coveredCodePoints() {
    return covered.cardinality();
  }

  /**
   * Returns whether a grounded quotation covers a code point.
   *
   * @param position the position of the code point
   * @return true if a grounded quotation covers the code point; false also after the end of the text
   * @throws IndexOutOfBoundsException if the position is negative
   */
  public boolean isCovered(int position) {
    return covered.get(position);
  }

  /**
   * Returns the text in three colours, by ANSI escape sequences: green where a grounded quotation covers the text,
   * yellow in the rest of a partly covered sentence, red elsewhere. The last line is the coverage. Control characters
   * of the text are replaced by U+FFFD.
   *
   * @return several lines for a terminal
   */
  public String toAnsi() {
    return new GroundingPrinter(this, content).colours();
  }

  /**
   * Returns the sentences with what covers them, then the quotations that are not grounded, then the coverage. A line
   * begins with {@code +} if the sentence is covered, and with {@code ~} if the sentence is partly covered. A line
   * begins with {@code !} if the sentence is not covered, or if it shows a quotation that is not grounded.
   *
   * <p>If the text has more than 60 sentences, a map comes first, with one sign for each sentence. Neighbouring
   * sentences that are all covered, or of which none is covered, then share a line, and long lines are cut.
   */
  @Override
  public String toString() {
    return new GroundingPrinter(this, content).sentences();
  }
}
