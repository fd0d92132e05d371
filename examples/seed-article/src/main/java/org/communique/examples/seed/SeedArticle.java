// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.seed;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.communique.Brief;
import org.communique.base.LanguageTag;
import org.communique.grounding.Grounding;
import org.communique.jackson.CommuniqueJson;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.TimeBasis;

/**
 * Encodes the whole article, with no knowledge but what the article says. The program prints the brief as JSON on standard
 * output and a summary for people on standard error.
 */
public final class SeedArticle {

  private SeedArticle() {}

  /**
   * Prints the brief of the article.
   *
   * @param arguments none
   * @throws IllegalStateException if the printed brief does not read back as the same value
   */
  public static void main(String[] arguments) {
    Brief brief = brief();
    String json = CommuniqueJson.pretty(brief);
    if (!CommuniqueJson.read(json).equals(brief)) {
      throw new IllegalStateException("the printed brief does not read back as the same value");
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(json);
    out.flush();
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    err.print(Summary.of(brief));
    err.println();
    err.println("What the statements cover of the text");
    err.println(Grounding.of(brief, Page.WHOLE, Page.EXEMPTIONS));
    err.flush();
  }

  /**
   * {@return the article as a brief}
   */
  public static Brief brief() {
    return Brief.builder()
        .id("russia-north-korea")
        .title("Russia and North Korea strengthen ties as they face global isolation")
        .source(Voices.ARTICLE)
        .language(LanguageTag.parse("en"))
        .published(TimeExpression.builder()
            .date(Edtf.parse("2022-08-16?")).basis(TimeBasis.INFERRED).build())
        .text(Page.TEXT)
        .addAllStatements(Headline.statements())
        .addAllStatements(Caption.statements())
        .addAllStatements(History.statements())
        .addAllStatements(Messages.statements())
        .addAllStatements(Outlook.statements())
        .addAllStatements(KeyComments.statements())
        .addAllStatements(Correspondent.statements())
        .addNote("Encoded from the article alone. Publisher, author, address and date of publication are not in the text; "
            + "the date is inferred from “yesterday” beside “August 15”.")
        .addNote("“Key comments:” is a label: the choice of comments is the editor's and states nothing.")
        .addNote("How free each medium is of its state is the encoder's classification, not the article's.")
        .build();
  }
}
