// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.Graphs.plain;
import static org.communique.analysis.Graphs.relation;
import static org.communique.analysis.Graphs.standing;
import static org.communique.analysis.Graphs.statusOf;
import static org.communique.analysis.Graphs.with;

import org.communique.Relation;
import org.communique.Statement;
import org.communique.analysis.Standing.Status;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.RelationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What was not said, is doubted or is itself withdrawn has no force. */
class StandingForceTest {

  @ParameterizedTest
  @EnumSource(value = Occurrence.class, mode = EnumSource.Mode.EXCLUDE, names = "OCCURRED")
  void givesNoForceToWhatWasNotSaid(Occurrence occurrence) {
    Statement retraction = Graphs.statement("b", occurrence)
        .addRelations(Relation.of(RelationKind.RETRACTS, "a"), Relation.of(RelationKind.DENIES, "a")).build();
    assertThat(standing(plain("a"), retraction)).hasToString("""
        2 of 2 statements stand
        a: stands; retracted by b, without force; denied by b, without force
        """);
  }

  @ParameterizedTest
  @CsvSource({
    "CERTAIN, WITHDRAWN, CONTESTED", "PROBABLE, UNDECIDED, STANDS", "POSSIBLE, UNDECIDED, STANDS",
    "UNDERSPECIFIED, UNDECIDED, STANDS", "POSSIBLE_NOT, STANDS, STANDS", "PROBABLE_NOT, STANDS, STANDS",
    "CERTAIN_NOT, STANDS, STANDS"
  })
  void countsARelationAsFarAsTheEncoderIsSureOfIt(Certainty certainty, Status retracted, Status denied) {
    assertThat(statusOf("a", plain("a"), with("b", relation("retracts", "a").certainty(certainty))))
        .isEqualTo(retracted);
    assertThat(statusOf("a", plain("a"), with("b", relation("denies", "a").certainty(certainty))))
        .isEqualTo(denied);
  }

  @Test
  void decidesNothingByWhatIsUndecidedItself() {
    assertThat(standing(
        plain("a"), Graphs.statement("b", RelationKind.RETRACTS, "a"),
        with("c", relation("retracts", "b").certainty(Certainty.PROBABLE)),
        Graphs.statement("d", RelationKind.DENIES, "c"), plain("e"),
        with("f", relation("denies", "e"), relation("retracts", "e").part("G")))).hasToString("""
        4 of 6 statements stand, 2 contested
        a: undecided; retracted by b, without force
        b: undecided; retracted by c, without force
        c: contested; denied by d
        e: contested; denied by f; retracted by f in “G”
        """);
  }
}
