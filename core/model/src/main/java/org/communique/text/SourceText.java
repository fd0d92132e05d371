// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.base.ModelStyle;
import org.communique.base.TextRule;
import org.communique.time.TimeExpression;
import org.immutables.value.Value;

/**
 * The text that a brief encodes. A source text always has its length and its fingerprint, the SHA-256 of the content. A
 * source text contains the content itself only if copying the content is allowed.
 *
 * <p>The content is never normalised: a carriage return counts as a character. All positions and lengths are counted in
 * Unicode code points, and positions begin at 0. Even if a brief does not contain the content, a reader who has the
 * same text can compare the fingerprint and check every quotation.
 *
 * <pre>{@code
 * SourceText text = SourceText.of("Kim said: the ties are fine. The ties!");
 * text.passage("Kim said", "fine");      // of a report: spoken in quotation marks, and else narrated
 * text.quote("the ties are fine");       // spoken; the words occur once
 * text.quote("ies", 2);                  // the second place of the words
 * text.between("the ties", "fine");      // spoken, from the first words to the last words
 * }</pre>
 *
 * <p>Each search reads the text once or a few times, so it takes about a millisecond per megabyte. For hundreds of
 * searches of one text, make a {@link PassageFinder}, which has an index.
 *
 * <p>The methods that make a quotation unique by its prefix and suffix refuse words that occur more than a million
 * times, because the memory for all the places has no other bound. {@link #quote(String, int)}, {@link #between},
 * {@link #passage(String, String)}, {@link #quoteAt} and {@link #quoteAtChars} are such methods. {@link TextWalk}
 * quotes one passage after another.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class SourceText
    permits SourceTextBuilder.ImmutableSourceText {

  SourceText() {}

  /**
   * Makes a source text that contains its content.
   *
   * @param content the text exactly as given; may be empty
   * @return the source text with fingerprint, length and content
   * @throws InvalidBriefException if the content contains U+0000 or a surrogate without its partner
   */
  public static SourceText of(String content) {
    return withoutContent(content).toBuilder().content(content).build();
  }

  /**
   * Makes a source text that contains the text of a file.
   *
   * @param file a file in UTF-8; a byte order mark counts as a character
   * @return the source text with fingerprint, length and content
   * @throws InvalidBriefException if the file contains U+0000
   * @throws IOException if the file cannot be read or is not UTF-8
   */
  public static SourceText of(Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    return of(Files.readString(file));
  }

  /**
   * Makes a source text for a text that may not be copied.
   *
   * @param content the text exactly as given; the source text does not keep the content
   * @return the source text with fingerprint and length only
   * @throws InvalidBriefException if the content contains U+0000 or a surrogate without its partner
   */
  public static SourceText withoutContent(String content) {
    Objects.requireNonNull(content, "content");
    TextRule.CONTENT.check("SourceText", "content", content);
    return builder().sha256(sha256(content)).length(content.codePointCount(0, content.length())).build();
  }

  /**
   * Starts a source text.
   *
   * @return an empty builder
   */
  public static SourceTextBuilder builder() {
    return new SourceTextBuilder();
  }

  /** {@return a new builder that already has all values of this source text; each setter replaces one value} */
  public final SourceTextBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * {@return the SHA-256 of the content's UTF-8 bytes: 64 lower-case hexadecimal digits}
   */
  public abstract String sha256();

  /**
   * {@return the length of the content in Unicode code points}
   */
  public abstract int length();

  /**
   * {@return the text itself; empty if the text may not be copied}
   */
  public abstract Optional<String> content();

  /**
   * {@return when the text was fetched, from a web page for example; empty if nobody recorded the time}
   */
  public abstract Optional<TimeExpression> retrieved();

  /**
   * Returns the extra fields that users of the library added to this source text. Each name begins with {@code x-}.
   *
   * @return the extensions; {@linkplain Extensions#none() none} if nobody has added any
   */
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /**
   * Returns the part of the content between two positions.
   *
   * @param start the position of the first code point
   * @param end the position after the last code point, at most {@link #length()}
   * @return the words; empty if this source text does not have its content
   * @throws IndexOutOfBoundsException if the range is not within the text
   */
  public Optional<String> content(int start, int end) {
    return content().isPresent() ? Optional.of(offsets().passage(start, end)) : Optional.empty();
  }

  /**
   * Quotes words that occur exactly once.
   *
   * @param words the words exactly as in the content
   * @return a spoken quotation with the position of the words
   * @throws InvalidBriefException if the words do not occur, if the words occur more than once (the message then lists
   *     the first positions), or if this source text does not have its content
   */
  public Quotation quote(String words) {
    Objects.requireNonNull(words, "words");
    return scan().quote(words);
  }

  /**
   * Quotes words that may occur several times.
   *
   * @param words the words exactly as in the content
   * @param ordinal which place is meant, in the order of the content: 1 means the first place
   * @return a spoken quotation with the position of the words and with the shortest prefix and suffix that make the
   *     quotation unique
   * @throws InvalidBriefException if the ordinal is less than 1 or greater than the number of places, or if this source
   *     text does not have its content
   */
  public Quotation quote(String words, int ordinal) {
    Objects.requireNonNull(words, "words");
    return scan().quote(words, ordinal);
  }

  /**
   * Quotes words that occur exactly once, and ignores small differences between the words and the content.
   *
   * <pre>{@code
   * SourceText.of("A full\u00a0stop").quote("full stop", EnumSet.of(Tolerance.SPACES)).exact();   // "full\u00a0stop"
   * }</pre>
   *
   * @param words the words, nearly as in the content
   * @param tolerances the differences to ignore; if empty, this method is {@link #quote(String)}
   * @return a spoken quotation with the position of the words, and with the words as the content has them. {@link
   *     Tolerance#between} returns the differences
   * @throws InvalidBriefException if neither the words nor similar words occur (the message then says where the longest
   *     beginning of the words occurs, and how the text goes on there), if the exact words occur more than once, if
   *     only similar words occur and occur more than once, or if this source text does not have its content
   */
  public Quotation quote(String words, Set<Tolerance> tolerances) {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(tolerances, "tolerances");
    return scan().quote(words, tolerances);
  }

  /**
   * Quotes a passage by its first and last words. The first words must occur exactly once in the content. The passage
   * ends with the nearest last words after the first words.
   *
   * @param first the words with which the passage begins
   * @param last the words with which the passage ends; the words may overlap the first words
   * @return a spoken quotation with the position of the passage and with the shortest prefix and suffix that make the
   *     quotation unique
   * @throws InvalidBriefException if the first words do not occur or occur more than once, if the last words do not
   *     occur after the first words, or if this source text does not have its content
   */
  public Quotation between(String first, String last) {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    return scan().between(first, last);
  }

  /**
   * Quotes the code points between two positions.
   *
   * @param start the position of the first code point
   * @param end the position after the last code point, at most {@link #length()}
   * @return a spoken quotation with this position and with the shortest prefix and suffix that make the quotation
   *     unique
   * @throws IndexOutOfBoundsException if the range is not within the text
   * @throws InvalidBriefException if the range is empty, if the range begins or ends within a letter and its marks
   *     (before a combining accent), or if this source text does not have its content
   */
  public Quotation quoteAt(int start, int end) {
    return scan().quoteAt(start, end);
  }

  /**
   * Quotes the characters between two offsets, as {@link String#substring(int, int)}, regular expressions and
   * JavaScript count them.
   *
   * @param start the offset of the first {@code char}
   * @param end the offset after the last {@code char}
   * @return a spoken quotation with the position of the characters and with the shortest prefix and suffix that make
   *     the quotation unique
   * @throws IndexOutOfBoundsException if the range is not within the text
   * @throws InvalidBriefException if the range is empty, if the range begins or ends within a letter and its marks
   *     (between two surrogates, before a combining accent), or if this source text does not have its content
   */
  public Quotation quoteAtChars(int start, int end) {
    return scan().quoteAtChars(start, end);
  }

  /**
   * Quotes a passage in which a reporter passes on what somebody said. Words in quotation marks are spoken, all other
   * words are narrated. The words must occur exactly once.
   *
   * <p>The marks of the whole paragraph count, so a sentence between two marks is spoken although it has no mark
   * itself. Blank lines separate paragraphs. {@link Quotation#byQuotationMarks()} lists the marks. A mark that has no
   * partner in the paragraph is an ordinary character; for a quotation that goes on in the next paragraph, use {@link
   * #quote}.
   *
   * <pre>{@code
   * SourceText text = SourceText.of("Kim said: “We agree. The ties are fine.” He left.");
   * text.passage("The ties are fine.");            // spoken
   * text.passage("He left");                       // narrated
   * text.passage("Kim said").asNarrated();         // narrated, also if the words were in quotation marks
   * }</pre>
   *
   * @param words the words exactly as in the content
   * @return a quotation with the position of the words
   * @throws InvalidBriefException as {@link #quote(String)} does, or if the passage has more than 100,000 parts in
   *     quotation marks
   */
  public Quotation passage(String words) {
    return byQuotationMarks(quote(words));
  }

  /**
   * Quotes a passage in which a reporter passes on what somebody said, by its first and last words. Words in quotation
   * marks are spoken, all other words are narrated, as in {@link #passage(String)}.
   *
   * <pre>{@code
   * text.passage("He called", "maniacs”");   // narrated: He called them “, spoken: maniacs, narrated: ”
   * }</pre>
   *
   * @param first the words with which the passage begins; they must occur exactly once
   * @param last the words with which the passage ends, at their nearest place; the words may overlap the first words
   * @return a quotation with the position of the passage and with the shortest prefix and suffix that make the
   *     quotation unique
   * @throws InvalidBriefException as {@link #between} does, or if the passage has more than 100,000 parts in quotation
   *     marks
   */
  public Quotation passage(String first, String last) {
    return byQuotationMarks(between(first, last));
  }

  private Quotation byQuotationMarks(Quotation passage) {
    int start = offsets().offset(passage.start().orElseThrow());
    int end = offsets().offset(passage.end().orElseThrow());
    return passage.toBuilder().segments(QuotationMarks.segmentsInParagraph(contentToSearch(), start, end)).build();
  }

  /**
   * Adds the position to a quotation, which may consist of several segments.
   *
   * <p>If the words occur several times, the prefix and suffix of the quotation decide which place is meant. The result
   * keeps this prefix and suffix.
   *
   * <pre>{@code
   * text.anchor(Quotation.of(Segment.supplied("[the letter]"), Segment.spoken(" expressed the will")));
   * }</pre>
   *
   * @param quotation the quotation; its position is ignored
   * @return the same quotation with its position
   * @throws InvalidBriefException if the words do not occur with the prefix and suffix of the quotation, if several
   *     places fit (the message then lists the first positions), or if this source text does not have its content
   */
  public Quotation anchor(Quotation quotation) {
    Objects.requireNonNull(quotation, "quotation");
    return scan().anchor(quotation);
  }

  /**
   * Adds the position to a quotation, and keeps a part of the text before and after the words. After an edit of the
   * text, {@link #findAgain findAgain} can then distinguish the passage from the same words of another person. The
   * methods without a length keep as little as possible of the text, because not every text may be copied.
   *
   * <pre>{@code
   * text.anchor(text.quote("we agree"), QuotationMatch.CONTEXT);
   * }</pre>
   *
   * @param quotation the quotation; its position is ignored
   * @param contextLength the least number of code points that the prefix and the suffix have, each, unless the text
   *     begins or ends there; {@link QuotationMatch#CONTEXT} is enough for {@code findAgain}
   * @return the same quotation with its position, and with a prefix and suffix that contain the former prefix and
   *     suffix
   * @throws InvalidBriefException as {@link #anchor(Quotation)} does, or if the length is negative
   */
  public Quotation anchor(Quotation quotation, int contextLength) {
    Objects.requireNonNull(quotation, "quotation");
    if (contextLength < 0) {
      throw InvalidBriefException.of(
          "SourceText", "the length of the context must not be negative", Integer.toString(contextLength));
    }
    return scan().anchor(quotation, contextLength);
  }

  /**
   * Finds a quotation that was anchored in exactly this text. If the words occur at the position of the quotation, the
   * result is that position; it is {@link QuotationMatch.Placement#SURROUNDINGS_CHANGED SURROUNDINGS_CHANGED} if the
   * prefix and suffix are not around the words. If the words do not occur at the position, this method searches in the
   * same way as {@link #findAgain findAgain}.
   *
   * @param quotation the quotation, with or without a position
   * @return where the words occur
   * @throws InvalidBriefException if this source text does not have its content
   */
  public QuotationMatch find(Quotation quotation) {
    Objects.requireNonNull(quotation, "quotation");
    return scan().find(quotation);
  }

  /**
   * Finds a quotation that was anchored in an older state of this text. The search uses the words, the prefix and the
   * suffix. The search does not use the position. The position only decides whether the result says that the words
   * moved. If the prefix and suffix are short, the words may be those of another person, so the result is then {@link
   * QuotationMatch.Placement#UNCONFIRMED UNCONFIRMED}.
   *
   * <p>The search prefers a place with the words, the prefix and the suffix to a place with only the words. Suppose
   * that an edit changes the text around the old place. The edit also adds, at a new place, a copy of the words with
   * the old prefix and suffix. Then the search finds the new place, as if the words had moved.
   *
   * @param quotation the quotation, with or without a position
   * @return where the words occur now
   * @throws InvalidBriefException if this source text does not have its content
   */
  public QuotationMatch findAgain(Quotation quotation) {
    Objects.requireNonNull(quotation, "quotation");
    return scan().findAgain(quotation);
  }

  /**
   * Finds a quotation and ignores small differences between the content and the words. {@link Tolerance} lists these
   * differences. Prefix and suffix are compared with the same tolerances.
   *
   * @param quotation the quotation, with or without a position
   * @return as {@link #findAlike(Quotation, Set)} with all tolerances
   * @throws InvalidBriefException if this source text does not have its content
   */
  public QuotationMatch findAlike(Quotation quotation) {
    Objects.requireNonNull(quotation, "quotation");
    return scan().findAlike(quotation);
  }

  /**
   * Finds a quotation and ignores some differences between the content and the words.
   *
   * @param quotation the quotation, with or without a position
   * @param tolerances the differences to ignore, in the words and in the prefix and suffix
   * @return the result of {@link #findAgain findAgain} if the exact words occur with the exact prefix and suffix;
   *     otherwise the place where similar words occur with a similar prefix and suffix; otherwise the result of {@code
   *     findAgain} if the exact words occur, or else the places of similar words
   * @throws InvalidBriefException if this source text does not have its content
   */
  public QuotationMatch findAlike(Quotation quotation, Set<Tolerance> tolerances) {
    Objects.requireNonNull(quotation, "quotation");
    Objects.requireNonNull(tolerances, "tolerances");
    return scan().findAlike(quotation, tolerances);
  }

  final PassageFinder scan() {
    return new PassageFinder(this, Scan::new);
  }

  final String contentToSearch() {
    return content().orElseThrow(() ->
        InvalidBriefException.of("SourceText", "content must be present if passages are to be found in it"));
  }

  /** Converts positions into offsets; keeps four bytes for 256 code points if the text has surrogate pairs. */
  @Value.Lazy
  CodePointOffsets offsets() {
    return new CodePointOffsets(contentToSearch(), length());
  }

  @Value.Check
  void check() {
    if (!isSha256(sha256())) {
      throw InvalidBriefException.of("SourceText", "sha256 must be 64 lower-case hexadecimal digits", sha256());
    }
    if (length() < 0) {
      throw InvalidBriefException.of("SourceText", "length must not be negative", Integer.toString(length()));
    }
    content().ifPresent(this::checkContent);
  }

  private static boolean isSha256(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return text.length() == 64;
  }

  private void checkContent(String content) {
    TextRule.CONTENT.check("SourceText", "content", content);
    int codePoints = content.codePointCount(0, content.length());
    if (codePoints != length()) {
      throw InvalidBriefException.of(
          "SourceText",
          "length must be " + codePoints + ", the number of code points in the content", Integer.toString(length()));
    }
    String digest = sha256(content);
    if (!digest.equals(sha256())) {
      throw InvalidBriefException.of("SourceText", "sha256 must be that of the content, " + digest, sha256());
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

  /** Returns the length and the first digits of the fingerprint. */
  @Override
  public final String toString() {
    return "SourceText of " + length() + " code points, sha256 " + sha256().substring(0, 12) + "…";
  }
}
