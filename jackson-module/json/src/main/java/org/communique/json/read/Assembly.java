// SPDX-License-Identifier: Apache-2.0
package org.communique.json.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communique.base.InvalidBriefException;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.ProblemCode;
import org.communique.json.form.IdSpace;
import org.communique.json.form.Rule;
import org.communique.json.read.Draft.State;
import org.communique.json.read.Need.IdUse;
import org.jspecify.annotations.Nullable;

/**
 * Builds values from {@link Draft}s. A draft is built as soon as everything that it needs has been built. A draft that
 * is left at the end of the document needs something that is missing or broken, or it is part of a circle. A second
 * pass visits these drafts and reports why. Both use a list of their own instead of recursion, because each definition
 * may refer to the next one in a very long chain.
 */
final class Assembly implements Need.Owner {

  /** How many ids the message about a circle names. */
  private static final int MOST_NAMES = 10;

  /** How many drafts one reading visits in search of the members of circles. */
  private static final int CIRCLE_STEPS = 1_000_000;

  private final Definitions definitions;
  private final JsonOptions options;
  private final Problems problems;
  private final List<Need> roots = new ArrayList<>();
  private final Deque<Draft> stack = new ArrayDeque<>(1);

  /** For each circle that is reported, the draft that comes first in the document. */
  private final Set<Draft> circular = new HashSet<>();

  /** The drafts that can be built now. */
  private final Deque<Draft> served = new ArrayDeque<>(1);

  /** Whether a call further up is emptying {@link #served}. */
  private boolean isServing;

  /** The elements of lists that repeat an earlier element whose id was not defined yet. */
  private final List<IdUse> repeated = new ArrayList<>();

  /** How many drafts were visited so far in search of the members of circles. */
  private long circleSteps;

  /** How many values all statements together have reached so far. */
  private long reached;

  Assembly(Definitions definitions, JsonOptions options, Problems problems) {
    this.definitions = definitions;
    this.options = options;
    this.problems = problems;
  }

  /** Takes something that the second pass visits, with everything that it needs. */
  @Override
  public void need(Need draftOrUse) {
    roots.add(draftOrUse);
  }

  /** The second pass. A draft that has a problem, or needs something that has one, stays without a value. */
  void finish() {
    for (IdUse use : repeated) {
      if (use.defined() != null) {
        repeated(use.path(), use.place(), use.target().id());
      }
    }
    for (Need root : roots) {
      Draft draft = draft(root);
      if (draft == null) {
        definitions.dangling((IdUse) root);
      } else if (draft.state() == State.READ) {
        stack.push(draft);
        buildStack();
      }
    }
  }

  private void buildStack() {
    while (!stack.isEmpty()) {
      Draft draft = stack.peek();
      if (draft.state() == State.READ) {
        open(draft);
      } else {
        stack.pop();
        if (draft.state() == State.OPEN) {
          close(draft);
        }
      }
    }
  }

  private void open(Draft draft) {
    draft.state(State.OPEN);
    for (int last = draft.needs() - 1; last >= 0; last--) {
      Need need = draft.need(last);
      Draft needed = draft(need);
      if (needed == null) {
        definitions.dangling((IdUse) need);
      } else if (needed.state() == State.OPEN) {
        cycle(needed);
      } else if (needed.state() == State.READ) {
        stack.push(needed);
      }
    }
  }

  /** Builds a draft whose needs have been built, unless one of them has a problem. */
  private void close(Draft draft) {
    for (int number = 0; number < draft.needs(); number++) {
      Draft needed = draft(draft.need(number));
      if (needed == null || needed.value() == null) {
        draft.fail();
      } else {
        draft.reach(needed.reached());
      }
    }
    build(draft);
  }

  /**
   * Builds a draft as soon as everything that it needs has been built. This may be now, since some needs may have been
   * built after they were noted.
   */
  void await(Draft draft) {
    if (draft.isBroken() || draft.table().isDocument()) {
      return;
    }
    for (int number = 0; number < draft.needs(); number++) {
      Need need = draft.need(number);
      Draft needed = draft(need);
      if (needed == null) {
        draft.waitFor(((IdUse) need).target());
      } else if (needed.value() == null) {
        draft.waitFor(needed);
      }
    }
    if (draft.waitsForNothing()) {
      close(draft);
    }
  }

  @Override
  public void reach(long values) {
    // no statement contains the outermost value, so nothing counts what it reaches
  }

