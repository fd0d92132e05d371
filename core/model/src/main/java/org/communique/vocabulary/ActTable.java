// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import static org.communique.vocabulary.Illocution.ASSERTIVE;
import static org.communique.vocabulary.Illocution.COMMISSIVE;
import static org.communique.vocabulary.Illocution.DECLARATION;
import static org.communique.vocabulary.Illocution.DIRECTIVE;
import static org.communique.vocabulary.Illocution.EXPRESSIVE;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.base.Identifier;

/**
 * The table of the known acts: the illocutionary forces and the codes of each act.
 *
 * <p>The table is not part of {@link Act}, because the constants of {@link Act} must exist before a row can name them.
 */
final class ActTable {

  private static final List<Row> ROWS =
      List.of(
          row(Act.STATE, ASSERTIVE).cameo("010"),
          row(Act.REPORT, ASSERTIVE),
          row(Act.DESCRIBE, ASSERTIVE),
          row(Act.AFFIRM, ASSERTIVE, EXPRESSIVE).cameo("019"),
          row(Act.DENY, ASSERTIVE).cameo("016"),
          row(Act.PREDICT, ASSERTIVE),
          row(Act.ASSESS, ASSERTIVE),
          row(Act.INTERPRET, ASSERTIVE),
          row(Act.ACCUSE, ASSERTIVE).plover("ACCUSE:allege"),
          row(Act.CONDEMN, EXPRESSIVE).cameo("111").plover("ACCUSE:disapprove"),
          row(Act.PRAISE, EXPRESSIVE).cameo("051").plover("SUPPORT"),
          row(Act.SUPPORT, EXPRESSIVE, COMMISSIVE).plover("SUPPORT"),
          row(Act.OPPOSE, COMMISSIVE, EXPRESSIVE).plover("REJECT"),
          row(Act.REJECT, COMMISSIVE, EXPRESSIVE).plover("REJECT"),
          row(Act.VOTE_FOR, DECLARATION).cameo("050").plover("SUPPORT"),
          row(Act.VOTE_AGAINST, DECLARATION).cameo("120").plover("REJECT"),
          row(Act.ABSTAIN, DECLARATION).cameo("011"),
          row(Act.ADOPT, DECLARATION),
          row(Act.APPEAL, DIRECTIVE).plover("REQUEST"),
          row(Act.DEMAND, DIRECTIVE).plover("REQUEST"),
          row(Act.PROPOSE, DIRECTIVE, COMMISSIVE),
          row(Act.EXPRESS_INTENT, COMMISSIVE).plover("AGREE"),
          row(Act.PROMISE, COMMISSIVE).plover("AGREE"),
          row(Act.OFFER, COMMISSIVE).plover("AGREE"),
          row(Act.AGREE, COMMISSIVE).plover("AGREE"),
          row(Act.ACCEPT, COMMISSIVE).cameo("057").plover("SUPPORT"),
          row(Act.WARN, DIRECTIVE, ASSERTIVE).cameo("130").plover("THREATEN"),
          row(Act.THREATEN, COMMISSIVE).plover("THREATEN"),
          row(Act.ULTIMATUM, COMMISSIVE).cameo("139").plover("THREATEN"),
          row(Act.RECOGNISE, DECLARATION).cameo("054").plover("SUPPORT"),
          row(Act.SEVER_RELATIONS, DECLARATION).cameo("161").plover("SANCTION:withdraw"),
          row(Act.SIGN, DECLARATION).cameo("057").plover("SUPPORT"),
          row(Act.RATIFY, DECLARATION).cameo("057").plover("SUPPORT"),
          row(Act.CONGRATULATE, EXPRESSIVE),
          row(Act.GREET, EXPRESSIVE),
          row(Act.CONDOLE, EXPRESSIVE).cameo("018"),
          row(Act.THANK, EXPRESSIVE),
          row(Act.APOLOGISE, EXPRESSIVE).cameo("055").plover("CONCEDE"),
          row(Act.DECLINE_COMMENT).cameo("011"),
          row(Act.EXCHANGE_MESSAGES).cameo("040").plover("CONSULT:phone"),
          row(Act.RETRACT, DECLARATION),
          row(Act.CORRECT, DECLARATION),
          row(Act.REVOKE, DECLARATION),
          row(Act.ORDER, DIRECTIVE).plover("REQUEST"),
          row(Act.AUTHORISE, DIRECTIVE).plover("REQUEST"),
          row(Act.ASK, DIRECTIVE),
          row(Act.ASK_RHETORICALLY, ASSERTIVE),
          row(Act.NOTIFY, ASSERTIVE).cameo("010"),
          row(Act.EXPLAIN_VOTE, ASSERTIVE).cameo("010"),
          row(Act.ADMIT, ASSERTIVE).cameo("015"),
          row(Act.PROTEST, EXPRESSIVE).cameo("114").plover("ACCUSE:disapprove"),
          row(Act.VETO, DECLARATION).cameo("129").plover("REJECT"),
          row(Act.NOT_PARTICIPATE, DECLARATION),
          row(Act.WITHDRAW, DECLARATION));

  /** All known acts, in the order of the constants of {@link Act}. */
  static final List<Act> KNOWN = ROWS.stream().map(Row::act).toList();

  private static final Map<Act, Row> BY_ACT =
      ROWS.stream().collect(Collectors.toUnmodifiableMap(Row::act, Function.identity()));

  private ActTable() {}

  static List<Illocution> forces(Act act) {
    Row row = BY_ACT.get(act);
    return row == null ? List.of() : row.forces();
  }

  static List<Identifier> codes(Act act) {
    Row row = BY_ACT.get(act);
    return row == null ? List.of() : row.codes();
  }

  private static Row row(Act act, Illocution... forces) {
    return new Row(act, List.of(forces), List.of());
  }

  private record Row(Act act, List<Illocution> forces, List<Identifier> codes) {

    Row cameo(String code) {
      return with(Identifier.of("cameo", "1.1b3", code));
    }

    Row plover(String code) {
      return with(Identifier.of("plover", "2.0", code));
    }

    private Row with(Identifier code) {
      return new Row(act, forces, Stream.concat(codes.stream(), Stream.of(code)).toList());
    }
  }
}
