// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.digest;

import java.util.List;
import java.util.Objects;
import org.communique.Brief;
import org.communique.analysis.Corpus;
import org.communique.analysis.draw.OneLine;

/**
 * One page for a desk officer who has not seen the documents. The page says who said what and through whose mouth it
 * came, what is disputed, where everyone stands, where everything comes from, how far each voice can be trusted, and
 * what is open.
 *
 * <p>A digest computes nothing of its own: it puts the answers of {@link org.communique.analysis.Standing}, {@link
 * org.communique.analysis.Utterances}, {@link org.communique.analysis.Stances}, {@link
 * org.communique.analysis.Timeline}, {@link org.communique.analysis.Chain} and {@link
 * org.communique.analysis.Independence} into sentences. A section has at most {@value Section#MOST} entries and says
 * how many it leaves out. The tables of these answers leave nothing out; grades, notes and glosses are in the brief.
 *
 * <pre>{@code
 * System.out.print(Digest.of(Corpus.of(brief)));
 * }</pre>
 */
public final class Digest {

  /** The largest number of characters of a line: {@value}. Only a line with a single longer word is longer. */
  public static final int COLUMNS = 100;

  private final String title;
  private final List<Section> sections;

  private Digest(String title, List<Section> sections) {
    this.title = title;
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
    Contents contents = new Contents(matter);
    Appraisal appraisal = new Appraisal(matter);
    String title = OneLine.and(corpus.briefs().stream().map(Brief::title).map(OneLine::of).toList());
    return new Digest(title, List.of(
        contents.events(), contents.words(), contents.differences(), contents.positions(), contents.document(),
        appraisal.origins(), appraisal.trust(), appraisal.open()));
  }

  /** {@return the titles of the first briefs} */
  public String title() {
    return title;
  }

  /** {@return the sections, in the order of the page} */
  public List<Section> sections() {
    return sections;
  }

  /** Two digests are equal if their titles and sections are equal. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Digest digest && title.equals(digest.title) && sections.equals(digest.sections);
  }

  @Override
  public int hashCode() {
    return Objects.hash(title, sections);
  }

  /** Prints the page, in lines of at most {@value #COLUMNS} characters unless a single word is longer. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    Wrapping.append(title, text);
    sections.forEach(section -> text.append('\n').append(section));
    return text.toString();
  }
}
