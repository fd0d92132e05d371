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

  /** One row: the status that the relation gives to the other statement as a whole. */
  private record Row(Status ownSide, Status voice, Status stranger) {

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
    Row withdraws = new Row(Status.WITHDRAWN, Status.WITHDRAWN, Status.CONTESTED);
    Row contests = new Row(Status.CONTESTED, Status.CONTESTED, Status.CONTESTED);
    Map<RelationKind, Row> rows = new HashMap<>();
    rows.put(RelationKind.RETRACTS, withdraws);
    rows.put(RelationKind.REVOKES, withdraws);
    rows.put(RelationKind.SUPERSEDES, withdraws);
    rows.put(
        RelationKind.CORRECTS, new Row(Status.STANDS_IN_PART, Status.STANDS_IN_PART, Status.CONTESTED_IN_PART));
    rows.put(RelationKind.DENIES, contests);
    rows.put(RelationKind.DENIES_SAYING, contests);
    rows.put(RelationKind.DISAVOWS, contests);
    rows.put(RelationKind.CONTRADICTS, contests);
    rows.put(RelationKind.CONFIRMS, new Row(Status.STANDS, Status.STANDS, Status.STANDS));
    return Map.copyOf(rows);
  }

  /** Returns true if a relation of this kind acts on the other statement. */
  static boolean acts(RelationKind kind) {
    return ROWS.containsKey(kind);
  }

  /** Returns the status that a relation gives to the other statement, or to the part of it that the relation names. */
  static Status outcome(Relation relation, Side side) {
    Status whole = Optional.ofNullable(ROWS.get(relation.kind())).orElseThrow().of(side);
    return relation.part().isEmpty() ? whole : ofPart(whole);
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
