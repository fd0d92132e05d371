// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.fuzz;

import static org.communique.suite.fuzz.Claims.claim;
import static org.communique.suite.fuzz.Claims.claimEqual;

import java.util.List;
import java.util.function.UnaryOperator;
import org.communique.Brief;
import org.communique.Edits;
import org.communique.LostReferences;
import org.communique.Merge;
import org.communique.Statement;
import org.communique.base.InvalidBriefException;
import org.communique.json.brief.Difference;

/**
 * The edits of any readable briefs, those of one brief or of two for each input: each gives a valid brief or is refused,
 * and differences can be applied.
 */
final class EditsTarget {

  private static final UnaryOperator<String> THERE = id -> "x." + id;
  private static final UnaryOperator<String> BACK = id -> id.substring(2);

  private EditsTarget() {}

  static void check(byte[] input) {
    Choices choices = new Choices(input);
    if (choices.below(3) == 0) {
      LostReferences lost = choices.of(List.of(LostReferences.values()));
      int kept = choices.below(256);
      Brief brief = Mutations.brief(choices);
      checkCopies(brief);
      checkParts(brief, lost, kept);
    } else {
      List<Brief> briefs = Mutations.twoBriefs(choices, choices.below(64));
      Brief one = briefs.get(0);
      Brief other = briefs.get(1);
      checkDifference(one, other);
      checkMerge(one, other);
      checkUnification(one, other);
    }
  }

  private static void checkCopies(Brief brief) {
    claimEqual(brief.toBuilder().build(), brief, "a copy is equal");
    claimEqual(Edits.mapStatements(brief, statement -> statement.toBuilder().build()), brief, "copied statements are equal");
    claimEqual(Edits.mapActors(brief, actor -> actor.toBuilder().build()), brief, "copied actors are equal");
    try {
      Brief renamed = Edits.renameStatements(Edits.renameActors(Edits.renameSources(brief, THERE), THERE), THERE);
      Brief back = Edits.renameStatements(Edits.renameActors(Edits.renameSources(renamed, BACK), BACK), BACK);
      claimEqual(back, brief, "renaming back gives back the brief");
    } catch (InvalidBriefException refused) {
      checkRefusal(refused);
    }
  }

  private static void checkDifference(Brief one, Brief other) {
    Difference difference = Difference.of(one, other);
    claimEqual(difference.isEmpty(), one.equals(other), "only equal briefs do not differ");
    claimEqual(difference.applyTo(one), other, "a difference makes the other brief");
    claim(Difference.of(one, one).isEmpty(), "a brief does not differ from itself");
    difference.changes().forEach(change -> claim(change.toString().indexOf('\n') < 0, "a change is one line"));
  }

  private static void checkMerge(Brief one, Brief other) {
    claimEqual(Edits.merge(one, one).brief(), one, "a brief merged with itself is the brief");
    Merge merge = Edits.merge(one, other);
    if (merge.conflicts().isEmpty()) {
      Brief both = merge.brief();
      claimEqual(Edits.merge(both, one).brief(), both, "merging the first again changes nothing");
      claimEqual(Edits.merge(both, other).brief(), both, "merging the second again changes nothing");
    }
    claimEqual(Edits.merge(other, one).conflicts().isEmpty(), merge.conflicts().isEmpty(), "a conflict has two sides");
    for (Merge.Conflict conflict : merge.conflicts()) {
      claim(!conflict.first().equals(conflict.second()), "the sides of a conflict differ");
      claim(conflict.toString().indexOf('\n') < 0, "a conflict is one line");
    }
  }

  private static void checkUnification(Brief one, Brief other) {
    try {
      List<Brief> unified = Edits.unify(one, other.toBuilder().id("other").build());
      claimEqual(Edits.unify(unified.toArray(Brief[]::new)), unified, "unified briefs are unified");
    } catch (InvalidBriefException refused) {
      checkRefusal(refused);
    }
  }

  private static void checkParts(Brief brief, LostReferences lost, int kept) {
    List<Statement> statements = brief.statements();
    try {
      Brief part = Edits.keep(brief, statement -> isChosen(statements.indexOf(statement), kept), lost);
      for (int at = 0; at < statements.size(); at++) {
        claimEqual(part.statement(statements.get(at).id()).isPresent(), isChosen(at, kept), "the chosen statements are kept");
      }
    } catch (InvalidBriefException refused) {
      checkRefusal(refused);
    }
    try {
      List<Brief> parts = Edits.split(
          brief, statement -> isChosen(statements.indexOf(statement), kept) ? "a" : "b", lost);
      claimEqual(parts.stream().mapToInt(part -> part.statements().size()).sum(), statements.size(),
          "a split loses no statement");
    } catch (InvalidBriefException refused) {
      checkRefusal(refused);
    }
  }

  private static boolean isChosen(int number, int kept) {
    return (kept >> number % 8 & 1) == 0;
  }

  private static void checkRefusal(InvalidBriefException refused) {
    claim(refused.brokenRules().stream().allMatch(rule -> rule.toString().indexOf('\n') < 0), "a broken rule is one line");
  }
}
