// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.Fate.fate;
import static org.communique.analysis.Fate.fates;
import static org.communique.analysis.Fate.inForce;
import static org.communique.analysis.Fate.withoutForce;
import static org.communique.analysis.Graphs.plain;
import static org.communique.analysis.Graphs.relation;
import static org.communique.analysis.Graphs.standing;
import static org.communique.analysis.Graphs.statusOf;
import static org.communique.analysis.Graphs.with;

import java.util.List;
import org.communique.Relation;
import org.communique.Statement;
import org.communique.analysis.Standing.Status;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.RelationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A relation has no force if its statement was not said or no longer stands, or if the relation itself is doubted. */
class StandingForceTest {

  private static final CorpusStatement STATEMENT = new CorpusStatement(0, "b", plain("b"));

  @ParameterizedTest
  @CsvSource({"NOT_OCCURRED, NOT_SAID", "EXPECTED, NOT_YET_SAID", "HYPOTHETICAL, SUPPOSED"})
  void givesNoForceToAStatementThatWasNotSaid(Occurrence occurrence, Status status) {
    Statement retraction = Graphs.statement("b", occurrence)
        .addRelations(Relation.of(RelationKind.RETRACTS, "a"), Relation.of(RelationKind.DENIES, "a")).build();
    assertThat(fates(standing(plain("a"), retraction))).containsExactly(
        fate("a", Status.STANDS, withoutForce(RelationKind.RETRACTS, "b"), withoutForce(RelationKind.DENIES, "b")),
        fate("b", status));
  }

  @ParameterizedTest
  @CsvSource({
    "CERTAIN, WITHDRAWN, CONTESTED", "PROBABLE, UNDECIDED, STANDS", "POSSIBLE, UNDECIDED, STANDS",
    "UNDERSPECIFIED, UNDECIDED, STANDS", "POSSIBLE_NOT, STANDS, STANDS", "PROBABLE_NOT, STANDS, STANDS",
    "CERTAIN_NOT, STANDS, STANDS"
  })
  void weighsARelationByTheCertaintyOfItsEncoder(Certainty certainty, Status retracted, Status denied) {
    assertThat(statusOf("a", plain("a"), with("b", relation("retracts", "a").certainty(certainty))))
        .isEqualTo(retracted);
    assertThat(statusOf("a", plain("a"), with("b", relation("denies", "a").certainty(certainty))))
        .isEqualTo(denied);
  }

  @ParameterizedTest
  @CsvSource({"retracts, true", "revokes, true", "supersedes, true", "corrects, true", "denies, false",
      "denies-saying, false", "disavows, false", "contradicts, false", "confirms, false"})
  void letsStrangersObjectAndNotWithdraw(String kind, boolean unauthorised) {
    Relation relation = relation(kind, "a").build();
    assertThat(new Standing.Effect(STATEMENT, relation, Standing.Side.STRANGER, Status.CONTESTED, true).isUnauthorised())
        .isEqualTo(unauthorised);
    for (Standing.Side side : List.of(Standing.Side.OWN_SIDE, Standing.Side.VOICE)) {
      assertThat(new Standing.Effect(STATEMENT, relation, side, Status.CONTESTED, true).isUnauthorised()).isFalse();
    }
  }

  @Test
  void leavesAStatementUndecidedIfItsRetractionIsUndecided() {
    Standing standing = standing(
        plain("a"), Graphs.statement("b", RelationKind.RETRACTS, "a"),
        with("c", relation("retracts", "b").certainty(Certainty.PROBABLE)),
        Graphs.statement("d", RelationKind.DENIES, "c"), plain("e"),
        with("f", relation("denies", "e"), relation("retracts", "e").part("G")));
    assertThat(fates(standing)).containsExactly(
        fate("a", Status.UNDECIDED, withoutForce(RelationKind.RETRACTS, "b")),
        fate("b", Status.UNDECIDED, withoutForce(RelationKind.RETRACTS, "c")),
        fate("c", Status.CONTESTED, inForce(RelationKind.DENIES, "d")),
        fate("d", Status.STANDS),
        fate("e", Status.CONTESTED, inForce(RelationKind.DENIES, "f"), inForce(RelationKind.RETRACTS, "f")),
        fate("f", Status.STANDS));
  }
}
