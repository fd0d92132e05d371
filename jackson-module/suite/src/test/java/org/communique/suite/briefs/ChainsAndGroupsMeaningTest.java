// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.Tally;
import org.communique.analysis.Corpus;
import org.communique.analysis.Position;
import org.communique.analysis.Stances;
import org.communique.analysis.Utterances;
import org.communique.base.Identifier;
import org.communique.base.LanguageTag;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Capacity;
import org.communique.vocabulary.Fidelity;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.StanceKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The briefs about votes, groups, relays and interpreters say what their documents say, and no more. */
class ChainsAndGroupsMeaningTest {

  @Nested
  class CouncilVotes {

    private final Brief brief = CouncilVote.brief();

    @Test
    void countsTheVotesAndDoesNotGuessHowManyDidNotVote() {
      Tally tally = statement(brief, "adopted").tally().orElseThrow();
      assertThat(tally).isEqualTo(Tally.of(3, 1, 1));
      assertThat(tally.notVoting()).isEmpty();
    }

    @Test
    void theCouncilAdoptsInTheWordsOfThePresident() {
      Statement adopted = statement(brief, "adopted");
      assertThat(adopted.speakers()).containsExactly(CouncilVote.COUNCIL);
      assertThat(adopted.quotedSource()).contains(CouncilVote.HALVAR_SPEAKING);
    }

    @Test
    void thePresidentDoesNotSpeakForHisOwnState() {
      Statement putToVote = statement(brief, "put-to-vote");
      assertThat(putToVote.capacity()).contains(Capacity.PRESIDENCY);
      assertThat(putToVote.speakingAs().orElseThrow().organisation()).contains(CouncilVote.COUNCIL);
      assertThat(CouncilVote.HALVAR.roles().get(0).organisation()).contains(CouncilVote.DORLAND);
    }

    @Test
    void aVoteIsAConventionalStanceOfEachStateThatCastsIt() {
      assertThat(attitudes(brief, "arvenia", "draft")).containsExactly(Attitude.SUPPORT);
      assertThat(attitudes(brief, "belmora", "draft")).containsExactly(Attitude.SUPPORT);
      assertThat(attitudes(brief, "dorland", "draft")).containsExactly(Attitude.SUPPORT);
      assertThat(attitudes(brief, "veskia", "draft")).containsExactly(Attitude.OPPOSE);
      assertThat(attitudes(brief, "lutonia", "draft")).containsExactly(Attitude.WITHHELD);
      assertThat(brief.statements()).flatExtracting(Statement::stances)
          .filteredOn(stance -> stance.target().equals(CouncilVote.DRAFT))
          .extracting(Stance::basis).containsOnly(Basis.CONVENTIONAL);
    }

    @Test
    void aDelegateExplainsTheVoteOfTheStateThatTheDelegateRepresents() {
      Statement explanation = statement(brief, "lutonia-explains");
      assertThat(explanation.speakers()).containsExactly(CouncilVote.DANE);
      assertThat(explanation.speakingAs().orElseThrow().organisation()).contains(CouncilVote.LUTONIA);
      assertThat(explanation.relations()).containsExactly(Relation.of(RelationKind.SUPPORTS, "abstaining"));
      assertThat(explanation.quotedSource()).isEmpty();
      assertThat(explanation.stances())
          .containsExactly(Stance.of(CouncilVote.LUTONIA, Attitude.SUPPORT, CouncilVote.FREE_PASSAGE));
    }

    @Test
    void documentsAndParagraphsKeepTheirPrintedNumbers() {
      assertThat(brief.source().locator()).contains("MC/C/PV.212");
      assertThat(CouncilVote.DRAFT.identifiers())
          .containsExactly(Identifier.of("document-symbol", "MC/C/2031/L.7"));
      assertThat(brief.statements()).flatExtracting(Statement::identifiers)
          .extracting(Identifier::value).containsExactly("12", "13", "13", "13", "14", "15", "16");
    }
  }

  @Nested
  class JointStatements {

    private final Brief brief = JointStatement.brief();

    @Test
    void theSeventeenAreOneSpeakerOfWhomThreeAreNamed() {
      assertThat(statement(brief, "whole").speakers()).containsExactly(JointStatement.SEVENTEEN);
      assertThat(JointStatement.SEVENTEEN.count()).hasValue(17);
      assertThat(JointStatement.SEVENTEEN.members())
          .containsExactly(JointStatement.ARVENIA, JointStatement.BELMORA, JointStatement.CASTRIA);
    }

    @Test
    void aStanceOfTheGroupIsNotAStanceOfItsMembers() {
      assertThat(Stances.of(Corpus.of(brief)).positions())
          .extracting(position -> position.holder().key() + " " + position.target().key())
          .containsExactlyInAnyOrder("seventeen closure", "seventeen recognition", "castria whole");
    }

    @Test
    void castriaAgreesWithTheWholeStatement() {
      Stance stance = statement(brief, "castria-supports").stances().get(0);
      assertThat(stance.kind()).isEqualTo(StanceKind.AGREEMENT);
      assertThat(stance.holders()).containsExactly(JointStatement.CASTRIA);
    }

    @Test
    void castriaExplainsWordsThatTheJointStatementContains() {
      Relation gloss = statement(brief, "castria-interprets").relations().get(0);
      assertThat(gloss.kind()).isEqualTo(RelationKind.GLOSSES);
      assertThat(statement(brief, gloss.to().toString()).quotations().get(0).exact())
          .contains(gloss.part().orElseThrow());
    }

