// SPDX-License-Identifier: Apache-2.0
package org.communique.json.read;

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
import org.communique.json.form.Table;
import org.jspecify.annotations.Nullable;

/** Reads the lists of the form, and checks their length, their elements, and whether an element is repeated. */
final class ListReader {

  private static final int FEW = 8;

  private final ValueReader reader;
  private final Descent descent;
  private final JsonCursor cursor;
  private final Scope scope;
  private final Definitions definitions;
  private final Assembly assembly;

  /** The elements of all lists that are open, of the outermost list first. */
  private Object[] open = new Object[FEW];
  private int size;

  ListReader(ValueReader reader, Descent descent, Scope scope, Definitions definitions, Assembly assembly) {
    this.reader = reader;
    this.descent = descent;
    this.cursor = descent.cursor();
    this.scope = scope;
    this.definitions = definitions;
    this.assembly = assembly;
  }

  /** Reads the value of a member that is a list. */
  Object read(Draft draft, Member member) {
    if (cursor.token() != Token.LIST) {
      return descent.wrongToken(Token.LIST.words(), member.shape());
    }
    descent.enter();
    EarlierIds earlier = member.shape() instanceof Reference ? new EarlierIds() : null;
    int most = descent.limit(member.limit());
    int start = size;
    int read = 0;
    boolean failed = false;
    boolean waits = false;
    for (Token token = cursor.element(); token != null; token = cursor.element()) {
      if (read == most) {
        descent.problems().add(
            ProblemCode.OVER_LIMIT, descent.open(), cursor.place(), "must have at most " + most + " elements");
        skipRest(member.shape(), most);
        failed = true;
        break;
      }
      descent.at(read++);
      Object element = element(draft, member, token, earlier);
      failed |= element == Need.FAILED;
      waits |= element instanceof Need;
      if (!failed && !member.isDefinitions()) {
        push(element);
      }
    }
    descent.leave();
    List<Object> elements = pop(start);
    if (read == 0 && member.count() == Member.Count.SOME) {
      descent.problem(ProblemCode.INVALID_VALUE, "must have at least one element");
      failed = true;
    }
    if (failed) {
      return Need.FAILED;
    }
    if (member.isDefinitions()) {
      return Table.ABSENT; // no value contains the definitions, and nothing waits for them
    }
    return waits ? new Need.Elements(elements) : elements;
  }

  private void push(Object element) {
    if (size == open.length) {
      open = Arrays.copyOf(open, 2 * size);
    }
    open[size++] = element;
  }

  /** Takes the elements from a start to the end away from the open lists. */
  private List<Object> pop(int start) {
    int count = size - start;
    if (count == 0) {
      return List.of();
    }
    if (count == 1) { // most lists have one element
      size = start;
      Object element = open[start];
      open[start] = null;
      return List.of(element);
    }
    Object[] elements = Arrays.copyOfRange(open, start, size);
    Arrays.fill(open, start, size, null);
    size = start;
    return Arrays.asList(elements);
  }

  private Object element(Draft draft, Member member, Token token, @Nullable EarlierIds earlier) {
    if (token == Token.NULL) {
      descent.problem(ProblemCode.NULL_VALUE, "an element of a list must not be null");
      descent.lose(member.shape());
      return Need.FAILED;
    }
    if (member.shape() instanceof Reference<?> reference) {
      return reader.reference(reference, draft, earlier);
    }
    Need.Owner owner = member.isDefinitions() ? assembly : draft;
    Object element = reader.read(member.shape(), owner);
    if (member.isDefinitions() && element != Need.FAILED) {
      scope.offer(definitions.latest());
    }
    return element;
  }

  /** Skips the elements of a list that are over its limit, from the element at the cursor. */
  private void skipRest(Shape<?> shape, int first) {
    int index = first;
    do {
      descent.at(index++);
      descent.lose(shape);
      descent.skipLost();
    } while (cursor.element() != null);
  }

  /** The ids of the elements of one list of references so far. */
  static final class EarlierIds {

    /** So many ids after the first one are compared one by one. */
    private static final int FEW = 8;

    private static final String[] NONE = {};

    private @Nullable String first;
    private String[] others = NONE;
    private int size;
    private @Nullable Set<String> all;

    /** Adds an id; returns false if the id was added before. */
    boolean add(String id) {
      if (all != null) {
        return all.add(id);
      }
      if (first == null) { // most lists have one element
        first = id;
        return true;
      }
      if (first.equals(id)) {
        return false;
      }
      for (int at = 0; at < size; at++) {
        if (others[at].equals(id)) {
          return false;
        }
      }
      if (size == FEW) {
        all = new HashSet<>(List.of(others));
        all.add(first);
        return all.add(id);
      }
      if (size == others.length) {
        others = Arrays.copyOf(others, FEW);
      }
      others[size++] = id;
      return true;
    }
  }
}
