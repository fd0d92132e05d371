// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.communique.Relation;
import org.communique.analysis.Standing.Side;
import org.communique.analysis.Standing.Status;
import org.communique.vocabulary.RelationKind;

/**
 * The table of {@link Standing}, as data: what each kind of relation does, if its own side, a voice or a stranger acts.
 */
final class StandingTable {

  /**
   * One row: what is said of the other statement, and the status that the relation gives to it as a whole.
   *
   * @param participle what is said of the other statement: {@code retracted}
   */
  private record Row(String participle, Status ownSide, Status voice, Status stranger) {

    static Row withdraws(String participle) {
      return new Row(participle, Status.WITHDRAWN, Status.WITHDRAWN, Status.CONTESTED);
    }

    static Row contests(String participle) {
      return new Row(participle, Status.CONTESTED, Status.CONTESTED, Status.CONTESTED);
    }

    Status of(Side side) {
      return switch (side) {
        case OWN_SIDE -> ownSide;
        case VOICE -> voice;
        case STRANGER -> stranger;
      };
    }
  }

  private static final Map<RelationKind, Row> ROWS = rows();

  private StandingTable() {}

  private static Map<RelationKind, Row> rows() {
    Map<RelationKind, Row> rows = new HashMap<>();
    rows.put(RelationKind.RETRACTS, Row.withdraws("retracted"));
    rows.put(RelationKind.REVOKES, Row.withdraws("revoked"));
    rows.put(RelationKind.SUPERSEDES, Row.withdraws("superseded"));
    rows.put(
        RelationKind.CORRECTS,
        new Row("corrected", Status.STANDS_IN_PART, Status.STANDS_IN_PART, Status.CONTESTED_IN_PART));
    rows.put(RelationKind.DENIES, Row.contests("denied"));
    rows.put(RelationKind.DENIES_SAYING, Row.contests("saying denied"));
    rows.put(RelationKind.DISAVOWS, Row.contests("disavowed"));
    rows.put(RelationKind.CONTRADICTS, Row.contests("contradicted"));
    rows.put(RelationKind.CONFIRMS, new Row("confirmed", Status.STANDS, Status.STANDS, Status.STANDS));
    return Map.copyOf(rows);
  }

  /** Returns true if a relation of this kind acts on the other statement. */
  static boolean acts(RelationKind kind) {
    return ROWS.containsKey(kind);
  }

  /** Returns the status that a relation gives to the other statement, or to the part of it that the relation names. */
  static Status outcome(Relation relation, Side side) {
    Status whole = row(relation.kind()).of(side);
    return relation.part().isEmpty() ? whole : ofPart(whole);
  }

  /** Returns what is said of the other statement: {@code retracted}. */
  static String participle(RelationKind kind) {
    return row(kind).participle();
  }

  /** Returns true if strangers cannot do this: only the own side and the voices withdraw or correct a statement. */
  static boolean isDeniedToStrangers(RelationKind kind) {
    return row(kind).ownSide() != row(kind).stranger();
  }

  private static Row row(RelationKind kind) {
    return Optional.ofNullable(ROWS.get(kind)).orElseThrow();
  }

  /** Returns what is left of a status if it concerns only a part of a statement. */
  static Status ofPart(Status whole) {
    return switch (whole) {
      case WITHDRAWN, OVERTAKEN -> Status.STANDS_IN_PART;
      case CONTESTED -> Status.CONTESTED_IN_PART;
      default -> whole;
    };
  }
}
