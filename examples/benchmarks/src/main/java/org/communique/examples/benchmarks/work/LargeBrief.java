// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.BriefBuilder;
import org.communique.Note;
import org.communique.Relation;
import org.communique.Reliability;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.Topic;
import org.communique.text.Quotation;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;

/**
 * Makes briefs of any size. A brief has 50 actors, 20 newspapers of 5 owners, and 20 topics. Each statement has a chain
 * of one to three voices, a stance, a relation to one of the 100 statements before it, and in most cases a date. The
 * texts of a statement are about as long as those of the article: it takes 0.9 kB of JSON, and one of the article 1 kB.
 */
public final class LargeBrief {

  private static final List<RelationKind> KINDS = List.of(
      RelationKind.SAME_UTTERANCE_AS, RelationKind.RESPONDS_TO, RelationKind.RETRACTS, RelationKind.DENIES,
      RelationKind.CONFIRMS, RelationKind.CORRECTS, RelationKind.PRECEDES, RelationKind.ELABORATES);

  private static final String TEXT = RandomText.of(100_000);
  private static final int GIST = 70;
  private static final int QUOTATION = 140;
  private static final int RATIONALE = 90;
  private static final int NOTE = 140;

  private final Random random = new Random(1);
  private final List<Actor> actors =
      IntStream.range(0, 50).mapToObj(number -> Actor.person("actor-" + number, "Actor " + number)).toList();
  private final List<Topic> topics =
      IntStream.range(0, 20).mapToObj(number -> Topic.of("topic-" + number, "topic " + number)).toList();
  private final List<Source> papers = IntStream.range(0, 20)
      .mapToObj(number -> Source.builder()
          .id("paper-" + number).kind(SourceKind.NEWSPAPER).name("Paper " + number).controller(actors.get(number % 5))
          .addGrade(Reliability.parse("ABCDEF".substring(number % 6, number % 6 + 1))).build())
      .toList();
  private final Source own = Source.of("own", SourceKind.NEWS_BRIEF, "the whole");

  private LargeBrief() {}

  /**
   * Makes a brief.
   *
   * @param statements how many statements it has
   * @return the brief, the same for the same number
   */
  public static Brief of(int statements) {
    LargeBrief large = new LargeBrief();
    BriefBuilder brief = Brief.builder().id("large").title("A large brief").source(large.own);
    for (int number = 0; number < statements; number++) {
      brief.addStatement(large.statement(number));
    }
    return brief.build();
  }

  private Statement statement(int number) {
    Actor speaker = pick(actors);
    StatementBuilder statement = Statement.builder().id("s" + number).addSpeaker(speaker)
        .act(Act.STATE).gist(words(GIST)).addQuotation(Quotation.spoken(words(QUOTATION)))
        .addGrade(Reliability.parse("F" + (1 + random.nextInt(6))).toBuilder().rationale(words(RATIONALE)).build())
        .addNote(Note.choice(words(NOTE)))
        .addStance(Stance.of(speaker, pick(List.of(Attitude.values())), pick(topics)));
    for (int voices = random.nextInt(3); voices > 0; voices--) {
      statement.addAttribution(Attribution.indirect(pick(papers), "said"));
    }
    statement.addAttribution(Attribution.direct(own, "wrote"));
    if (random.nextInt(4) > 0) {
      statement.said(TimeExpression.of(LocalDate.ofEpochDay(10_000 + number / 10 + random.nextInt(30)).toString()));
    }
    if (number > 0) {
      statement.addRelation(Relation.of(pick(KINDS), "s" + (number - 1 - random.nextInt(Math.min(number, 100)))));
    }
    return statement.build();
  }

  /** Some words out of a text that means nothing. */
  private String words(int length) {
    int start = random.nextInt(TEXT.length() - length);
    return TEXT.substring(start, start + length).strip();
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
