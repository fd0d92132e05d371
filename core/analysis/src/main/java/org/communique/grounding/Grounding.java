// SPDX-License-Identifier: Apache-2.0
package org.communique.grounding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Statement;
import org.communique.base.LanguageTag;
import org.communique.text.QuotationMatch;
import org.communique.text.Quotation;
import org.communique.text.Segment;
import org.communique.text.SourceText;

/**
 * A brief held against its text: where each quotation stands, what stands nowhere, and what of the text no statement
 * covers. It takes time in proportion to the text and the quotations.
 *
 * <p>A sentence is covered if a quotation of at least one statement shares a code point with it. Printed, it shows the
 * text sentence by sentence with what covers it, then what is not grounded, then the coverage:
 *
 * <pre>{@code
 * Grounding grounding = Grounding.of(brief, text, List.of(new Exemption(text.quote("Key comments:"), "a label")));
 * System.out.println(grounding);   // the last line: coverage: 21/21 sentences, 2690/2833 code points
 * }</pre>
 */
public final class Grounding {

  private static final String GREEN = "\u001B[32m";
  private static final String RED = "\u001B[31m";
  private static final String PLAIN = "\u001B[0m";
  private static final int MARGIN = 2;

  private final List<Statement> statements;
  private final SourceText text;
  private final List<Anchoring> places;
  private final List<Sentence> sentences;
  private final BitSet covered;

  private Grounding(
      List<Statement> statements, SourceText text, List<Anchoring> places, List<Sentence> sentences, BitSet covered) {
    this.statements = statements;
    this.text = text;
    this.places = places;
    this.sentences = sentences;
    this.covered = covered;
  }

  /**
   * Holds a brief against a text.
   *
   * @param brief the brief; if its text has another fingerprint, its positions are of another state and only words count
   * @param text the text, with its content
   * @param notStatements passages that state nothing
   * @return where everything stands
   * @throws org.communique.base.InvalidBriefException if the text has no content
   */
  public static Grounding of(Brief brief, SourceText text, List<Exemption> notStatements) {
    boolean same = brief.text().map(SourceText::sha256).filter(text.sha256()::equals).isPresent();
    List<Anchoring> places = new ArrayList<>();
    for (Statement statement : brief.statements()) {
      for (Quotation quotation : statement.quotations()) {
        places.add(new Anchoring(statement, quotation, same ? text.find(quotation) : text.findAgain(quotation)));
      }
    }
    BitSet covered = new BitSet();
    places.stream().filter(Anchoring::isGrounded).map(place -> (QuotationMatch.Found) place.finding())
        .forEach(found -> covered.set(found.start(), found.end()));
    Locale language = brief.language().map(LanguageTag::toLocale).orElse(Locale.ROOT);
    return new Grounding(
        brief.statements(), text, List.copyOf(places), sentences(text, places, notStatements, language), covered);
  }

  private record Claim(int start, int end, String statement, Optional<String> why) {}

  /** One sweep over sentences and claims, both in order. */
  private static List<Sentence> sentences(
      SourceText text, List<Anchoring> places, List<Exemption> notStatements, Locale language) {
    List<Claim> claims = new ArrayList<>();
    for (Anchoring place : places) {
      if (place.isGrounded() && place.finding() instanceof QuotationMatch.Found found) {
        claims.add(new Claim(found.start(), found.end(), place.statement().id(), Optional.empty()));
      }
    }
    for (Exemption passage : notStatements) {
      if (text.find(passage.passage()) instanceof QuotationMatch.Found found) {
        claims.add(new Claim(found.start(), found.end(), "", Optional.of(passage.why())));
      }
    }
    claims.sort(Comparator.comparingInt(Claim::start));
    List<Sentence> sentences = new ArrayList<>();
    List<Claim> open = new ArrayList<>();
    int next = 0;
    int point = 0;
    int offset = 0;
    String content = text.content().orElse("");
    for (Sentences.Span span : Sentences.of(content, language)) {
      int start = point + content.codePointCount(offset, span.start());
      int end = start + content.codePointCount(span.start(), span.end());
      point = end;
      offset = span.end();
      open.removeIf(claim -> claim.end() <= start);
      for (; next < claims.size() && claims.get(next).start() < end; next++) {
        if (claims.get(next).end() > start) {
          open.add(claims.get(next));
        }
      }
      sentences.add(sentence(start, end, content.substring(span.start(), span.end()), open));
    }
    return List.copyOf(sentences);
  }

  private static Sentence sentence(int start, int end, String words, List<Claim> claims) {
    Set<String> statements = new LinkedHashSet<>();
    Optional<String> why = Optional.empty();
    for (Claim claim : claims) {
      if (claim.why().isPresent()) {
        why = claim.why();
      } else {
        statements.add(claim.statement());
      }
    }
    return new Sentence(start, end, words, List.copyOf(statements), why);
  }

