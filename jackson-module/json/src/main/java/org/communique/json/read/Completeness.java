// SPDX-License-Identifier: Apache-2.0
package org.communique.json.read;

import java.util.List;
import org.communique.json.ProblemCode;
import org.communique.json.form.Member;
import org.communique.json.form.Rule;

/**
 * Checks that an object has all the members that it must have, and only one of two alternatives. Missing members are
 * reported here.
 */
final class Completeness {

  private Completeness() {}

  /** Reports missing members, except a member that is present under a misspelt name. */
  static void check(Draft draft, Problems problems, DidYouMean didYouMean) {
    for (Member member : draft.table().required()) {
      if (draft.member(member) == null) {
        missing(draft, List.of(member.name()), problems, didYouMean);
      }
    }
    for (Rule rule : draft.table().rules()) {
      if (rule instanceof Rule.Either either) {
        checkEither(draft, either.names(), problems, didYouMean);
      }
    }
  }

  private static void checkEither(Draft draft, List<String> names, Problems problems, DidYouMean didYouMean) {
    int present = 0;
    for (String name : names) {
      present += draft.isPresent(draft.table().member(name)) ? 1 : 0;
    }
    if (present == 0) {
      missing(draft, names, problems, didYouMean);
    } else if (present > 1) {
      draft.fail();
      problems.add(
          ProblemCode.BROKEN_RULE, draft.path(), draft.place(),
          "must have member '" + String.join("' or '", names) + "', but has both");
    }
  }

  private static void missing(Draft draft, List<String> names, Problems problems, DidYouMean didYouMean) {
    draft.fail();
    if (!isMisspelt(draft, names, didYouMean)) {
      problems.add(
          ProblemCode.MISSING_MEMBER, draft.path(), draft.place(),
          "member '" + String.join("' or '", names) + "' is missing");
    }
  }

  /** Whether a member that was refused was probably meant to be one of these members. */
  private static boolean isMisspelt(Draft draft, List<String> names, DidYouMean didYouMean) {
    List<String> absent = draft.refused().isEmpty() ? List.of() : draft.absent();
    for (String refused : draft.refused()) {
      if (didYouMean.nearest(refused, absent).filter(names::contains).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
