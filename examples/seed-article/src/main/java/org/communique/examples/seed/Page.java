// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.communique.text.Quotation;
import org.communique.text.Segment;
import org.communique.text.SourceText;

/** The article as printed: finds the passages that the statements rest on. */
final class Page {

  private static final String CONTENT = content();

  /** The fingerprint alone: the text is not ours to copy into a brief. */
  static final SourceText TEXT = SourceText.withoutContent(CONTENT);

  private Page() {}

  /** A passage in the article's own words. */
  static Quotation narrated(String passage) {
    return passage(Segment.narrated(passage));
  }

  /** A passage that stands once in the article. */
  static Quotation passage(Segment... segments) {
    String exact = exact(segments);
    if (CONTENT.indexOf(exact) != CONTENT.lastIndexOf(exact)) {
      throw new IllegalArgumentException("stands more than once: " + exact);
    }
    return at(CONTENT.indexOf(exact), segments);
  }

  /** The last place of a passage that stands more than once. */
  static Quotation last(Segment... segments) {
    return at(CONTENT.lastIndexOf(exact(segments)), segments);
  }

  /** The first place of a passage that stands more than once. */
  static Quotation first(Segment... segments) {
    return at(CONTENT.indexOf(exact(segments)), segments);
  }

  private static Quotation at(int index, Segment... segments) {
    String exact = exact(segments);
    if (index < 0) {
      throw new IllegalArgumentException("not in the article: " + exact);
    }
    int start = CONTENT.codePointCount(0, index);
    return Quotation.builder()
        .addSegments(segments).start(start).end(start + exact.codePointCount(0, exact.length())).build();
  }

  private static String exact(Segment... segments) {
    return Arrays.stream(segments).map(Segment::text).collect(Collectors.joining());
  }

  private static String content() {
    try (InputStream article = Page.class.getResourceAsStream("russia-north-korea.txt")) {
      if (article == null) {
        throw new IllegalStateException("the article is not among the resources");
      }
      return new String(article.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
