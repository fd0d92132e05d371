// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.base.LanguageTag;
import org.communique.base.ModelStyle;
import org.communique.base.TextRule;
import org.communique.vocabulary.Fidelity;
import org.communique.vocabulary.SegmentKind;
import org.immutables.value.Value;

/**
 * A passage of the encoded text that a statement is based on.
 *
 * <p>A quotation repeats what is printed. A quotation does not claim that the quoted speaker or source really said
 * these words. The mode of the {@code Attribution} says how the printed text presents the passage: as the speaker's own
 * words, or as a paraphrase. The {@link #fidelity() fidelity} says how close the printed words are to the words that
 * were really uttered. If the text only paraphrases the speaker, the passage is one segment of kind {@link
 * SegmentKind#NARRATED NARRATED}.
 *
 * <p>A quotation may be <i>anchored</i>: an anchored quotation contains the position of the passage in the text. {@link
 * SourceText#anchor} adds the position. Prefix and suffix are the characters around the passage. Prefix and suffix show
 * which passage is meant if the same words occur several times. In the W3C Web Annotation model, start and end form a
 * {@code TextPositionSelector}; the words, prefix and suffix form a {@code TextQuoteSelector}.
 *
 * <pre>{@code
 * Quotation.spoken("bilateral relations");
 * Quotation.of(Segment.supplied("[Putin’s message]"), Segment.spoken(" expressed the will"));
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Quotation
    permits QuotationBuilder.ImmutableQuotation {

  Quotation() {}

  /**
   * Makes a quotation of one spoken segment.
   *
   * @param text the words as printed, without the quotation marks around the words
   * @return the quotation, not anchored
   * @throws InvalidBriefException if the text is empty, or contains U+0000 or a surrogate without its partner
   */
  public static Quotation spoken(String text) {
    return of(Segment.spoken(text));
  }

  /**
   * Makes a quotation of a passage that only paraphrases what was said. The quotation has one narrated segment.
   *
   * @param text the reporter's words as printed
   * @return the quotation, not anchored
   * @throws InvalidBriefException if the text is empty, or contains U+0000 or a surrogate without its partner
   */
  public static Quotation narrated(String text) {
    return of(Segment.narrated(text));
  }

  /**
   * Makes a quotation of several segments.
   *
   * @param segments the segments in the printed order, at least one
   * @return the quotation, not anchored
   * @throws InvalidBriefException if there is no segment
   */
  public static Quotation of(Segment... segments) {
    Objects.requireNonNull(segments, "segments");
    return builder().addSegments(segments).build();
  }

  /**
   * Starts a quotation.
   *
   * @return an empty builder
   */
  public static QuotationBuilder builder() {
    return new QuotationBuilder();
  }

  /**
   * Returns a builder that already has all values of this quotation. To change the quotation, set the new values and
   * build. A setter such as {@link QuotationBuilder#segments segments} replaces the whole list; a method such as {@link
   * QuotationBuilder#addSegment addSegment} adds to the list. {@link QuotationBuilder#from} adds to every list too.
   *
   * @return a new builder
   */
  public final QuotationBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * {@return the segments in the printed order, at least one; neighbouring segments of the same kind are joined}
   */
  public abstract List<Segment> segments();

  /**
   * {@return the position of the first code point of the passage in the text, from 0; empty if not anchored}
   */
  public abstract OptionalInt start();

  /**
   * {@return the position after the last code point of the passage; empty if not anchored}
   */
  public abstract OptionalInt end();

  /**
   * {@return the characters just before the passage, which show which passage is meant if the same words occur several
   * times; empty if no prefix is needed}
   */
  public abstract Optional<String> prefix();

  /**
   * {@return the characters just after the passage, which show which passage is meant if the same words occur several
   * times; empty if no suffix is needed}
   */
  public abstract Optional<String> suffix();

  /**
   * {@return the language of the printed words; empty if nobody recorded the language}
   */
  public abstract Optional<LanguageTag> language();

  /**
   * {@return how close the printed words are to the words that were uttered; empty if nobody has recorded a comparison}
   */
  public abstract Optional<Fidelity> fidelity();

  /**
   * Returns the extra fields that users of the library added to this quotation. Each name begins with {@code x-}.
   *
   * @return the extensions; {@linkplain Extensions#none() none} if nobody has added any
   */
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /**
   * {@return the whole passage as printed: the text of all segments, one after the other}
   */
  public final String exact() {
    return segments().size() == 1 ? segments().get(0).text() : Segment.join(segments());
  }

  /**
   * {@return only the words of the quoted speaker or source: the text of the spoken segments, one after the other; may
   * be empty}
   */
  public final String spoken() {
    StringBuilder spoken = new StringBuilder();
    for (Segment segment : segments()) {
      if (segment.kind() == SegmentKind.SPOKEN) {
        spoken.append(segment.text());
      }
    }
    return spoken.toString();
  }

  /**
   * Returns this passage as the words of a reporter, who only paraphrases what was said.
   *
   * <pre>{@code
   * text.quote("hostile forces", 2).asNarrated();
   * }</pre>
   *
   * @return the same passage in one segment of the kind {@link SegmentKind#NARRATED}
   */
  public final Quotation asNarrated() {
    return toBuilder().segments(List.of(Segment.narrated(exact()))).build();
  }

  /**
   * Returns this passage divided at its own quotation marks. Words inside quotation marks are spoken. All other words,
   * and the marks, are narrated. The marks are “ ”, „ “, « », 「 」 and the plain ". A mark that has no partner in the
   * passage is an ordinary character. {@link SourceText#passage(String)} also uses the marks around the passage.
   *
   * <pre>{@code
   * Quotation.narrated("He called them “maniacs”").byQuotationMarks();   // He called them “   maniacs   ”
   * }</pre>
   *
   * @return the same passage in segments of the kinds {@link SegmentKind#NARRATED} and {@link SegmentKind#SPOKEN}
   * @throws InvalidBriefException if the passage has more than 100,000 parts in quotation marks
   */
  public final Quotation byQuotationMarks() {
    return toBuilder().segments(QuotationMarks.segments(exact())).build();
  }

  @Value.Check
  Quotation check() {
    if (segments().isEmpty()) {
      throw InvalidBriefException.of("Quotation", "segments must not be empty");
    }
    TextRule.PASSAGE.check("Quotation", "prefix", prefix());
    TextRule.PASSAGE.check("Quotation", "suffix", suffix());
    checkPosition();
    return hasEqualNeighbours() ? toBuilder().segments(merged()).build() : this;
  }

  private void checkPosition() {
    if (start().isPresent() != end().isPresent()) {
      throw InvalidBriefException.of("Quotation", "start and end must both be present or both be absent");
    }
    if (start().isEmpty()) {
      return;
    }
    int start = start().getAsInt();
    if (start < 0) {
      throw InvalidBriefException.of("Quotation", "start must not be negative", Integer.toString(start));
    }
    int length = 0; // of whole code points, because no segment contains half a surrogate pair
    for (int at = 0; at < segments().size(); at++) {
      String text = segments().get(at).text();
      length += text.codePointCount(0, text.length());
    }
    if ((long) end().getAsInt() - start != length) {
      throw InvalidBriefException.of(
          "Quotation",
          "end minus start must be " + length + ", the length of the segments in code points",
          start + ".." + end().getAsInt());
    }
  }

  private boolean hasEqualNeighbours() {
    for (int at = 1; at < segments().size(); at++) {
      if (segments().get(at - 1).kind() == segments().get(at).kind()) {
        return true;
      }
    }
    return false;
  }

  /** {@return the segments, with one segment for each run of neighbours of the same kind} */
  private List<Segment> merged() {
    List<Segment> merged = new ArrayList<>();
    for (int start = 0, end; start < segments().size(); start = end) {
      SegmentKind kind = segments().get(start).kind();
      end = start + 1;
      while (end < segments().size() && segments().get(end).kind() == kind) {
        end++;
      }
      List<Segment> run = segments().subList(start, end);
      merged.add(run.size() == 1 ? run.get(0) : new Segment(kind, Segment.join(run)));
    }
    return merged;
  }

  /** Returns the text of all segments, shortened and escaped: {@code Quotation 'bilateral relations.'}. */
  @Override
  public final String toString() {
    return "Quotation " + InvalidBriefException.shown(exact());
  }
}
