// SPDX-License-Identifier: Apache-2.0
package org.communique.json.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communique.json.ProblemCode;
import org.communique.json.engine.JsonCursor;
import org.communique.json.engine.JsonCursor.Token;
import org.communique.json.form.Member;
import org.communique.json.form.Reference;
import org.communique.json.form.Shape;
import org.jspecify.annotations.Nullable;

/** Reads the lists of the form, and checks their length, their elements, and whether an element is repeated. */
final class ListReader {

  private final ValueReader reader;
  private final Descent descent;
  private final JsonCursor cursor;
  private final Scope scope;
  private final Definitions definitions;
  private final Assembly assembly;

  ListReader(ValueReader reader, Descent descent, Scope scope, Definitions definitions, Assembly assembly) {
    this.reader = reader;
    this.descent = descent;
    this.cursor = descent.cursor();
    this.scope = scope;
    this.definitions = definitions;
    this.assembly = assembly;
  }

  /** Reads the value of a member that is a list. */
  Object read(Draft draft, Member<?, ?> member) {
    Path list = draft.path().at(member.name());
    if (cursor.token() != Token.LIST) {
      return descent.wrongToken(Token.LIST.words(), member.shape(), list);
    }
    Path before = descent.enter(list);
    int most = descent.limit(member.limit());
    List<Object> elements = new ArrayList<>();
    References earlier = member.shape() instanceof Reference<?> reference ? new References(reference) : null;
    boolean failed = false;
    boolean waits = false;
    for (Token token = cursor.element(); token != null; token = cursor.element()) {
      if (elements.size() == most) {
        descent.problem(ProblemCode.OVER_LIMIT, list, "must have at most " + most + " elements");
        skipRest(member.shape(), list, most);
        failed = true;
        break;
      }
      Object element = element(draft, member, token, elements.size());
      if (earlier != null && element != Need.FAILED && earlier.haveIdOf(element)) {
        failed |= isRepeated(earlier.reference, element, token, draft.path().at(member.name(), elements.size()));
      }
      failed |= element == Need.FAILED;
      waits |= element instanceof Need;
      elements.add(element);
    }
    descent.leave(before);
    if (elements.isEmpty() && member.count() == Member.Count.SOME) {
      descent.problem(ProblemCode.INVALID_VALUE, list, "must have at least one element");
      failed = true;
    }
    if (failed) {
      return Need.FAILED;
    }
    return waits ? new Need.Elements(elements) : elements;
  }

  private Object element(Draft draft, Member<?, ?> member, Token token, int index) {
    if (token == Token.NULL) {
      descent.problem(
          ProblemCode.NULL_VALUE, draft.path().at(member.name(), index), "an element of a list must not be null");
      return Need.FAILED;
    }
    Need.Owner owner = member.isDefinitions() ? assembly : draft;
    Object element = reader.read(member.shape(), owner, draft.path(), member.name(), index);
    if (member.isDefinitions() && element != Need.FAILED) {
      scope.offer(definitions.latest());
    }
    return element;
  }

  /** Skips the elements of a list that are over its limit, from the element at the cursor. */
  private void skipRest(Shape<?> shape, Path list, int index) {
    int at = index;
    do {
      descent.skip(shape, list.at(at++));
    } while (cursor.element() != null);
  }

  /**
   * Reports an element of a list of references that has the id of an earlier element. If the id is not defined yet, the
   * element is only marked: if the id turns out to be dangling, that is the only problem.
   */
  private boolean isRepeated(Reference<?> reference, Object element, Token token, Path path) {
    if (element instanceof IdUse use) {
      use.repeats();
      return false;
    }
    String id = References.id(reference, element);
    boolean isDefinedHere = token == Token.OBJECT;
    long place = isDefinedHere ? definitions.find(reference.table().space(), id).place() : cursor.place();
    assembly.repeated(path, place, id);
    return true;
  }

  /** The ids of the elements of one list of references so far. */
  private static final class References {

    /** So many ids are compared one by one. */
    private static final int FEW = 8;

    private final Reference<?> reference;
    private final String[] first = new String[FEW];
    private int size;
    private @Nullable Set<String> all;

    References(Reference<?> reference) {
      this.reference = reference;
    }

    @SuppressWarnings("unchecked") // the value was read by this reference
    private static @Nullable String id(Reference<?> reference, Object element) {
      if (element instanceof IdUse use) {
        return use.id();
      }
      return element instanceof Draft draft ? draft.id() : ((Reference<Object>) reference).id(element);
    }

    /** Returns whether an earlier element has the same id; otherwise remembers the id. */
    boolean haveIdOf(Object element) {
      String id = id(reference, element);
      if (id == null) {
        return false;
      }
      if (all != null) {
        return !all.add(id);
      }
      for (int at = 0; at < size; at++) {
        if (first[at].equals(id)) {
          return true;
        }
      }
      if (size < FEW) {
        first[size++] = id;
      } else {
        all = new HashSet<>(List.of(first));
        all.add(id);
      }
      return false;
    }
  }
}
