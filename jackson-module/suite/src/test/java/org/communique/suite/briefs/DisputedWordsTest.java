// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.briefs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.OptionalInt;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Designation;
import org.communique.Gloss;
import org.communique.Relation;
import org.communique.Role;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementRef;
import org.communique.analysis.Corpus;
import org.communique.analysis.Standing;
import org.communique.analysis.Standing.Status;
import org.communique.base.Identifier;
import org.communique.text.Quotation;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.SourcingTerms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the briefs about hidden, withdrawn and disputed words must say, whatever their files look like. */
class DisputedWordsTest {

  @Nested
  @DisplayName("an official on background")
  class OnBackground {

    private final Brief brief = BackgroundBriefing.brief();

    @Test
    void isIdentifiedByTheEncoderWithDoubt() {
      Gloss gloss = BackgroundBriefing.OFFICIAL.gloss().orElseThrow();
      assertThat(gloss.givenBy()).isEmpty();
      assertThat(gloss.text()).isEmpty();
      assertThat(gloss.members()).containsExactly(BackgroundBriefing.MARREN);
      assertThat(gloss.basis()).isEqualTo(Basis.INFERRED);
      assertThat(gloss.certainty()).contains(Certainty.PROBABLE);
    }

    @Test
    void hasAnInferredOfficeBesideTheOneInTheText() {
      assertThat(BackgroundBriefing.OFFICIAL.roles()).extracting(Role::basis)
          .containsExactly(Basis.EXPLICIT, Basis.INFERRED);
    }

    @Test
    void isHiddenByAgreementWhereTheTwoOfficialsAreOnlyDescribed() {
      assertThat(BackgroundBriefing.OFFICIAL.anonymity()).isEqualTo(Anonymity.WITHHELD);
      assertThat(BackgroundBriefing.FINANCE_OFFICIALS.anonymity()).isEqualTo(Anonymity.DESCRIBED);
      assertThat(BackgroundBriefing.FINANCE_OFFICIALS.count()).isEqualTo(OptionalInt.of(2));
    }

    @Test
    void givesTermsToTheNewspaperThatTheTwoOfficialsDoNotGive() {
      assertThat(lastLink(brief, "no-return").terms()).contains(SourcingTerms.ON_BACKGROUND);
      assertThat(lastLink(brief, "wish-of-belmar").terms()).contains(SourcingTerms.ON_BACKGROUND);
      assertThat(lastLink(brief, "no-decision").terms()).isEmpty();
    }

    @Test
    void isLessCertainThanTheQuotationIsExact() {
      Statement wish = statement(brief, "wish-of-belmar");
      assertThat(wish.certainty()).contains(Certainty.PROBABLE);
      assertThat(lastLink(brief, "wish-of-belmar").certainty()).contains(Certainty.UNDERSPECIFIED);
      assertThat(wish.quotedSource()).as("the words are the official's").isEmpty();
      assertThat(statement(brief, "no-return").quotedSource()).contains(brief.source());
    }

    @Test
    void saysWhatOthersWant() {
      assertThat(statement(brief, "no-return").stances()).flatExtracting(Stance::holders).extracting(Actor::id)
          .containsExactly("arvenia");
      assertThat(statement(brief, "wish-of-belmar").stances()).flatExtracting(Stance::holders).extracting(Actor::id)
          .containsExactly("belmar");
    }
  }

  @Nested
  @DisplayName("a retraction that is revoked")
  class RetractionAndRevocation {

    private final Brief brief = RevokedRetraction.brief();
    private final Corpus corpus = Corpus.of(brief);

    @Test
    void leavesTheNoticeInForce() {
      assertThat(Standing.of(corpus).verdicts()).extracting(Standing.Verdict::status)
          .containsExactly(Status.STANDS, Status.WITHDRAWN, Status.STANDS, Status.STANDS, Status.STANDS);
    }

    @Test
    void isMadeByOneSideOnly() {
      for (String notice : List.of("closure", "retraction", "revocation")) {
        assertThat(statement(brief, notice).onBehalfOf()).as(notice).containsExactly(RevokedRetraction.MINISTRY);
      }
      assertThat(statement(brief, "revocation").speakingAs().orElseThrow().organisation())
          .contains(RevokedRetraction.MINISTRY);
    }

    @Test
    void takesAWeekEach() {
      assertThat(brief.statements().subList(0, 3)).extracting(DisputedWordsTest::dayOf)
          .containsExactly("2031-03-03", "2031-03-10", "2031-03-17");
    }

    @Test
    void isNotTheBusinessOfAStranger() {
      Statement protest = statement(brief, "protest");
      assertThat(protest.relations()).extracting(Relation::kind).containsExactly(RelationKind.RESPONDS_TO);
      Stance stance = protest.stances().get(0);
      assertThat(stance.target()).isEqualTo(StatementRef.parse("closure"));
      assertThat(stance.attitude()).isEqualTo(Attitude.OPPOSE);
    }

    @Test
    void isRelatedByTheTextWhileTheExceptionIsRelatedByAReviewer() {
      Relation exception = statement(brief, "hospital-ships").relations().get(0);
      assertThat(exception.assessor()).contains("J. Ferro, legal reviewer");
      assertThat(exception.certainty()).contains(Certainty.PROBABLE);
      assertThat(statement(brief, "revocation").relations()).allSatisfy(relation ->
          assertThat(relation.assessor()).isEmpty());
    }
  }

