// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.communique.base.InvalidBriefException;

/** Collects broken rules, so that one exception can report them together. */
final class BrokenRules {

  private List<InvalidBriefException> broken = List.of();

  /** Adds a broken rule, unless the exception could not report more rules. */
  void add(Supplier<InvalidBriefException> rule) {
    if (broken.isEmpty()) {
      broken = new ArrayList<>();
    }
    if (broken.size() < InvalidBriefException.BROKEN_RULES) {
      broken.add(rule.get());
    }
  }

  /** Runs a check, and adds the rule that the check finds broken. */
  void check(Runnable check) {
    try {
      check.run();
    } catch (InvalidBriefException rule) {
      add(() -> rule);
    }
  }

  /** {@return the broken rules, in the order in which they were found; empty if no rule is broken} */
  List<InvalidBriefException> found() {
    return List.copyOf(broken);
  }

  /** Throws one exception for all broken rules, if there are any. */
  void throwIfAny() {
    if (!broken.isEmpty()) {
      throw InvalidBriefException.ofAll(broken);
    }
  }
}