  /** Builds the value of a draft, unless the draft is broken. Everything that it needs must have been built. */
  private void build(Draft draft) {
    draft.state(State.DONE);
    if (draft.isBroken()) {
      return;
    }
    checkReach(draft);
    try {
      checkLimits(draft, draft.build());
      serve(draft);
    } catch (InvalidBriefException broken) {
      draft.fail();
      for (InvalidBriefException rule : broken.brokenRules()) {
        Draft wrong = rule.statement().map(id -> definitions.find(IdSpace.STATEMENT, id)).orElse(draft);
        problems.add(ProblemCode.BROKEN_RULE, wrong.path(), wrong.place(), rule.getMessage());
      }
    }
  }

  /** Builds the drafts that now have everything that they need, and then the drafts that waited for these. */
  private void serve(Draft built) {
    built.serve(served);
    if (isServing || served.isEmpty()) {
      return;
    }
    isServing = true;
    for (Draft next = served.poll(); next != null; next = served.poll()) {
      close(next);
    }
    isServing = false;
  }

  /**
   * Checks the limit {@link Limit#REACH}. For each statement, the model compares all values that the statement reaches,
   * and this limit bounds that work.
   */
  private void checkReach(Draft draft) {
    if (draft.table().space() == IdSpace.STATEMENT) {
      reached += draft.reached();
      int most = options.of(Limit.REACH);
      if (reached > most) {
        problems.add(
            ProblemCode.OVER_LIMIT, draft.path(), draft.place(),
            "all statements together must reach at most " + most + " values through their actors, sources and topics");
        throw new Problems.Stop();
      }
    }
  }

  /** Checks the limits that concern the built value, because the model may have joined parts of it. */
  private void checkLimits(Draft draft, Object value) {
    for (Rule rule : draft.table().rules()) {
      if (rule instanceof Rule.Within<?> within) {
        @SuppressWarnings("unchecked") // the rule is one of the table of the value
        int size = ((Rule.Within<Object>) within).size().applyAsInt(value);
        if (size > options.of(within.limit())) {
          problems.add(
              ProblemCode.OVER_LIMIT, draft.path().at(within.name()), draft.place(),
              ValueReader.tooLong(options.of(within.limit())));
        }
      }
    }
  }

  /**
   * Notes an element of a list of references that repeats an earlier element whose id is not defined yet. If the id
   * turns out to be dangling, that is the only problem. Of very many repeated elements, the first are enough.
   */
  void mayRepeat(IdUse use) {
    if (repeated.size() < Problems.MOST) {
      repeated.add(use);
    }
  }

  /** Reports an element of a list of references that repeats an earlier element. */
  void repeated(Path path, long place, String id) {
    problems.add(
        ProblemCode.DUPLICATE_ELEMENT, path, place,
        "must not repeat an element of this list, but repeats " + InvalidBriefException.shown(id));
  }

  /**
   * Reports the circle that leads from the open draft on top of the stack back to another open draft. If several
   * circles have the same first entry, only one of them is reported. A draft can be on the stack twice, because two
   * drafts need it; the entry nearer the top is the one that was opened. After {@link #CIRCLE_STEPS} steps, further
   * circles are not reported.
   */
  private void cycle(Draft back) {
    if (circleSteps >= CIRCLE_STEPS && !circular.isEmpty()) {
      return;
    }
    Set<Draft> upwards = new LinkedHashSet<>();
    for (Draft draft : stack) {
      circleSteps++;
      if (draft.state() == State.OPEN && draft.id() != null) {
        upwards.add(draft);
      }
      if (draft == back) {
        break;
      }
    }
    List<Draft> circle = new ArrayList<>(upwards);
    Collections.reverse(circle);
    Draft first = circle.stream().min(Comparator.comparingLong(Draft::place)).orElse(back);
    if (!circular.add(first)) {
      return;
    }
    List<String> ids = circle.stream().limit(MOST_NAMES).map(Draft::id).toList();
    problems.add(
        ProblemCode.REFERENCE_CYCLE, first.path(), first.place(),
        "definitions must not refer to one another in a circle: " + String.join(" > ", ids)
            + (circle.size() > MOST_NAMES ? " > … > " : " > ") + back.id());
  }

  /** The draft that a need is or refers to; null if nothing in the document has the id. */
  private @Nullable Draft draft(Need need) {
    return need instanceof IdUse use ? use.defined() : (Draft) need;
  }
}
