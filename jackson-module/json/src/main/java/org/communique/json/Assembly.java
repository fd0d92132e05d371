// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Set;
import org.communique.base.InvalidBriefException;
import org.communique.json.Draft.State;
import org.jspecify.annotations.Nullable;

/**
 * Reads one value, second pass: from {@link Draft}s to values, each built once, what it needs first. The stack is its
 * own, since a document can chain as many definitions as it likes; what the model refuses is refused on the way.
 */
final class Assembly implements Needs {

  private final Definitions definitions;
  private final Problems problems;
  private final List<Object> roots = new ArrayList<>();
  private final Deque<Draft> stack = new ArrayDeque<>();

  /** The first entries of the circles that are reported. */
  private final Set<Draft> circular = new HashSet<>();

  Assembly(Definitions definitions, Problems problems) {
    this.definitions = definitions;
    this.problems = problems;
  }

  @Override
  public void need(Object draftOrUse) {
    roots.add(draftOrUse);
  }

  /** Builds all that the root needs; broken drafts stay without a value. */
  void build() {
    for (Object root : roots) {
      Draft draft = draft(root);
      if (draft != null) {
        build(draft);
      }
    }
  }

  private void build(Draft root) {
    stack.push(root);
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
    ListIterator<Object> last = draft.needs().listIterator(draft.needs().size());
    List<Draft> unread = new ArrayList<>();
    while (last.hasPrevious()) {
      Object need = last.previous();
      Draft needed = draft(need);
      if (needed == null) {
        definitions.dangling((Use) need);
        draft.fail();
      } else if (needed.state() == State.OPEN) {
        cycle(needed);
        draft.fail();
      } else if (needed.state() == State.READ) {
        unread.add(needed);
      }
    }
    unread.forEach(stack::push);
  }

  private void close(Draft draft) {
    draft.state(State.DONE);
    for (Object need : draft.needs()) {
      Draft needed = draft(need);
      if (needed == null || needed.value() == null) {
        draft.fail();
      }
    }
    if (draft.isBroken()) {
      return;
    }
    try {
      draft.value(draft.table().build(draft, this::resolve));
    } catch (InvalidBriefException broken) {
      Draft wrong = broken.statement().map(this::statement).orElse(draft);
      problems.add(ProblemCode.BROKEN_RULE, wrong.where(), wrong.place(), broken.getMessage());
    }
  }

  /** The statement that a brief's rule names by its id; null if the document has none of that id. */
  private @Nullable Draft statement(String id) {
    return definitions.find(Space.STATEMENT, id);
  }

  /**
   * Reports the circle that leads from the open draft on top of the stack back to another open draft. Of several circles
   * through the same first entry, one is reported. A draft may be on the stack twice, because two drafts need it; where it
   * is highest, it was opened.
   */
  private void cycle(Draft back) {
    Set<Draft> upwards = new LinkedHashSet<>();
    for (Draft draft : stack) {
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
    problems.add(
        ProblemCode.REFERENCE_CYCLE, first.where(), first.place(),
        "definitions must not refer to one another in a circle: "
            + String.join(" > ", circle.stream().map(Draft::id).toList()) + " > " + back.id());
  }

  /** What a need leads to; null if nothing bears the id. */
  private @Nullable Draft draft(Object need) {
    return need instanceof Use use ? definitions.find(use) : (Draft) need;
  }

  /** The value of what was read, all its needs being built. */
  Object resolve(Object raw) {
    if (raw instanceof List<?> list) {
      List<Object> values = new ArrayList<>(list.size());
      list.forEach(element -> values.add(resolve(element)));
      return values;
    }
    if (raw instanceof Draft.Wrapped wrapped) {
      return wrapped.wrap().apply(resolve(wrapped.raw()));
    }
    if (raw instanceof Use || raw instanceof Draft) {
      Draft draft = draft(raw);
      if (draft == null || draft.value() == null) {
        throw new IllegalStateException("built before what it needs: " + raw);
      }
      return draft.value();
    }
    return raw;
  }
}
