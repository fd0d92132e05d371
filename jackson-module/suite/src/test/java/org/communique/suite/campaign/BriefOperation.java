// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.campaign;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.Brief;
import org.communique.Edits;
import org.communique.Statement;
import org.communique.analysis.Chain;
import org.communique.analysis.Corpus;
import org.communique.analysis.Corroboration;
import org.communique.analysis.Drawing;
import org.communique.analysis.Independence;
import org.communique.analysis.InstitutionalStances;
import org.communique.analysis.Stances;
import org.communique.analysis.Standing;
import org.communique.analysis.Table;
import org.communique.analysis.Timeline;
import org.communique.analysis.Utterances;
import org.communique.analysis.digest.Digest;
import org.communique.analysis.review.Review;
import org.communique.grounding.Grounding;
import org.communique.json.brief.CanonicalForm;
import org.communique.json.brief.Difference;
import org.communique.page.ReadingPage;
import org.communique.suite.Engine;
import org.communique.text.SourceText;

/** What can be done with a brief that has been read. Answers are also printed, as text and as a table. */
enum BriefOperation {
  WRITE(brief -> Engine.TESTED.writeBytes(brief).length),
  PRETTY(brief -> Engine.TESTED.pretty(brief).length()),
  CANONICAL(brief -> CanonicalForm.of(brief).length),
  GROUND(brief -> ground(brief)),
  STANCES(brief -> printed(brief, Stances::of, Stances::table)),
  STANCES_WITH_GLOSSES(brief -> printed(brief, Stances::withGlosses, Stances::table)),
  INSTITUTIONS(brief -> printed(brief, InstitutionalStances::of, InstitutionalStances::table)),
  STANDING(brief -> printed(brief, Standing::of, Standing::table)),
  CHAINS(brief -> brief.statements().stream().mapToLong(said -> Chain.of(said).sentence().length()).sum()),
  UTTERANCES(brief -> printed(brief, Utterances::of, Utterances::table)),
  CORROBORATION(brief -> printed(brief, Corroboration::of, Corroboration::table)),
  CLAIMS(brief -> printed(brief, Corroboration::of, Corroboration::claimsTable)),
  INDEPENDENCE(brief -> printed(brief, Independence::of, Independence::table)),
  TIMELINE(brief -> printed(brief, Timeline::of, Timeline::table)),
  JOINS(brief -> Corpus.of(brief).joinsTable().toCsv().length()),
  REVIEW(brief -> printed(brief, Review::of, Review::table)),
  DIGEST(brief -> Digest.of(Corpus.of(brief)).toString().length()),
  DRAW_STANCES(brief -> drawn(Stances.of(Corpus.of(brief)).drawing())),
  DRAW_CHAIN(brief -> drawn(longestChain(brief).drawing())),
  PAGE(brief -> ReadingPage.of(brief).toHtml().length()),
  DIFF(brief -> Difference.of(brief, withOtherGists(brief)).toString().length()),
  MERGE(brief -> Edits.merge(brief, withOtherGists(brief)).conflicts().size());

  /** Does something with a brief, and returns the size of the result. */
  private interface Work {
    long carryOut(Brief brief) throws IOException;
  }

  /** The words of all operations. */
  static final List<String> WORDS = Stream.of(values()).map(BriefOperation::word).toList();

  private final Work work;

  BriefOperation(Work work) {
    this.work = work;
  }

  static BriefOperation parse(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Returns the name of the operation in the table. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  long carryOut(Brief brief) throws IOException {
    return work.carryOut(brief);
  }

  private static <T> long printed(Brief brief, Function<Corpus, T> question, Function<T, Table> table) {
    T answer = question.apply(Corpus.of(brief));
    return (long) answer.toString().length() + table.apply(answer).toCsv().length();
  }

  /** Compares the brief with its text, or with a text that contains all its words. */
  private static long ground(Brief brief) throws IOException {
    SourceText text = brief.text().isPresent() ? brief.text().get() : SourceText.of(Engine.TESTED.write(brief));
    Grounding grounding = Grounding.of(brief, text, List.of());
    return grounding.toString().length() + grounding.overlaps().size() + grounding.looseCues().size();
  }

  private static long drawn(Drawing drawing) {
    return (long) drawing.toSvg().length() + drawing.toMermaid().length() + drawing.toGraphviz().length();
  }

  private static Chain longestChain(Brief brief) {
    return brief.statements().stream()
        .max(Comparator.comparingInt(statement -> statement.attributions().size()))
        .map(Chain::of).orElseThrow();
  }

  private static Brief withOtherGists(Brief brief) {
    return Edits.mapStatements(brief, (Statement statement) -> statement.toBuilder().gist("another gist").build());
  }
}
