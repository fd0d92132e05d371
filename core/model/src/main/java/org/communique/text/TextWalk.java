// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.communique.base.InvalidBriefException;
import org.communique.vocabulary.SegmentKind;

/**
 * A walk through a text, from its beginning to its end, that quotes one passage after another. Each step names only the
 * words with which a segment ends. The segment begins where the step before it ended, and the nearest place of the
 * words is meant. So words that occur several times need no ordinal.
 *
 * <pre>{@code
 * SourceText text = SourceText.of("[The letter] said: we agree. Kim called them “maniacs”. Kim left.");
 * TextWalk walk = TextWalk.of(text);
 * walk.supplied("[The letter]").narrated("said: ").spoken("agree").quotation();   // [The letter] said: we agree
 * walk.skipTo("Kim").narrated("“").spoken("maniacs").narrated("”").quotation();   // Kim called them “maniacs”
 * walk.skipTo("Kim").narrated("left").quotation();                                // Kim left
 * }</pre>
 *
 * <p>A walk changes with each step, and only one thread may use it.
 */
public final class TextWalk {

  private final PassageFinder finder;
  private final String content;
  private final List<Segment> segments = new ArrayList<>();
  private int start;
  private int position;

  private TextWalk(PassageFinder finder) {
    this.finder = finder;
    this.content = finder.content();
  }

  /**
   * Begins a walk through a text.
   *
   * @param text the text with its content
   * @return a walk at the beginning of the text
   * @throws InvalidBriefException if the text does not have its content
   */
  public static TextWalk of(SourceText text) {
    Objects.requireNonNull(text, "text");
    return new TextWalk(text.scan());
  }

  /**
   * Begins a walk through a text of which a finder has an index. For walks of many steps, this takes less time.
   *
   * @param finder the finder
   * @return a walk at the beginning of the text
   */
  public static TextWalk of(PassageFinder finder) {
    Objects.requireNonNull(finder, "finder");
    return new TextWalk(finder);
  }

  /**
   * Goes to the beginning of the nearest words, and leaves out the text before them.
   *
   * @param words the words exactly as in the content
   * @return this walk
   * @throws InvalidBriefException if the words do not occur from here on, or if segments have not been taken by {@link
   *     #quotation()}
   */
  public TextWalk skipTo(String words) {
    Objects.requireNonNull(words, "words");
    if (!segments.isEmpty()) {
      throw InvalidBriefException.of("TextWalk", "quotation() must take the segments before the walk skips text");
    }
    position = nearest(words);
    return this;
  }

  /**
   * Adds a segment of words of the quoted speaker or source, from here to the end of the nearest words.
   *
   * @param last the words with which the segment ends, or the whole segment
   * @return this walk
   * @throws InvalidBriefException if the words do not occur from here on
   */
  public TextWalk spoken(String last) {
    return add(SegmentKind.SPOKEN, last);
  }

  /**
   * Adds a segment of the reporter's own words, from here to the end of the nearest words.
   *
   * @param last the words with which the segment ends, or the whole segment
   * @return this walk
   * @throws InvalidBriefException if the words do not occur from here on
   */
  public TextWalk narrated(String last) {
    return add(SegmentKind.NARRATED, last);
  }

  /**
   * Adds a segment of words that somebody else inserted, from here to the end of the nearest words.
   *
   * @param last the words with which the segment ends, or the whole segment
   * @return this walk
   * @throws InvalidBriefException if the words do not occur from here on
   */
  public TextWalk supplied(String last) {
    return add(SegmentKind.SUPPLIED, last);
  }

  /**
   * Adds a segment of any kind, from here to the end of the nearest words.
   *
   * @param kind whose words the segment consists of
   * @param last the words with which the segment ends, or the whole segment
   * @return this walk
   * @throws InvalidBriefException if the words do not occur from here on
   */
  public TextWalk add(SegmentKind kind, String last) {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(last, "last");
    int end = nearest(last) + last.length();
    if (segments.isEmpty()) {
      start = position;
    }
    segments.add(new Segment(kind, content.substring(position, end)));
    position = end;
    return this;
  }

  /**
   * Takes the segments that were added since the last quotation. The walk goes on after these segments.
   *
   * @return a quotation of the segments, with its position and with the shortest prefix and suffix that make the
   *     quotation unique
   * @throws InvalidBriefException if no segment was added
   */
  public Quotation quotation() {
    if (segments.isEmpty()) {
      throw InvalidBriefException.of("TextWalk", "a quotation must have at least one segment");
    }
    Quotation quotation = finder.quoteAtChars(start, position).toBuilder().segments(segments).build();
    segments.clear();
    return quotation;
  }

  private int nearest(String words) {
    return finder.nearest(words, position).orElseThrow(() -> InvalidBriefException.of(
        "TextWalk",
        "the words " + InvalidBriefException.shown(words) + " must occur after "
            + (position == 0 ? "the beginning" : InvalidBriefException.shown(content.substring(before(), position)))
            + ", but do not occur there"));
  }

  /** Returns where the last characters before the walk begin, as many as a message shows. */
  private int before() {
    return LetterBoundaries.atOrBefore(content, Math.max(0, position - PassageFinder.SHOWN));
  }
}
