// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.seed;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.communique.vocabulary.RelationKind.PART_OF;
import static org.communique.vocabulary.RelationKind.PRESUPPOSES;
import static org.communique.vocabulary.RelationKind.SAME_UTTERANCE_AS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Reliability;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.text.Quotation;
import org.communique.text.Segment;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Fidelity;
import org.communique.vocabulary.Illocution;
import org.communique.vocabulary.InformationCredibility;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceReliability;
import org.junit.jupiter.api.Test;

/** The whole brief follows the rules that the package describes. */
class EncodingRulesTest {

  private static final Brief BRIEF = SeedArticle.brief();
  private static final List<Statement> ALL = BRIEF.statements();
  private static final Set<String> WHOLES = ALL.stream().flatMap(statement -> statement.relations().stream())
      .filter(relation -> relation.kind().equals(PART_OF)).map(relation -> relation.to().text()).collect(toSet());

  @Test
  void keepsTheOrderOfTheArticle() {
    assertThat(ALL).extracting(EncodingRulesTest::start).isSorted();
  }

  @Test
  void putsEveryPieceInsideItsWhole() {
    assertThat(WHOLES)
        .containsExactlyInAnyOrder("exchange", "kim-message", "key-comment-1", "key-comment-2", "mcbride");
    related(PART_OF, (piece, whole) -> {
      if (!whole.id().equals("exchange")) {
        assertThat(piece.speakers()).isEqualTo(whole.speakers());
        assertThat(sources(piece)).isEqualTo(sources(whole));
        assertThat(start(piece)).isBetween(start(whole), end(whole));
        assertThat(end(piece)).isBetween(start(whole), end(whole));
      }
    });
  }

  @Test
  void keepsStancesTopicsAndCertaintyInThePieces() {
    assertThat(ALL).filteredOn(statement -> WHOLES.contains(statement.id())).allSatisfy(whole -> {
      assertThat(whole.stances()).isEmpty();
      assertThat(whole.topics()).isEmpty();
      assertThat(whole.certainty()).isEmpty();
    });
  }

  @Test
  void judgesTheActOfAnUtteranceOnce() {
    related(SAME_UTTERANCE_AS, (report, other) -> assertThat(report.act()).isEqualTo(other.act()));
  }

  @Test
  void gradesWhatOthersSaidAndNotThatTheArticleSaysIt() {
    assertThat(ALL).allSatisfy(statement -> assertThat(grade(statement, false).isPresent())
        .isEqualTo(!statement.speakers().equals(List.of(Cast.PUBLISHER))));
  }

  @Test
  void gradesAsFactWhatIsAssertedAndNothingElse() {
    assertThat(ALL).allSatisfy(statement -> assertThat(grade(statement, true).isPresent())
        .isEqualTo(asserts(statement) && !WHOLES.contains(statement.id())));
  }

  @Test
  void takesTheLetterFromTheNearestVoiceThatCanBeJudged() {
    assertThat(ALL).allSatisfy(statement -> {
      List<SourceReliability> record = statement.attributions().stream().map(Attribution::source)
          .map(EncodingRulesTest::letters).filter(letters -> !letters.equals(List.of(SourceReliability.F)))
          .findFirst().orElse(List.of(SourceReliability.F));
      assertThat(statement.grades()).allSatisfy(grade -> assertThat(record).contains(letter(grade)));
    });
  }

  @Test
  void confirmsNothingByOneArticle() {
    assertThat(ALL).flatExtracting(Statement::grades).extracting(Reliability::credibility)
        .doesNotContain(Optional.of(InformationCredibility.parse("1")));
  }

  @Test
  void givesEverySpeakerACertaintyWhoAsserts() {
    assertThat(ALL).allSatisfy(statement -> assertThat(statement.certainty().isPresent())
        .isEqualTo(asserts(statement) && !WHOLES.contains(statement.id())));
    assertThat(ALL).filteredOn(statement -> statement.certainty().filter(Certainty.CERTAIN::equals).isEmpty())
        .filteredOn(statement -> statement.certainty().isPresent())
        .extracting(Statement::id, statement -> statement.certainty().orElseThrow())
        .containsExactly(
            tuple("kim-predicts", Certainty.UNDERSPECIFIED), tuple("mcbride-prediction", Certainty.PROBABLE));
  }

  @Test
  void commitsNoVoiceToWhatItOnlyPassesOn() {
    List<Tuple> committed = new ArrayList<>();
    for (Statement statement : ALL) {
      for (Attribution link : statement.attributions()) {
        boolean relaysAssertion =
            asserts(statement) && link.mode() != Mode.OWN_VOICE && link.mode() != Mode.UNKNOWN;
        if (!statement.id().equals("exchange")) {
          assertThat(link.certainty().isPresent()).as(statement.id()).isEqualTo(relaysAssertion);
        }
        link.certainty().filter(certainty -> certainty != Certainty.UNDERSPECIFIED)
            .ifPresent(certainty -> committed.add(tuple(statement.id(), link.source().id(), certainty)));
      }
    }
    assertThat(committed).containsExactly(
        tuple("exchange", "kcna", Certainty.CERTAIN), tuple("kim-affirms", "the-article", Certainty.CERTAIN));
  }

