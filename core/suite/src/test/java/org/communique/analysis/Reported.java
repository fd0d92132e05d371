// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.Source;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.RelationKind;

/**
 * A statement of a corpus, and what becomes of the corpus if a brief changes.
 *
 * @param briefs the corpus
 * @param home the number of the brief that has the statement
 * @param number the place of the statement in its brief, from 0
 */
record Reported(List<Brief> briefs, int home, int number) {

  /** Any statement of a corpus in which many statements report one utterance or one claim. */
  static Arbitrary<Reported> arbitrary() {
    Arbitrary<Integer> any = Arbitraries.of(0, 1, 2, 3, 4, 5);
    return Combinators.combine(Corpora.reports(), any, any).as(Reported::of).withoutEdgeCases();
  }

  private static Reported of(List<Brief> briefs, int home, int number) {
    Brief brief = briefs.get(home % briefs.size());
    return new Reported(briefs, home % briefs.size(), number % brief.statements().size());
  }

  Brief brief() {
    return briefs.get(home);
  }

  Statement statement() {
    return brief().statements().get(number);
  }

  Corpus corpus() {
    return Corpus.of(briefs);
  }

  /** The testimony that the statement was said. */
  Testimony said() {
    return of(Corroboration.of(corpus()).utterances());
  }

  /** The testimony that the statement is so. */
  Testimony claim() {
    return of(Corroboration.of(corpus()).claims());
  }

  private Testimony of(List<Testimony> all) {
    return all.stream().filter(testimony -> testimony.reports().stream().anyMatch(this::is)).findFirst().orElseThrow();
  }

  private boolean is(CorpusStatement other) {
    return other.statement() == statement();
  }

  /** Whether the statement bears witness itself. */
  boolean bearsWitness(Testimony testimony) {
    return testimony.witnesses().stream().flatMap(witness -> witness.reports().stream()).anyMatch(this::is);
  }

  /** The same statement, after its brief has got one statement more. */
  Reported with(StatementBuilder more) {
    return with(Brief.builder().from(brief()).addStatement(more.build()).build());
  }

  /** The statement at the same place of another brief. */
  Reported with(Brief other) {
    List<Brief> changed = new ArrayList<>(briefs);
    changed.set(home, other);
    return new Reported(changed, home, number);
  }

  /** One more report of what the statement reports. */
  StatementBuilder report(Actor speaker, Source source) {
    return Statement.builder().id("added").addSpeaker(speaker).act(Act.STATE).gist("Ties are good")
        .addAttributions(Attribution.indirect(source, "said"), Attribution.direct(brief().source(), "wrote"))
        .addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, statement().id()));
  }

  /** A statement that the brief has from its own source alone. */
  StatementBuilder other(String id, Actor speaker, RelationKind kind, String to) {
    return Statement.builder().id(id).addSpeaker(speaker).act(Act.STATE).gist("It is not so")
        .addAttribution(Attribution.direct(brief().source(), "wrote")).addRelation(Relation.of(kind, to));
  }
}
