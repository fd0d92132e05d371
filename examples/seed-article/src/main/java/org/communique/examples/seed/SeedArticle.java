// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.seed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.Brief;
import org.communique.Note;
import org.communique.grounding.Grounding;
import org.communique.jackson.CommuniqueJson;
import org.communique.page.ReadingPage;
import org.communique.time.Edtf;

/**
 * Encodes the whole article. The program prints the brief as JSON on standard output and a summary for people on
 * standard error. It also writes the article as a page for a browser.
 */
public final class SeedArticle {

  private SeedArticle() {}

  /**
   * Prints the brief of the article.
   *
   * @param arguments the file for the page; if there is none, the program writes no page
   * @throws IOException if the file cannot be written
   * @throws IllegalStateException if the printed brief does not read back as the same value
   */
  public static void main(String[] arguments) throws IOException {
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
    for (String file : arguments) {
      Files.writeString(Path.of(file), page().toHtml());
      err.println("The page of the article: " + file);
    }
    err.flush();
  }

  /**
   * {@return the article as a page for readers, with its text}
   */
  static ReadingPage page() {
    return ReadingPage.of(brief()).withText(Page.WHOLE).withExemptions(Page.EXEMPTIONS);
  }

  /**
   * {@return the article as a brief}
   */
  public static Brief brief() {
    return Brief.builder()
        .id("russia-north-korea")
        .title("Russia and North Korea strengthen ties as they face global isolation")
        .source(Voices.ARTICLE)
        .encoder("the examples of Communiqué").encoded(Edtf.parse("2026-11"))
        .text(Page.TEXT)
        .addAllStatements(Headline.statements())
        .addAllStatements(Caption.statements())
        .addAllStatements(History.statements())
        .addAllStatements(Messages.statements())
        .addAllStatements(Outlook.statements())
        .addAllStatements(KimComment.statements())
        .addAllStatements(PutinComment.statements())
        .addAllStatements(Correspondent.statements())
        .addAllNotes(notes())
        .build();
  }

  private static List<Note> notes() {
    return List.of(
        Note.of("Publisher, author, address and date of publication are not in the text. The year is that of the "
            + "caption; the day is inferred from “yesterday” beside “August 15 is also a holiday”."),
        Note.of("“Key comments:” is a label: the choice of comments is the editor's and states nothing."),
        Note.choice("The statements rest on the article alone. Grades, identifiers, and the kinds and the control of "
            + "media also draw on general knowledge; if a digit rests on it, the reason says “generally”."),
        Note.choice("The letter of a grade is that of the named voice nearest to the speaker. The article, through "
            + "which everything passes, is F: it can be judged neither good nor bad. The letters do not contain this "
            + "doubt; keep it in mind."),
        Note.choice("An utterance with several claims is one statement for the whole, and one for each claim, part-of "
            + "it."),
        Note.choice("No stance is strong, because the text has no word of degree for a stance. Where the publisher "
            + "stands cannot be told; notes, and no stances, give the words that may show it."));
  }
}