    @Test
    void eachTextKeepsItsOwnDateInsideTheCircular() {
      assertThat(statement(brief, "whole").attributions()).extracting(Attribution::source)
          .containsExactly(JointStatement.JOINT_TEXT, JointStatement.CIRCULAR);
      assertThat(List.of(JointStatement.JOINT_TEXT, JointStatement.CASTRIAN_TEXT, JointStatement.CIRCULAR))
          .extracting(source -> source.published().orElseThrow().date().orElseThrow().text())
          .containsExactly("2031-03-03", "2031-03-05", "2031-03-06");
    }
  }

  @Nested
  class RelayedCables {

    private final Brief brief = RelayedCable.brief();

    @Test
    void eachLinkNamesItsOwnRecipient() {
      Statement threat = statement(brief, "threat");
      assertThat(threat.addressees()).containsExactly(RelayedCable.CONSUL);
      assertThat(threat.attributions()).flatExtracting(Attribution::recipients)
          .containsExactly(RelayedCable.EMBASSY, RelayedCable.MINISTRY);
    }

    @Test
    void theInnerCableHasItsOwnDateLanguageAndMarking() {
      Source inner = statement(brief, "threat").attributions().get(0).source();
      assertThat(inner.published().orElseThrow().date().orElseThrow().text()).isEqualTo("1938-09-12T16:00");
      assertThat(inner.language()).contains(LanguageTag.parse("fr"));
      assertThat(inner.markings()).containsExactly("SECRET");
      assertThat(brief.markings()).containsExactly("MOST SECRET");
    }

    @Test
    void theEmbassyOwnsTheWordsThatItTranslated() {
      assertThat(statement(brief, "threat").quotedSource()).contains(RelayedCable.EMBASSY_CABLE);
      assertThat(statement(brief, "no-war").quotedSource()).contains(RelayedCable.EMBASSY_CABLE);
      assertThat(statement(brief, "consul-believes").quotedSource()).contains(RelayedCable.EMBASSY_CABLE);
      assertThat(statement(brief, "ambassador-doubts").quotedSource()).isEmpty();
    }

    @Test
    void onlyParagraphTwoIsForTheMinisterAlone() {
      Attribution link = statement(brief, "no-order").attributions().get(0);
      assertThat(link.markings()).containsExactly("FOR THE MINISTER ALONE");
      assertThat(link.recipients()).containsExactly(RelayedCable.MINISTER);
      assertThat(brief.statements()).filteredOn(statement -> !statement.id().equals("no-order"))
          .flatExtracting(Statement::attributions).flatExtracting(Attribution::markings).isEmpty();
    }

    @Test
    void theOfficerIsWithheldAndTheGradeRestsOnWhatTheAmbassadorSaysOfHim() {
      Statement noOrder = statement(brief, "no-order");
      assertThat(noOrder.speakers().get(0).anonymity()).isEqualTo(Anonymity.WITHHELD);
      assertThat(noOrder.grades()).extracting(grade -> grade.grade() + " " + grade.purpose().orElseThrow())
          .containsExactly("B6 as fact");
    }
  }

  @Nested
  class Interpretations {

    private final Brief brief = InterpretedRemarks.brief();

    @Test
    void bothVersionsReportOneUtterance() {
      assertThat(Utterances.of(Corpus.of(brief)).all())
          .filteredOn(utterance -> utterance.statements().size() > 1)
          .flatExtracting(Utterances.Utterance::statements).extracting(report -> report.statement().id())
          .containsExactly("ledger-version", "post-version");
    }

    @Test
    void theQuotedWordsAreThoseOfWhoeverTranslated() {
      assertThat(statement(brief, "ledger-version").quotedSource()).contains(InterpretedRemarks.INTERPRETING);
      assertThat(statement(brief, "post-version").quotedSource()).contains(InterpretedRemarks.POST);
    }

    @Test
    void thePresidentSpokePortugueseAndEveryVoiceGivesEnglish() {
      for (String id : List.of("ledger-version", "post-version")) {
        assertThat(statement(brief, id).language()).contains(InterpretedRemarks.PORTUGUESE);
        assertThat(statement(brief, id).attributions()).extracting(link -> link.renderingLanguage().orElseThrow())
            .containsOnly(InterpretedRemarks.ENGLISH);
      }
    }

    @Test
    void nobodyHasComparedTheWordsWithTheOriginal() {
      assertThat(brief.statements()).filteredOn(statement -> statement.speakers().contains(InterpretedRemarks.SOLEN))
          .flatExtracting(Statement::quotations).extracting(quotation -> quotation.fidelity().orElseThrow())
          .containsExactly(Fidelity.UNKNOWN, Fidelity.UNKNOWN);
    }

    @Test
    void thePressOfficeAndNotTheEncoderSaysThatTheVersionsDiffer() {
      assertThat(statement(brief, "post-version").relations())
          .filteredOn(relation -> relation.kind().equals(RelationKind.CONTRASTS_WITH))
          .extracting(relation -> relation.assessor().orElseThrow()).containsExactly("Press Office");
    }
  }

  private static Statement statement(Brief brief, String id) {
    return brief.statement(id).orElseThrow();
  }

  private static List<Attitude> attitudes(Brief brief, String holder, String target) {
    return Stances.of(Corpus.of(brief)).positions().stream()
        .filter(position -> position.holder().key().equals(holder) && position.target().key().equals(target))
        .map(Position::attitudes).flatMap(List::stream).toList();
  }
}
