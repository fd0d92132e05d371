// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.digest;

import java.util.List;
import java.util.Objects;
import org.communique.Brief;
import org.communique.analysis.Corpus;
import org.communique.analysis.draw.OneLine;

/**
 * One page for a desk officer who has not seen the documents. The page names the documents; then it says what happened
 * and when, who said what and through whose mouth it came, what is disputed, where everyone stands, what the document
 * says itself, where everything comes from and who is not heard, how far each voice can be trusted, and what is open.
 *
 * <ul>
 *   <li>A digest computes nothing of its own: it puts the answers of {@link org.communique.analysis.Standing}, {@link
 *       org.communique.analysis.Utterances}, {@link org.communique.analysis.Corroboration}, {@link
 *       org.communique.analysis.Stances}, {@link org.communique.analysis.Timeline}, {@link
 *       org.communique.analysis.Chain} and {@link org.communique.analysis.Independence} into sentences, and the notes,
 *       glosses and grades of the briefs.
 *   <li>A section has at most {@value Section#MOST} entries, and some have fewer. If there are more, the most important
 *       ones are shown: first what is disputed, then what came through other voices than the document. The section says
 *       how many entries it leaves out, and where all of them are found. The grades of a statement stand beside its
 *       content, so that a full page hides no grade of what it shows.
 *   <li>A section without entries is one line, which says what is not recorded.
 *   <li>An id such as {@code #demand} stands only for a statement that the page shows with its content. A part of a
 *       statement that the page does not show is called by its whole, or by its content.
 * </ul>
 *
 * <pre>{@code
 * System.out.print(Digest.of(Corpus.of(brief)));
 * }</pre>
 */
public final class Digest {

  /** The largest number of characters of a line: {@value}. Only a line with a single longer word is longer. */
  public static final int COLUMNS = 100;

  private final String title;
  private final List<String> documents;
  private final List<Section> sections;

  private Digest(String title, List<String> documents, List<Section> sections) {
    this.title = title;
    this.documents = List.copyOf(documents);
    this.sections = List.copyOf(sections);
  }

  /**
   * Writes the digest of a corpus.
   *
   * @param corpus the briefs
   * @return the digest
   */
  public static Digest of(Corpus corpus) {
    Matter matter = new Matter(Objects.requireNonNull(corpus, "corpus"));
    Phrases phrases = new Phrases(matter);
    List<String> documents = Documents.lines(corpus, phrases);
    Contents contents = new Contents(matter, phrases);
    // The sections that show the statements are written first, because the others refer to what these show.
    Section words = contents.words();
    Section document = contents.document();
    Section events = contents.events();
    Section differences = new Disputes(matter, phrases).section();
    Section positions = new Positions(matter, phrases).section();
    Origins origins = new Origins(matter);
    Section trust = new Trust(matter, phrases, origins.names()).section();
    Section open = new OpenQuestions(matter, phrases).section();
    String title = OneLine.and(corpus.briefs().stream().map(Brief::title).map(OneLine::of).toList());
    return new Digest(title, documents, List.of(
        events, words, differences, positions, document, origins.section(), trust, open));
  }

  /** {@return the titles of the first briefs} */
  public String title() {
    return title;
  }

  /**
   * {@return one line for each document: what it is, by whom it was published and when, and how many statements it has;
   * at most {@value Section#MOST} lines, of which the last one then says how many documents are left out}
   */
  public List<String> documents() {
    return documents;
  }

  /** {@return the sections, in the order of the page} */
  public List<Section> sections() {
    return sections;
  }

  /** Two digests are equal if their titles, documents and sections are equal. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Digest digest
        && title.equals(digest.title) && documents.equals(digest.documents) && sections.equals(digest.sections);
  }

  @Override
  public int hashCode() {
    return Objects.hash(title, documents, sections);
  }

  /** Prints the page, in lines of at most {@value #COLUMNS} characters unless a single word is longer. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    Wrapping.append(title, text);
    documents.forEach(document -> Wrapping.append(document, text));
    sections.forEach(section -> text.append('\n').append(section));
    return text.toString();
  }
}
