// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.base.LanguageTag;
import org.communique.base.ModelStyle;
import org.communique.base.TextRule;
import org.communique.vocabulary.Fidelity;
import org.immutables.value.Value;

/**
 * A passage of the text that was encoded: the words that a statement rests on.
 *
 * <p>That words are printed as somebody's does not make them so: what the printed form claims is the attribution's
 * mode, what was found out about it is the {@link #fidelity() fidelity}. A passage that only paraphrases is quoted too,
 * as {@linkplain Segment.Kind#NARRATED narrated}. Positions and prefix and suffix follow the selectors of the W3C Web
 * Annotation model.
 *
 * <pre>{@code
 * Quotation.of(Segment.supplied("[Putin’s message]"), Segment.spoken(" expressed the will"))
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Quotation
    permits QuotationBuilder.ImmutableQuotation {

  Quotation() {}

  /**
   * Quotes one spoken stretch.
   *
   * @param text the words as printed, without the quotation marks around them
   * @return the quotation, not anchored
   */
  public static Quotation spoken(String text) {
    return of(Segment.spoken(text));
  }

  /**
   * Anchors a statement in a passage that paraphrases.
   *
   * @param text the reporter's words as printed
   * @return the quotation, not anchored
   */
  public static Quotation narrated(String text) {
    return of(Segment.narrated(text));
  }

  /**
   * Quotes a passage of several stretches.
   *
   * @param segments the stretches in the order of the page, at least one
   * @return the quotation, not anchored
   */
  public static Quotation of(Segment... segments) {
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
   * {@return the stretches in the order of the page, at least one; neighbours of one kind have become one}
   */
  public abstract List<Segment> segments();

  /**
   * {@return where the passage begins in the text, in Unicode code points from 0; empty if not anchored by position}
   */
  public abstract OptionalInt start();

  /**
   * {@return where the passage ends, exclusive, in code points; present exactly if the start is}
   */
  public abstract OptionalInt end();

  /**
   * {@return the characters just before the passage, to tell equal passages apart}
   */
  public abstract Optional<String> prefix();

  /**
   * {@return the characters just after the passage, to tell equal passages apart}
   */
  public abstract Optional<String> suffix();

  /**
   * {@return the language as printed; empty if not recorded}
   */
  public abstract Optional<LanguageTag> language();

  /**
   * {@return how the printed words compare with those uttered, as somebody assessed; empty if nobody has}
   */
  public abstract Optional<Fidelity> fidelity();

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
   * {@return the whole passage as printed: all segments, one after the other}
   */
  public final String exact() {
    return segments().stream().map(Segment::text).collect(Collectors.joining());
  }

  /**
   * {@return the words claimed for the quoted voice alone: the spoken segments, one after the other; may be empty}
   */
  public final String spoken() {
    return segments().stream()
        .filter(segment -> segment.kind() == Segment.Kind.SPOKEN)
        .map(Segment::text)
        .collect(Collectors.joining());
  }

  @Value.Check
  Quotation check() {
    if (segments().isEmpty()) {
      throw InvalidBriefException.of("Quotation", "segments must not be empty");
    }
    TextRule.PASSAGE.check("Quotation", "prefix", prefix());
    TextRule.PASSAGE.check("Quotation", "suffix", suffix());
    checkPosition();
    List<Segment> merged = merged();
    return merged.size() == segments().size()
        ? this
        : builder().from(this).segments(merged).build();
  }

  private void checkPosition() {
    if (start().isPresent() != end().isPresent()) {
      throw InvalidBriefException.of("Quotation", "start and end must stand together or not at all");
    }
    if (start().isEmpty()) {
      return;
    }
    int start = start().getAsInt();
    if (start < 0) {
      throw InvalidBriefException.of("Quotation", "start must not be negative", Integer.toString(start));
    }
    String exact = exact();
    int points = exact.codePointCount(0, exact.length());
    if ((long) end().getAsInt() - start != points) {
      throw InvalidBriefException.of(
          "Quotation",
          "end must be start + " + points + ", the code points of its segments",
          start + ".." + end().getAsInt());
    }
  }

  private List<Segment> merged() {
    List<Segment> merged = new ArrayList<>(segments().size());
    for (Segment segment : segments()) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).kind() == segment.kind()) {
        merged.set(last, new Segment(segment.kind(), merged.get(last).text() + segment.text()));
      } else {
        merged.add(segment);
      }
    }
    return merged;
  }

  /** Prints the segments, cut and escaped. */
  @Override
  public final String toString() {
    return "Quotation " + InvalidBriefException.shown(exact());
  }
}