  /**
   * {@return where each quotation of each statement stands, in the order of the brief}
   */
  public List<Anchoring> places() {
    return places;
  }

  /**
   * {@return the quotations that stand nowhere, at several places, or in other surroundings; empty if all is well}
   */
  public List<Anchoring> notGrounded() {
    return places.stream().filter(place -> !place.isGrounded()).toList();
  }

  /**
   * A stretch of the text that quotations of several statements cover.
   *
   * @param start its first code point
   * @param end the code point after its last
   * @param statements the ids of the statements, in the order of the brief; two or more
   */
  public record Overlap(int start, int end, List<String> statements) {

    /** Copies the list. */
    public Overlap {
      statements = List.copyOf(statements);
    }
  }

  /**
   * {@return the stretches that several statements cover, in order, each as long as the statements are the same}
   */
  public List<Overlap> overlaps() {
    TreeMap<Integer, List<Integer>> begin = new TreeMap<>();
    TreeMap<Integer, List<Integer>> end = new TreeMap<>();
    for (int number = 0; number < places.size(); number++) {
      Anchoring place = places.get(number);
      if (place.isGrounded() && place.finding() instanceof QuotationMatch.Found found) {
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
      List<String> statements = open.stream().map(number -> places.get(number).statement().id()).distinct().toList();
      if (statements.size() > 1) {
        overlaps.add(new Overlap(from, edge, statements));
      }
      end.getOrDefault(edge, List.of()).forEach(open::remove);
      open.addAll(begin.getOrDefault(edge, List.of()));
      from = edge;
    }
    return overlaps;
  }

  /**
   * The reporting words of a link that no quotation of its statement has.
   *
   * @param statement the statement
   * @param link the link whose cue it is
   */
  public record LooseCue(Statement statement, Attribution link) {}

  /**
   * {@return the cues that stand in no narrated segment of a quotation of their statement}
   */
  public List<LooseCue> looseCues() {
    List<LooseCue> loose = new ArrayList<>();
    for (Statement statement : statements) {
      for (Attribution link : statement.attributions()) {
        boolean stands = link.cue().isEmpty() || statement.quotations().stream()
            .flatMap(quotation -> quotation.segments().stream())
            .anyMatch(segment -> segment.kind() == Segment.Kind.NARRATED && segment.text().contains(link.cue().get()));
        if (!stands) {
          loose.add(new LooseCue(statement, link));
        }
      }
    }
    return loose;
  }

  /**
   * {@return the sentences of the text in order, with what covers each}
   */
  public List<Sentence> sentences() {
    return sentences;
  }

  /**
   * {@return how many sentences a statement covers, or are named as stating nothing}
   */
  public int coveredSentences() {
    return (int) sentences.stream().filter(Sentence::isCovered).count();
  }

  /**
   * {@return how many code points of the text a quotation covers}
   */
  public int coveredCodePoints() {
    return covered.cardinality();
  }

  /**
   * Tells whether a quotation covers a code point.
   *
   * @param position a position in the text
   * @return true if one does
   */
  public boolean isCovered(int position) {
    return covered.get(position);
  }

  /**
   * {@return the text with what is covered in green and what is not in red, by ANSI escape sequences}
   */
  public String toAnsi() {
    StringBuilder drawing = new StringBuilder();
    int[] points = text.content().orElse("").codePoints().toArray();
    for (int at = 0; at < points.length; at++) {
      boolean changes = at == 0 || covered.get(at) != covered.get(at - 1);
      if (changes) {
        drawing.append(covered.get(at) ? GREEN : RED);
      }
      drawing.appendCodePoint(harmless(points[at]));
    }
    return drawing.append(PLAIN).append('\n').append(coverage()).toString();
  }

  /** A text may hold what moves a terminal's cursor; a drawing of it does not. */
  private static int harmless(int point) {
    return Character.isISOControl(point) && point != '\n' ? '\uFFFD' : point;
  }

  private static String harmless(String text) {
    return text.codePoints().map(Grounding::harmless)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  private String coverage() {
    return "coverage: " + coveredSentences() + "/" + sentences.size() + " sentences, " + coveredCodePoints() + "/"
        + text.length() + " code points";
  }

  /** Prints each sentence with what covers it, then what is not grounded, then the coverage. */
  @Override
  public String toString() {
    StringBuilder drawing = new StringBuilder();
    for (Sentence sentence : sentences) {
      drawing.append(sentence.isCovered() ? "+ " : "! ").append(harmless(sentence.text())).append('\n')
          .append(" ".repeat(MARGIN)).append(sentence.statements().isEmpty()
              ? sentence.statesNothing().map(why -> "states nothing: " + why).orElse("no statement")
              : String.join(", ", sentence.statements()))
          .append('\n');
    }
    notGrounded().forEach(place -> drawing.append("! ").append(place).append('\n'));
    return drawing.append(coverage()).toString();
  }
}
