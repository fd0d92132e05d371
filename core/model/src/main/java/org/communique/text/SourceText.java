// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.base.ModelStyle;
import org.communique.base.TextRule;
import org.communique.time.TimeExpression;
import org.immutables.value.Value;

/**
 * The text that was encoded: its fingerprint always, its characters only where they may be copied.
 *
 * <p>Nothing is normalised: a carriage return counts. Without the content a brief still says which text it encodes, and
 * whoever has that text can check every quotation.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class SourceText
    permits SourceTextBuilder.ImmutableSourceText {

  SourceText() {}

  /**
   * Keeps a text whole.
   *
   * @param content the text exactly as given
   * @return fingerprint, length and content
   * @throws InvalidBriefException if it holds U+0000 or a lone surrogate
   */
  public static SourceText of(String content) {
    return builder().from(withoutContent(content)).content(content).build();
  }

  /**
   * Keeps a file's text whole.
   *
   * @param file a file in UTF-8; a byte order mark counts as a character
   * @return fingerprint, length and content
   * @throws InvalidBriefException if it holds U+0000
   * @throws IOException if the file cannot be read, or is not UTF-8
   */
  public static SourceText of(Path file) throws IOException {
    return of(Files.readString(file));
  }

  /**
   * Describes a text that may not be copied.
   *
   * @param content the text exactly as given; it is not kept
   * @return fingerprint and length
   * @throws InvalidBriefException if it holds U+0000 or a lone surrogate
   */
  public static SourceText withoutContent(String content) {
    TextRule.CONTENT.check("SourceText", "content", content);
    return builder().sha256(sha256(content)).length(content.codePointCount(0, content.length())).build();
  }

  /**
   * Starts a description.
   *
   * @return an empty builder
   */
  public static SourceTextBuilder builder() {
    return new SourceTextBuilder();
  }

  /**
   * {@return the SHA-256 of the content's UTF-8 bytes: 64 lower-case hexadecimal digits}
   */
  public abstract String sha256();

  /**
   * {@return the content's length in Unicode code points}
   */
  public abstract int length();

  /**
   * {@return the text itself; empty where it is not carried along}
   */
  public abstract Optional<String> content();

  /**
   * {@return when the text was fetched from its place; empty if not recorded}
   */
  public abstract Optional<TimeExpression> retrieved();

  /**
   * The members that others have added to this value; the name of each begins with {@code x-}.
   *
   * @return the extensions; {@linkplain Extensions#none() none} unless some were added
   */
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /**
   * Cuts a passage out of the content.
   *
   * @param start the first code point, from 0
   * @param end the code point after the last, at most {@link #length()}
   * @return the passage; empty if the content is not carried along
   * @throws IndexOutOfBoundsException if the range does not lie in the text
   */
  public Optional<String> passage(int start, int end) {
    return content().isPresent() ? Optional.of(codePoints().passage(start, end)) : Optional.empty();
  }

  /**
   * Finds words that stand once in the content.
   *
   * <pre>{@code
   * text.quote("hostile forces", 2)                  // the second time
   * text.between("expressed the will", "region")     // from these words to those
   * text.anchor(Quotation.of(Segment.supplied("[it]"), Segment.spoken(" is so")))
   * }</pre>
   *
   * @param words the words exactly as they stand
   * @return a spoken passage with its position, and with so much around it that nothing else has
   * @throws InvalidBriefException if they stand nowhere, or more than once: the message has the places
   */
  public Quotation quote(String words) {
    return anchor(Quotation.of(Segment.spoken(words)));
  }

  /**
   * Finds words that may stand more than once.
   *
   * @param words the words exactly as they stand
   * @param time which time they stand in the content, from 1
   * @return a spoken passage with its position, and with so much around it that nothing else has
   * @throws InvalidBriefException if they do not stand there so often
   */
  public Quotation quote(String words, int time) {
    Quotation quotation = Quotation.of(Segment.spoken(words));
    List<Integer> places = passages().places(words);
    if (time < 1 || time > places.size()) {
      throw InvalidBriefException.of(
          "SourceText", "words must stand in it " + time + " times, but stand " + places.size() + " times", words);
    }
    return anchored(quotation, places.get(time - 1), places);
  }

  /**
   * Finds a passage by its ends, each of which stands once.
   *
   * @param first the words with which it begins
   * @param last the words with which it ends, after the first
   * @return a spoken passage with its position, and with so much around it that nothing else has
   * @throws InvalidBriefException if an end stands nowhere or more than once, or they stand the other way round
   */
  public Quotation between(String first, String last) {
    int start = quote(first).start().getAsInt();
    int end = quote(last).end().getAsInt();
    if (start >= end) {
      throw InvalidBriefException.of("SourceText", "the passage must end after it begins", first);
    }
    String words = codePoints().passage(start, end);
    return anchored(
        Quotation.of(Segment.spoken(words)), codePoints().offset(start), passages().places(words));
  }

  /**
   * Gives a quotation its position.
   *
   * @param quotation a quotation, perhaps of several segments, that stands once; a prefix or suffix that it has counts
   * @return the same with its position, and with so much around it that nothing else has
   * @throws InvalidBriefException if it stands nowhere, or more than once: the message has the places
   */
  public Quotation anchor(Quotation quotation) {
    List<Integer> places = passages().places(quotation.exact());
    List<Integer> meant = places.stream().filter(at -> isAround(quotation, at)).toList();
    if (meant.size() != 1) {
      throw InvalidBriefException.of(
          "SourceText",
          "words must stand in it once, but stand "
              + (meant.isEmpty() ? "nowhere" : "at " + meant.stream().map(codePoints()::point).toList()),
          quotation.exact());
    }
    return anchored(quotation, meant.get(0), places);
  }

  /**
   * Finds a quotation of this very text: its position counts, if it has one and its words stand there.
   *
   * @param quotation the quotation
   * @return where its words stand in the content
   */
  public QuotationMatch find(Quotation quotation) {
    String exact = quotation.exact();
    passages();
    if (quotation.start().isPresent() && quotation.end().getAsInt() <= length()
        && codePoints().passage(quotation.start().getAsInt(), quotation.end().getAsInt()).equals(exact)) {
      return new QuotationMatch.Found(quotation.start().getAsInt(), quotation.end().getAsInt(), QuotationMatch.Placement.IN_PLACE);
    }
    return findAgain(quotation);
  }

  /**
   * Finds a quotation of an older state of this text: only its words count, and what it has around them.
   *
   * <p>A place that has the words and all that is around them wins over every place that has the words alone. So an
   * edit that takes the surroundings away from the old place and puts the same words with the same surroundings
   * elsewhere looks like a move; nothing in a quotation tells the two apart.
   *
   * @param quotation the quotation
   * @return where its words stand in the content now
   */
  public QuotationMatch findAgain(Quotation quotation) {
    List<Integer> places = passages().places(quotation.exact());
    List<Integer> meant = places.stream().filter(at -> isAround(quotation, at)).toList();
    boolean changed = meant.isEmpty();
    List<Integer> left = changed ? places : meant;
    if (left.size() > 1) {
      return new QuotationMatch.Several(left.stream().map(codePoints()::point).toList());
    }
    if (left.isEmpty()) {
      return new QuotationMatch.Gone(nearMiss(quotation.exact()));
    }
    int start = codePoints().point(left.get(0));
    boolean there = quotation.start().isEmpty() || quotation.start().getAsInt() == start;
    QuotationMatch.Placement how = there ? QuotationMatch.Placement.IN_PLACE : QuotationMatch.Placement.MOVED;
    return new QuotationMatch.Found(
        start, codePoints().point(left.get(0) + quotation.exact().length()),
        changed ? QuotationMatch.Placement.SURROUNDINGS_CHANGED : how);
  }

  /**
   * Finds words like those of a quotation, where the very words stand nowhere.
   *
   * @param quotation the quotation
   * @return as {@link #findAgain}, or, where that finds nothing, the one place of words that differ in what {@link
   *     Tolerance} lists alone; it says in what
   */
  public QuotationMatch findAlike(Quotation quotation) {
    QuotationMatch strict = findAgain(quotation);
    if (!(strict instanceof QuotationMatch.Gone)) {
      return strict;
    }
    Set<Tolerance> all = EnumSet.allOf(Tolerance.class);
    String words = Folding.of(quotation.exact(), all).text();
    Folding folded = Folding.of(content().orElse(""), all);
    int at = folded.text().indexOf(words);
    if (words.isBlank() || at < 0 || folded.text().indexOf(words, at + 1) >= 0) {
      return strict;
    }
    int start = folded.from(at);
    int end = folded.from(at + words.length());
    String passage = content().orElse("").substring(start, end);
    Set<Tolerance> needed = EnumSet.noneOf(Tolerance.class);
    for (Tolerance one : Tolerance.values()) {
      Set<Tolerance> others = EnumSet.complementOf(EnumSet.of(one));
      if (!Folding.of(passage, others).text().equals(Folding.of(quotation.exact(), others).text())) {
        needed.add(one);
      }
    }
    return new QuotationMatch.Alike(codePoints().point(start), codePoints().point(end), needed.isEmpty() ? all : needed);
  }

  private Optional<QuotationMatch.NearMiss> nearMiss(String exact) {
    return passages().longestBeginning(exact).map(place -> new QuotationMatch.NearMiss(
        codePoints().point(place[0]), exact.codePointCount(0, place[1]), Passages.shown(exact, place[1]),
        Passages.shown(content().orElse(""), place[0] + place[1])));
  }

  private boolean isAround(Quotation quotation, int at) {
    return passages().stands(
        at, at + quotation.exact().length(), quotation.prefix().orElse(""), quotation.suffix().orElse(""));
  }

  private Quotation anchored(Quotation quotation, int at, List<Integer> places) {
    int end = at + quotation.exact().length();
    List<Integer> others = places.stream().filter(place -> place != at).toList();
    Passages.Around around = passages().around(at, end, others);
    return Quotation.builder().from(quotation)
        .start(codePoints().point(at)).end(codePoints().point(end))
        .prefix(Optional.of(around.prefix()).filter(text -> !text.isEmpty()))
        .suffix(Optional.of(around.suffix()).filter(text -> !text.isEmpty()))
        .build();
  }

  @Value.Lazy
  Passages passages() {
    return new Passages(content().orElseThrow(() ->
        InvalidBriefException.of("SourceText", "content must be carried along to find passages in it")));
  }

  @Value.Lazy
  CodePoints codePoints() {
    return new CodePoints(content().orElse(""));
  }

  @Value.Check
  void check() {
    if (!sha256().matches("[0-9a-f]{64}")) {
      throw InvalidBriefException.of("SourceText", "sha256 must be 64 lower-case hexadecimal digits", sha256());
    }
    if (length() < 0) {
      throw InvalidBriefException.of("SourceText", "length must not be negative", Integer.toString(length()));
    }
    content().ifPresent(this::checkContent);
  }

  private void checkContent(String content) {
    TextRule.CONTENT.check("SourceText", "content", content);
    int points = content.codePointCount(0, content.length());
    if (points != length()) {
      throw InvalidBriefException.of(
          "SourceText", "length must be the content's " + points + " code points", Integer.toString(length()));
    }
    String digest = sha256(content);
    if (!digest.equals(sha256())) {
      throw InvalidBriefException.of("SourceText", "sha256 must be the content's, " + digest, sha256());
    }
  }

  private static String sha256(String content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** Prints the length and the first digits of the fingerprint. */
  @Override
  public final String toString() {
    return "SourceText of " + length() + " code points, sha256 " + sha256().substring(0, 12) + "…";
  }
}
