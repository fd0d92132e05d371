// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communique.Brief;
import org.communique.base.InvalidBriefException;
import org.communique.grounding.Exemption;
import org.communique.grounding.Grounding;
import org.communique.text.SourceText;

/**
 * A brief as one HTML page, for readers who have nothing but a browser.
 *
 * <p>The page shows each paragraph of the text beside its statements. A line under the words shows how the document
 * passes them on, and a statement opens to its chain, stances, relations, grades and notes. Below, the page shows who
 * stands where, what each actor says, how far each voice can be trusted, what no statement covers, and what a careful
 * colleague would ask. All of this comes from the analyses: the page computes no answers of its own.
 *
 * <p>The page is one file that needs no network and works without JavaScript. Everything that comes from the brief or
 * from the text is escaped. The same brief and the same text give the same characters.
 *
 * <pre>{@code
 * String html = ReadingPage.of(brief).withText(text).toHtml();
 * Files.writeString(Path.of("page.html"), html);
 * }</pre>
 */
public final class ReadingPage {

  /** The largest number of statements of a page unless the caller {@linkplain #withLimit raises} it: {@value}. */
  public static final int STATEMENTS = 1_000;
  /** How many characters a page may have for each statement of the limit; 8 million if nobody raises the limit. */
  private static final long CHARACTERS_PER_STATEMENT = 8_000;
  private static final String ADVICE =
      "; make one page for each part of the document, or raise the limit by withLimit";

  private final Brief brief;
  private final Optional<SourceText> text;
  private final List<Exemption> exemptions;
  private final int limit;

  private ReadingPage(Brief brief, Optional<SourceText> text, List<Exemption> exemptions, int limit) {
    this.brief = brief;
    this.text = text;
    this.exemptions = exemptions;
    this.limit = limit;
  }

  /**
   * Begins the page of a brief. If the {@linkplain Brief#text() text} of the brief has its content, the page shows this
   * text. Otherwise the page shows the statements with their quotations.
   *
   * @param brief the brief
   * @return the page
   */
  public static ReadingPage of(Brief brief) {
    Objects.requireNonNull(brief, "brief");
    return new ReadingPage(
        brief, brief.text().filter(text -> text.content().isPresent()), List.of(), STATEMENTS);
  }

  /**
   * Returns this page with a text beside the statements.
   *
   * @param text the text with its content
   * @return a new page
   * @throws InvalidBriefException if the text does not have its content
   */
  public ReadingPage withText(SourceText text) {
    Objects.requireNonNull(text, "text");
    if (text.content().isEmpty()) {
      throw InvalidBriefException.of("ReadingPage", "the content of the text must be present");
    }
    return new ReadingPage(brief, Optional.of(text), exemptions, limit);
  }

  /**
   * Returns this page with the passages that need no statement. The page gives their reasons where it lists what no
   * statement covers.
   *
   * @param exemptions the passages
   * @return a new page
   */
  public ReadingPage withExemptions(List<Exemption> exemptions) {
    Objects.requireNonNull(exemptions, "exemptions")
        .forEach(exemption -> Objects.requireNonNull(exemption, "exemptions element"));
    return new ReadingPage(brief, text, List.copyOf(exemptions), limit);
  }

  /**
   * Returns this page with another limit. A browser takes more than a second to open a page of more than {@value
   * #STATEMENTS} statements, and a reader does not find anything on it. The page may have 8,000 characters of HTML for
   * each statement of the limit, and never less than 8 million.
   *
   * @param statements the largest number of statements
   * @return a new page
   * @throws IllegalArgumentException if the limit is negative
   */
  public ReadingPage withLimit(int statements) {
    if (statements < 0) {
      throw new IllegalArgumentException("statements must not be negative, but was " + statements);
    }
    return new ReadingPage(brief, text, exemptions, statements);
  }

  /**
   * Writes the page.
   *
   * @return the HTML, to be stored in UTF-8
   * @throws IllegalStateException if the brief has more statements than the limit, or the page is too long
   * @throws InvalidBriefException if the brief cannot be compared with its text; see {@link Grounding#of(Brief,
   *     SourceText, List)}
   */
  public String toHtml() {
    int statements = brief.statements().size();
    if (statements > limit) {
      throw new IllegalStateException("a page must have at most " + limit + " statements, but the brief '" + brief.id()
          + "' has " + statements + ADVICE);
    }
    long characters = Math.max(limit, STATEMENTS) * CHARACTERS_PER_STATEMENT;
    Html html = new Html(characters, "a page must have at most " + characters + " characters, but that of the brief '"
        + brief.id() + "' has more" + ADVICE);
    Optional<Grounding> grounding = text.map(found -> Grounding.of(brief, found, exemptions));
    return new PageWriter(new Material(brief, text.flatMap(SourceText::content), grounding), html).write();
  }

  /**
   * Writes the page to a file, a stream or a buffer.
   *
   * @param out where to write the page; a writer must encode it in UTF-8
   * @throws IOException if {@code out} cannot be written to
   * @throws IllegalStateException if the brief has more statements than the limit, or the page is too long
   * @throws InvalidBriefException if the brief cannot be compared with its text; see {@link Grounding#of(Brief,
   *     SourceText, List)}
   */
  public void writeTo(Appendable out) throws IOException {
    Objects.requireNonNull(out, "out").append(toHtml());
  }

  /** Prints the title of the brief and the number of its statements. */
  @Override
  public String toString() {
    return "ReadingPage of " + brief;
  }
}
