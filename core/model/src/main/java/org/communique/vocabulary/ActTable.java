// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import static org.communique.vocabulary.Illocution.ASSERTIVE;
import static org.communique.vocabulary.Illocution.COMMISSIVE;
import static org.communique.vocabulary.Illocution.DECLARATION;
import static org.communique.vocabulary.Illocution.DIRECTIVE;
import static org.communique.vocabulary.Illocution.EXPRESSIVE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.base.Identifier;

/**
 * The table of the known acts: the illocutionary forces and the codes of each act, in both directions.
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
          row(Act.PREDICT, ASSERTIVE).cameoAmong("013", "012", "030").ploverAmong("AGREE"),
          row(Act.ASSESS, ASSERTIVE).cameoAmong("010", "012", "013"),
          row(Act.INTERPRET, ASSERTIVE),
          row(Act.ACCUSE, ASSERTIVE).cameoAmong("112").plover("ACCUSE:allege"),
          row(Act.CONDEMN, EXPRESSIVE).cameo("111").plover("ACCUSE:disapprove"),
          row(Act.PRAISE, EXPRESSIVE).cameo("051").plover("SUPPORT"),
          row(Act.SUPPORT, EXPRESSIVE, COMMISSIVE).cameoAmong("050", "051", "052", "053").plover("SUPPORT"),
          row(Act.OPPOSE, COMMISSIVE, EXPRESSIVE).cameoAmong("12").plover("REJECT"),
          row(Act.REJECT, COMMISSIVE, EXPRESSIVE).cameoAmong("12").plover("REJECT"),
          row(Act.VOTE_FOR, DECLARATION).cameo("050").plover("SUPPORT"),
          row(Act.VOTE_AGAINST, DECLARATION).cameo("120").plover("REJECT"),
          row(Act.ABSTAIN, DECLARATION).cameo("011"),
          row(Act.ADOPT, DECLARATION),
          row(Act.APPEAL, DIRECTIVE).cameoAmong("02").plover("REQUEST"),
          row(Act.DEMAND, DIRECTIVE).cameoAmong("10").plover("REQUEST"),
          row(Act.PROPOSE, DIRECTIVE, COMMISSIVE).cameoAmong("020", "036", "037", "038", "039")
              .ploverAmong("AGREE", "REQUEST"),
          row(Act.EXPRESS_INTENT, COMMISSIVE).cameoAmong("03", "036", "037", "038", "039").plover("AGREE"),
          row(Act.PROMISE, COMMISSIVE).cameoAmong("03").plover("AGREE"),
          row(Act.OFFER, COMMISSIVE).cameoAmong("03").plover("AGREE"),
          row(Act.AGREE, COMMISSIVE).cameoAmong("03").plover("AGREE"),
          row(Act.ACCEPT, COMMISSIVE).cameoAmong("057", "083", "038").ploverAmong("SUPPORT", "CONCEDE", "AGREE"),
          row(Act.WARN, DIRECTIVE, ASSERTIVE).cameo("130").plover("THREATEN"),
          row(Act.THREATEN, COMMISSIVE).cameoAmong("13").plover("THREATEN"),
          row(Act.ULTIMATUM, COMMISSIVE).cameo("139").plover("THREATEN"),
          row(Act.RECOGNISE, DECLARATION).cameo("054").plover("SUPPORT"),
          row(Act.SEVER_RELATIONS, DECLARATION).cameo("161").plover("SANCTION:withdraw"),
          row(Act.SIGN, DECLARATION).cameo("057").plover("SUPPORT"),
          row(Act.RATIFY, DECLARATION).cameo("057").plover("SUPPORT"),
          row(Act.CONGRATULATE, EXPRESSIVE).cameoAmong("017", "018"),
          row(Act.GREET, EXPRESSIVE).cameoAmong("017", "018"),
          row(Act.CONDOLE, EXPRESSIVE).cameo("018"),
          row(Act.THANK, EXPRESSIVE),
          row(Act.APOLOGISE, EXPRESSIVE).cameo("055").plover("CONCEDE"),
          row(Act.DECLINE_COMMENT).cameo("011"),
          row(Act.EXCHANGE_MESSAGES).cameo("040").cameoAmong("041").plover("CONSULT:phone"),
          row(Act.RETRACT, DECLARATION),
          row(Act.CORRECT, DECLARATION),
          row(Act.REVOKE, DECLARATION),
          row(Act.ORDER, DIRECTIVE).cameoAmong("10").plover("REQUEST"),
          row(Act.AUTHORISE, DIRECTIVE).cameoAmong("10").plover("REQUEST"),
          row(Act.ASK, DIRECTIVE),
          row(Act.ASK_RHETORICALLY, ASSERTIVE),
          row(Act.NOTIFY, ASSERTIVE).cameo("010"),
          row(Act.EXPLAIN_VOTE, ASSERTIVE).cameo("010"),
          row(Act.ADMIT, ASSERTIVE).cameo("015"),
          row(Act.PROTEST, EXPRESSIVE).cameo("114").plover("ACCUSE:disapprove"),
          row(Act.VETO, DECLARATION).cameo("129").plover("REJECT"),
          row(Act.NOT_PARTICIPATE, DECLARATION),
          row(Act.WITHDRAW, DECLARATION),
          row(Act.MEET).cameo("040").plover("CONSULT"),
          row(Act.NEGOTIATE).cameo("046").plover("CONSULT"),
          row(Act.MEDIATE).cameo("045").plover("CONSULT"),
          row(Act.CONCEDE, COMMISSIVE).cameo("080").plover("CONCEDE"),
          row(Act.IMPOSE_SANCTIONS, DECLARATION).cameo("163").plover("SANCTION"),
          row(Act.EXPEL, DECLARATION).plover("SANCTION"),
          row(Act.BLAME, ASSERTIVE).plover("ACCUSE"),
          row(Act.REGRET, EXPRESSIVE),
          row(Act.ACKNOWLEDGE, ASSERTIVE));

  /** All known acts, in the order of the constants of {@link Act}. */
  static final List<Act> KNOWN = known();

  /** All known acts by their words. */
  static final Map<String, Act> BY_WORD = OpenVocabulary.byWord(KNOWN);

  private static final Map<String, Row> ROW_BY_WORD = new HashMap<>();

  static {
    for (Row row : ROWS) {
      ROW_BY_WORD.put(row.act.word(), row);
    }
  }

  /** The closeness of the same code; greater than the length of any code. */
  private static final int SAME = Integer.MAX_VALUE;

  private static final int NOT_LISTED = 0;

  private ActTable() {}

  private static List<Act> known() {
    List<Act> known = new ArrayList<>();
    for (Row row : ROWS) {
      known.add(row.act);
    }
    return List.copyOf(known);
  }

  static List<Illocution> forces(Act act) {
    Row row = ROW_BY_WORD.get(act.word());
    return row == null ? List.of() : row.forces;
  }

  static List<Identifier> codes(Act act) {
    Row row = ROW_BY_WORD.get(act.word());
    return row == null ? List.of() : row.codes.stream().map(Code::identifier).toList();
  }

  /** Returns the acts that a code can stand for, in the order that {@link Act#ofCode} describes. */
  static List<Act> acts(Identifier code) {
    return Arrays.stream(CodeBook.values())
        .filter(book -> book.canContain(code))
        .flatMap(book -> rows(new Code(book, code.value())))
        .map(Row::act)
        .distinct()
        .toList();
  }

  private static Stream<Row> rows(Code code) {
    int closest = ROWS.stream().mapToInt(row -> row.closeness(code)).max().orElse(NOT_LISTED);
    List<Row> fitting = ROWS.stream()
        .filter(row -> closest > NOT_LISTED && row.closeness(code) == closest)
        .toList();
    return Stream.of(
            fitting.stream().filter(row -> row.codes.contains(code)),
            fitting.stream(),
            ROWS.stream().filter(row -> row.isBelow(code)))
        .flatMap(Function.identity());
  }

  private static Row row(Act act, Illocution... forces) {
    return new Row(act, List.of(forces), List.of(), List.of());
  }

  /** A code of a code book. */
  private record Code(CodeBook book, String value) {

    Identifier identifier() {
      return book.code(value);
    }

    /** Returns {@link #SAME} for the same code, the length of the other code if it is above this one, or nothing. */
    int closenessTo(Code other) {
      if (book != other.book) {
        return NOT_LISTED;
      } else if (book.isSame(other.value, value)) {
        return SAME;
      }
      return book.isBelow(value, other.value) ? other.value.length() : NOT_LISTED;
    }
  }

  /**
   * One act.
   *
   * @param codes the code of each book in which only one code is possible
   * @param among the codes of each book in which several codes are possible; a code includes the codes below it
   */
  private record Row(Act act, List<Illocution> forces, List<Code> codes, List<Code> among) {

    Row cameo(String code) {
      return new Row(act, forces, join(codes, CodeBook.CAMEO, code), among);
    }

    Row plover(String code) {
      return new Row(act, forces, join(codes, CodeBook.PLOVER, code), among);
    }

    Row cameoAmong(String... possible) {
      return new Row(act, forces, codes, join(among, CodeBook.CAMEO, possible));
    }

    Row ploverAmong(String... possible) {
      return new Row(act, forces, codes, join(among, CodeBook.PLOVER, possible));
    }

    private static List<Code> join(List<Code> some, CodeBook book, String... more) {
      List<Code> all = new ArrayList<>(some);
      for (String code : more) {
        all.add(new Code(book, code));
      }
      return List.copyOf(all);
    }

    /** Returns {@link #SAME} if the row has this code; otherwise the length of the longest code of the row above it. */
    int closeness(Code code) {
      return listed().mapToInt(code::closenessTo).max().orElse(NOT_LISTED);
    }

    boolean isBelow(Code code) {
      return listed().anyMatch(listed -> listed.book == code.book && code.book.isBelow(listed.value, code.value));
    }

    private Stream<Code> listed() {
      return Stream.concat(codes.stream(), among.stream());
    }
  }
}
