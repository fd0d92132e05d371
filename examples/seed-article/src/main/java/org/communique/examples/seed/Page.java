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

/** The printed article, in which the other classes find the passages behind their statements. */
final class Page {

  /** The whole text of the article. Only this program uses the text. */
  static final SourceText WHOLE = SourceText.of(content());

  /** The fingerprint of the text without the text, which belongs to its publisher and must not be copied into a brief. */
  static final SourceText TEXT = SourceText.builder().sha256(WHOLE.sha256()).length(WHOLE.length()).build();

  /** The passages of the article that state nothing. */
  static final List<Exemption> EXEMPTIONS =
      List.of(new Exemption(WHOLE.quote("Key comments:"), "a label; the choice of comments is the editor's"));

  private Page() {}

  /** Returns a passage in the words of the article. */
  static Quotation narrated(String passage) {
    return passage(Segment.narrated(passage));
  }

  /** Returns a passage that the article contains once. */
  static Quotation passage(Segment... segments) {
    return WHOLE.anchor(Quotation.of(segments));
  }

  /** Returns the second place of a passage that the article contains twice. */
  static Quotation last(Segment... segments) {
    return at(2, segments);
  }

  /** Returns the first place of a passage that the article contains more than once. */
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