  @Test
  void makesNoStanceStrongAndNoneThePublishers() {
    assertThat(ALL).flatExtracting(Statement::stances).extracting(Stance::attitude)
        .doesNotContain(Attitude.STRONGLY_SUPPORT, Attitude.STRONGLY_OPPOSE, Attitude.NEUTRAL);
    assertThat(ALL).flatExtracting(Statement::stances).flatExtracting(Stance::holders).doesNotContain(Cast.PUBLISHER);
    assertThat(ALL).flatExtracting(Statement::stances)
        .filteredOn(stance -> stance.attitude() == Attitude.UNDETERMINED)
        .extracting(Stance::holders, Stance::target).containsExactly(tuple(List.of(Cast.MCBRIDE), Subjects.TIES));
  }

  @Test
  void relatesEverySentenceToWhatItTakesForGranted() {
    List<Tuple> pairs = new ArrayList<>();
    related(PRESUPPOSES, (sentence, granted) -> pairs.add(tuple(sentence.id(), granted.id())));
    assertThat(pairs).containsExactly(
        tuple("photo-session", "kim-leads"),
        tuple("invasion-support", "invasion"),
        tuple("proposal-passed", "war-crimes-accusation"),
        tuple("donetsk-occupation", "donetsk-in-ukraine"),
        tuple("holiday", "liberation"),
        tuple("outlook", "conflict"),
        tuple("outlook", "nuclear-program"),
        tuple("outlook", "nuclear-controversy"),
        tuple("outlook", "support-continues"),
        tuple("key-comment-1-stage", "key-comment-1-front"),
        tuple("key-comment-1-front", "key-comment-1-accusation"),
        tuple("key-comment-2-will", "key-comment-2-relations"));
  }

  @Test
  void beginsAndEndsEveryPassageWithAWord() {
    assertThat(quotations(ALL)).extracting(Quotation::exact).allMatch(passage ->
        passage.matches("(?s)[\\p{L}\\p{N}\\[].*(\\p{L}|\\p{N}|\\([^()]*\\))"));
  }

  @Test
  void leavesThePunctuationOfThePageToThePage() {
    assertThat(quotations(ALL)).flatExtracting(Quotation::segments)
        .filteredOn(segment -> segment.kind().word().equals("spoken")).extracting(Segment::text)
        .noneMatch(words -> words.matches("(?s).*[.,“”]|“.*"));
  }

  @Test
  void speaksForItselfOrNarratesOrQuotes() {
    assertThat(ALL).allSatisfy(statement -> {
      boolean own = statement.attributions().get(0).mode() == Mode.OWN_VOICE;
      assertThat(statement.quotations()).allSatisfy(quotation -> {
        boolean quoted = !own && !quotation.spoken().isEmpty();
        assertThat(quotation.fidelity().filter(Fidelity.UNKNOWN::equals).isPresent()).isEqualTo(quoted);
        assertThat(quotation.exact().equals(quotation.spoken())).isEqualTo(own || quoted && !narrates(quotation));
      });
    });
  }

  private static boolean narrates(Quotation quotation) {
    return quotation.segments().size() > 1;
  }

  private static void related(RelationKind kind, BiConsumer<Statement, Statement> check) {
    for (Statement statement : ALL) {
      statement.relations().stream().filter(relation -> relation.kind().equals(kind))
          .forEach(relation -> check.accept(statement, BRIEF.statement(relation.to().text()).orElseThrow()));
    }
  }

  private static boolean asserts(Statement statement) {
    return statement.act().forces().contains(Illocution.ASSERTIVE);
  }

  private static Optional<Reliability> grade(Statement statement, boolean asFact) {
    return statement.grades().stream().filter(grade -> grade.purpose().isPresent() == asFact).findFirst();
  }

  private static List<SourceReliability> letters(Source source) {
    return source.grades().stream().map(EncodingRulesTest::letter).toList();
  }

  private static SourceReliability letter(Reliability grade) {
    return grade.sourceReliability().orElseThrow();
  }

  private static List<String> sources(Statement statement) {
    return statement.attributions().stream().map(link -> link.source().id()).toList();
  }

  private static Stream<Quotation> quotations(List<Statement> statements) {
    return statements.stream().flatMap(statement -> statement.quotations().stream());
  }

  private static int start(Statement statement) {
    return statement.quotations().get(0).start().orElseThrow();
  }

  private static int end(Statement statement) {
    return statement.quotations().get(0).end().orElseThrow();
  }
}
