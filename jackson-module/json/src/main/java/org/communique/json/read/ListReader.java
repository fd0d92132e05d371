// SPDX-License-Identifier: Apache-2.0
package org.communique.json.read;

import java.util.ArrayList;
import java.util.Arrays;
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
    EarlierIds earlier = member.shape() instanceof Reference ? new EarlierIds(list) : null;
    boolean failed = false;
    boolean waits = false;
    for (Token token = cursor.element(); token != null; token = cursor.element()) {
      if (elements.size() == most) {
        descent.problem(ProblemCode.OVER_LIMIT, list, "must have at most " + most + " elements");
        skipRest(member.shape(), list, most);
        failed = true;
        break;
      }
      Object element = element(draft, member, token, elements.size(), earlier);
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
    // no value contains the definitions, so nothing waits for them
    return waits && !member.isDefinitions() ? new Need.Elements(elements) : elements;
  }

  private Object element(
      Draft draft, Member<?, ?> member, Token token, int index, @Nullable EarlierIds earlier) {
    if (token == Token.NULL) {
      descent.problem(
          ProblemCode.NULL_VALUE, draft.path().at(member.name(), index), "an element of a list must not be null");
      descent.lose(member.shape());
      return Need.FAILED;
    }
    if (member.shape() instanceof Reference<?> reference) {
      return reader.reference(reference, draft, draft.path(), member.name(), index, earlier);
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
      descent.lose(shape);
      descent.skipLost(list.at(at++));
    } while (cursor.element() != null);
  }

  /** The ids of the elements of one list of references so far. */
  static final class EarlierIds {

    /** Up to so many ids are compared one by one. */
    private static final int FEW = 8;

    private final Path list;
    private String[] first = {};
    private int size;
    private @Nullable Set<String> all;

    EarlierIds(Path list) {
      this.list = list;
    }

    /** The path to the list. */
    Path list() {
      return list;
    }

    /** Adds an id; returns false if the id was added before. */
    boolean add(String id) {
      if (all != null) {
        return all.add(id);
      }
      for (int at = 0; at < size; at++) {
        if (first[at].equals(id)) {
          return false;
        }
      }
      if (size == FEW) {
        all = new HashSet<>(List.of(first));
        return all.add(id);
      }
      if (size == first.length) {
        first = Arrays.copyOf(first, size == 0 ? 1 : FEW);
      }
      first[size++] = id;
      return true;
    }
  }
}
