// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Edits;
import org.communique.LostReferences;
import org.communique.Note;
import org.communique.Reliability;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.Topic;
import org.communique.analysis.digest.Digest;
import org.communique.analysis.review.Review;
import org.communique.base.Identifier;
import org.communique.grounding.Grounding;
import org.communique.testing.Specimens;
import org.communique.text.Quotation;
import org.communique.text.SourceText;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Texts that have one hash code cost no more than others: the answers come in seconds, and not in many minutes. */
@Tag("H09") @Tag("F6")
class EqualHashesTest {

  private static final int BITS = 11;
  private static final int MANY = 1 << BITS;

  /** One of {@value MANY} texts that have the same hash code, because "an" and "c0" have. */
  private static String colliding(int number) {
    return IntStream.range(0, BITS).mapToObj(bit -> (number >> bit & 1) == 0 ? "an" : "c0")
        .reduce("", String::concat);
  }

  private static Brief brief(IntFunction<String> id, IntFunction<String> word) {
    List<StatementBuilder> statements = new ArrayList<>();
    for (int number = 0; number < MANY; number++) {
      Actor actor = Actor.builder().id(id.apply(number)).kind(ActorKind.STATE).name(word.apply(number))
          .addIdentifier(Identifier.of("wikidata", word.apply(number))).build();
      Source source = Source.builder().id(id.apply(number)).kind(SourceKind.NEWSPAPER).name(word.apply(number))
          .issuer(actor).build();
      statements.add(Statement.builder().from(Specimens.say("s", actor).build()).id(id.apply(number))
          .attributions(List.of(Attribution.indirect(source, "said"), Attribution.direct(Specimens.ARTICLE, "wrote")))
          .addStances(
              Stance.of(actor, Attitude.SUPPORT, Topic.of(id.apply(number), word.apply(number))),
              Stance.of(actor, Attitude.OPPOSE, Topic.of(id.apply(number), word.apply(number))))
          .addOnBehalfOf(Actor.state("of-" + id.apply(number), "I"))
          .addNote(Note.ambiguity(word.apply(number)))
          .addGrade(Reliability.parse("B2").withRationale(word.apply(number)))
          .act(Act.parse(word.apply(number))).addQuotation(Quotation.spoken(word.apply(number))));
    }
    statements.add(judged(word));
    return Specimens.brief("b", statements.toArray(StatementBuilder[]::new))
        .notes(IntStream.range(0, MANY).mapToObj(number -> Note.of(word.apply(number))).toList()).build();
  }

  /** A statement from which very many assessors infer opposite stances of one holder. */
  private static StatementBuilder judged(IntFunction<String> assessor) {
    Topic war = Topic.of("war", "the war");
    return Specimens.say("judged", Specimens.PUTIN).stances(IntStream.range(0, MANY).mapToObj(number ->
        Stance.of(Specimens.PUTIN, number % 2 == 0 ? Attitude.SUPPORT : Attitude.OPPOSE, war).toBuilder()
            .basis(Basis.INFERRED).assessor(assessor.apply(number)).build()).toList());
  }

  /** How many parts each answer about the brief has. */
  private static List<Integer> answers(Brief brief) {
    Corpus corpus = Corpus.of(brief);
    return Stream.of(
        brief.actors().size(), corpus.joins().size(), Stances.of(corpus).table().rows().size(),
        Stances.of(corpus).contradictions().size(), InstitutionalStances.of(corpus).positions().size(),
        Corroboration.of(corpus).table().rows().size(), Independence.of(corpus).groups().size(),
        Standing.of(corpus).verdicts().size(), Timeline.of(corpus).table().rows().size(),
        Utterances.of(corpus).table().rows().size(), Review.of(corpus).findings().size(),
        Digest.of(corpus).toString().lines().toList().size(),
        Grounding.of(brief, SourceText.of("A text."), List.of()).looseCues().size(),
        Edits.keep(brief, statement -> true, LostReferences.REFUSE).statements().size(),
        Edits.unify(List.of(brief, brief.toBuilder().id("other").build()), List.of("wikidata")).size(),
        Edits.merge(brief, brief.toBuilder().id("other").build()).brief().statements().size()).toList();
  }

  private static String plain(int number) {
    return "a".repeat(2 * BITS - 5) + String.format("%05d", number);
  }

  @Test
  void giveTheAnswersThatOtherTextsGive() {
    assertThat(colliding(1)).hasSameHashCodeAs(colliding(MANY - 1)).isNotEqualTo(colliding(MANY - 1));
    List<Integer> answers = answers(brief(EqualHashesTest::plain, EqualHashesTest::plain));
    assertThat(answers(brief(EqualHashesTest::colliding, EqualHashesTest::plain))).isEqualTo(answers);
    assertThat(answers(brief(EqualHashesTest::plain, EqualHashesTest::colliding))).isEqualTo(answers);
  }
}