  @Nested
  @DisplayName("a reaction in a list without sources")
  class Reaction {

    private final Brief brief = Reactions.brief();

    @Test
    void hasAnUnnamedSourceOnlyIfTheTextShowsOne() {
      assertThat(brief.statements()).filteredOn(statement -> statement.attributions().stream()
              .anyMatch(link -> link.source().kind().equals(SourceKind.UNNAMED)))
          .extracting(Statement::id).containsExactly("blame");
      assertThat(statement(brief, "blame").attributions()).hasSize(2);
      assertThat(lastLink(brief, "blame").hedge()).contains("reportedly");
    }

    @Test
    void isAnActOfTheOneWhoReacts() {
      assertThat(brief.statements()).extracting(Statement::act)
          .containsExactly(Act.CONDEMN, Act.APPEAL, Act.ACKNOWLEDGE, Act.REGRET, Act.BLAME);
      assertThat(brief.statements()).flatExtracting(Statement::speakers).extracting(Actor::name)
          .containsExactly("Arvenia", "Belmar", "the Northern Union", "Corvia", "Dorland");
    }

    @Test
    void hasWordsOfItsSpeakerOnlyInQuotationMarks() {
      assertThat(brief.statements()).filteredOn(statement -> statement.quotedSource().isEmpty())
          .flatExtracting(Statement::quotations).extracting(Quotation::spoken).containsExactly("took note");
      assertThat(lastLink(brief, "note-taken").act()).as("the newspaper names no act").isEmpty();
    }

    @Test
    void hasCodesThatFitItsAct() {
      for (Statement reaction : brief.statements()) {
        assertThat(reaction.codes()).as(reaction.id()).containsAll(reaction.act().codes());
      }
      assertThat(Act.ofCode(Identifier.of("cameo", "1.1b3", "0256"))).contains(Act.APPEAL);
    }

    @Test
    void hasAStanceOnlyByCustom() {
      assertThat(brief.statements()).flatExtracting(Statement::stances).extracting(Stance::attitude)
          .containsExactly(Attitude.OPPOSE, Attitude.NEUTRAL);
      assertThat(brief.statements()).flatExtracting(Statement::stances).extracting(Stance::basis)
          .containsOnly(Basis.CONVENTIONAL);
    }
  }

  @Nested
  @DisplayName("a right of reply")
  class Reply {

    private final Brief brief = RightOfReply.brief();

    @Test
    void callsTheGovernmentNamesThatAreNoAliases() {
      assertThat(brief.statements()).flatExtracting(Statement::designations)
          .filteredOn(designation -> designation.by().isEmpty())
          .extracting(Designation::words).containsExactly("war maniacs", "regime");
      assertThat(RightOfReply.GOVERNMENT_OF_ARVENIA.aliases()).isEmpty();
    }

    @Test
    void isPrintedInARecordThatCallsTheGovernmentByItsName() {
      assertThat(statement(brief, "accusation").designations())
          .contains(Designation.of(
              RightOfReply.GOVERNMENT_OF_ARVENIA, "the Government of Arvenia", RightOfReply.RECORD));
    }

    @Test
    void isSpokenByADelegateOrByHisDelegation() {
      assertThat(statement(brief, "accusation").speakers()).containsExactly(RightOfReply.ORLAN);
      assertThat(statement(brief, "accusation").onBehalfOf()).containsExactly(RightOfReply.DELEGATION_OF_BELMAR);
      assertThat(statement(brief, "demand").speakers()).containsExactly(RightOfReply.DELEGATION_OF_BELMAR);
      assertThat(RightOfReply.DELEGATION_OF_BELMAR.members()).containsExactly(RightOfReply.ORLAN);
    }

    @Test
    void keepsTheInsultsAsSpokenWordsAndParaphrasesTheRest() {
      assertThat(brief.statements()).filteredOn(statement -> statement.quotedSource().isEmpty())
          .flatExtracting(Statement::quotations).extracting(Quotation::spoken)
          .containsExactly("war maniacs", "regime");
      assertThat(statement(brief, "denial").quotedSource()).map(Source::id).contains("record");
    }

    @Test
    void isContestedByTheDenialOfTheOtherSide() {
      assertThat(statement(brief, "denial").certainty()).contains(Certainty.CERTAIN);
      Corpus corpus = Corpus.of(brief);
      assertThat(Standing.of(corpus).verdicts()).filteredOn(verdict -> verdict.status() != Status.STANDS)
          .extracting(verdict -> verdict.statement().statement().id(), Standing.Verdict::status)
          .containsExactly(tuple("accusation", Status.CONTESTED));
    }

    @Test
    void isAnsweredWordByWord() {
      for (Relation answer : statement(brief, "rejection").relations()) {
        String answered = statement(brief, answer.to().text()).quotations().get(0).spoken();
        assertThat(answer.part()).contains(answered);
      }
    }
  }

  private static Statement statement(Brief brief, String id) {
    return brief.statement(id).orElseThrow();
  }

  private static Attribution lastLink(Brief brief, String id) {
    List<Attribution> chain = statement(brief, id).attributions();
    return chain.get(chain.size() - 1);
  }

  private static String dayOf(Statement statement) {
    return statement.said().orElseThrow().date().orElseThrow().toString();
  }
}
