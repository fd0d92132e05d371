// SPDX-License-Identifier: Apache-2.0
package org.communique.interchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A passage that somebody has marked in a text, and that nobody has judged yet: who speaks in it, and what is said, is
 * not known. {@code SourceText.quoteAt(start, end)} or {@code SourceText.quote(words)} makes a quotation of it.
 *
 * @param annotation the id of the annotation; empty if it has none
 * @param source the URI of the text; empty if the annotation does not name it
 * @param start where the passage begins, in code points from 0; empty if not recorded
 * @param end the position after its last code point; present if {@code start} is
 * @param words the words of the passage; empty if not recorded. If there are neither words nor a position, the
 *     annotation is about the whole text, or selects a part of it in a way that this library does not read
 * @param prefix the characters before the passage; empty if not recorded
 * @param suffix the characters after it; empty if not recorded
 * @param comments what the annotation says about the passage, in the order of its bodies
 */
public record AnnotatedPassage(
    Optional<String> annotation, Optional<String> source, OptionalInt start, OptionalInt end, Optional<String> words,
    Optional<String> prefix, Optional<String> suffix, List<String> comments) {

  /** Copies the list, and checks that no argument is null. */
  public AnnotatedPassage {
    Objects.requireNonNull(annotation, "annotation");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(prefix, "prefix");
    Objects.requireNonNull(suffix, "suffix");
    Objects.requireNonNull(comments, "comments")
        .forEach(comment -> Objects.requireNonNull(comment, "comments element"));
    comments = List.copyOf(comments);
  }
}
