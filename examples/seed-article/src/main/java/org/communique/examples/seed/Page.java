// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.communique.grounding.Exemption;
import org.communique.text.Quotation;
import org.communique.text.Segment;
import org.communique.text.SourceText;

/** The article as printed: finds the passages that the statements rest on. */
final class Page {

  /** The article whole, to find passages in; for this program alone. */
  static final SourceText WHOLE = SourceText.of(content());

  /** The fingerprint alone: the text is not ours to copy into a brief. */
  static final SourceText TEXT = SourceText.builder().sha256(WHOLE.sha256()).length(WHOLE.length()).build();

  /** What of the article states nothing. */
  static final List<Exemption> NOT_STATEMENTS =
      List.of(new Exemption(WHOLE.quote("Key comments:"), "a label; the choice of comments is the editor's"));

  private Page() {}

  /** A passage in the article's own words. */
  static Quotation narrated(String passage) {
    return passage(Segment.narrated(passage));
  }

  /** A passage that stands once in the article. */
  static Quotation passage(Segment... segments) {
    return WHOLE.anchor(Quotation.of(segments));
  }

  /** The second place of a passage that stands twice. */
  static Quotation last(Segment... segments) {
    return at(2, segments);
  }

  /** The first place of a passage that stands more than once. */
  static Quotation first(Segment... segments) {
    return at(1, segments);
  }

  private static Quotation at(int time, Segment... segments) {
    Quotation place = WHOLE.quote(Quotation.of(segments).exact(), time);
    return Quotation.builder().addSegments(segments).start(place.start()).end(place.end())
        .prefix(place.prefix()).suffix(place.suffix()).build();
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
