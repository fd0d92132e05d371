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
import org.communique.vocabulary.Fidelity;

/** The printed article, in which the other classes find the passages behind their statements. */
final class Page {

  /** The whole text of the article. Only this program uses the text. */
  static final SourceText WHOLE = SourceText.of(content());

  /** The fingerprint of the text without the text. The text belongs to its publisher: no brief may copy it. */
  static final SourceText TEXT = SourceText.builder().sha256(WHOLE.sha256()).length(WHOLE.length()).build();

  /** The passages of the article that state nothing. */
  static final List<Exemption> EXEMPTIONS =
      List.of(new Exemption(WHOLE.quote("Key comments:"), "a label; the choice of comments is the editor's"));

  private Page() {}

  /** Returns a passage in which the article speaks for itself. */
  static Quotation own(String passage) {
    return WHOLE.quote(passage);
  }

  /** Returns both places of such a passage, which the article prints twice. */
  static List<Quotation> ownTwice(String passage) {
    return List.of(WHOLE.quote(passage, 1), WHOLE.quote(passage, 2));
  }

  /** Returns a passage in which the article reports in its own words what others said. */
  static Quotation narrated(String passage) {
    return WHOLE.quote(passage).asNarrated();
  }

  /** Returns a passage in the words of somebody whom the article quotes. */
  static Quotation quoted(String passage) {
    return quoted(Segment.spoken(passage));
  }

  /** Returns a passage in which the words of the article and of others alternate. */
  static Quotation quoted(Segment... segments) {
    return WHOLE.anchor(Quotation.builder().addSegments(segments).fidelity(Fidelity.UNKNOWN).build());
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
