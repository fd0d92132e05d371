// SPDX-License-Identifier: Apache-2.0
package org.communique.json.read;

import org.communique.base.InvalidBriefException;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.ProblemCode;
import org.communique.json.engine.JsonCursor;
import org.communique.json.engine.JsonCursor.Token;
import org.communique.json.form.Shape;
import org.communique.json.form.Table;

/**
 * The way down into the document: the cursor, the open objects and lists around it, and the problems found so far. All
 * readers of this package share one descent. {@link Limit#DEPTH} limits the depth, so that recursion with one call per
 * level cannot overflow the stack.
 */
final class Descent {

  private final JsonCursor cursor;
  private final JsonOptions options;
  private final Definitions definitions;
  private Problems problems;
  private Path current = Path.ROOT;
  private int depth;

  Descent(JsonCursor cursor, JsonOptions options, Problems problems, Definitions definitions) {
    this.cursor = cursor;
    this.options = options;
    this.problems = problems;
    this.definitions = definitions;
  }

  JsonCursor cursor() {
    return cursor;
  }

  int limit(Limit limit) {
    return options.of(limit);
  }

  JsonOptions options() {
    return options;
  }

  Problems problems() {
    return problems;
  }

  /** From now on, reports problems to another collection. */
  void problems(Problems other) {
    problems = other;
  }

  /** The innermost open object or list, where a syntax error is reported. */
  Path current() {
    return current;
  }

  /** Reports a problem at the cursor. */
  void problem(ProblemCode code, Path path, String message) {
    problems.add(code, path, cursor.place(), message);
  }

  /** Enters the object or list at the cursor, and returns the object or list around it. */
  Path enter(Path path) {
    if (++depth > limit(Limit.DEPTH)) {
      problem(ProblemCode.TOO_DEEP, path, "objects and lists must be nested at most " + limit(Limit.DEPTH) + " deep");
      throw new Problems.Stop();
    }
    Path before = current;
    current = path;
    return before;
  }

  /** Leaves the object or list that was entered last. */
  void leave(Path before) {
    depth--;
    current = before;
  }

  /** Reports that the value at the cursor has the wrong JSON type, and skips the value. */
  Object wrongToken(String wanted, Shape<?> shape, Path path) {
    Token token = cursor.token();
    problem(
        token == Token.NULL ? ProblemCode.NULL_VALUE : ProblemCode.WRONG_TOKEN, path,
        "must be " + wanted + ", but was " + token.words());
    lose(shape);
    skipLost(path);
    return Need.FAILED;
  }

  /** Reports that the member at the cursor occurs twice, and skips the member. */
  void duplicate(Path path, String name) {
    problem(ProblemCode.DUPLICATE_MEMBER, path, "member " + InvalidBriefException.shown(name) + " occurs twice");
    cursor.value();
    skipLost(path);
  }

  /** Notes that a broken value should have this shape, and may therefore be an entry that defines an id. */
  void lose(Shape<?> shape) {
    if (shape instanceof Table<?, ?> table && table.space() != null) {
      definitions.lose(table.space());
    }
  }

  /** Skips the value at the cursor after a problem. References to ids that the value defines are not dangling. */
  void skipLost(Path path) {
    if (skip(path)) {
      loseAll();
    }
  }

  /** Notes that a value was skipped which may define ids. */
  void loseAll() {
    definitions.lose();
  }

  /**
   * Skips the value at the cursor. Like any other value, it must not be nested too deep.
   *
   * @return whether the value contains an object with an id
   */
  boolean skip(Path path) {
    if (!isNested(cursor.token())) {
      return false;
    }
    boolean isObject = cursor.token() == Token.OBJECT;
    boolean hasId = false;
    Path before = enter(path);
    if (isObject) {
      for (String name = cursor.name(); name != null; name = cursor.name()) {
        hasId |= name.equals("id");
        if (isNested(cursor.value())) {
          hasId |= skip(path.at(name));
        }
      }
    } else {
      int index = 0;
      for (Token token = cursor.element(); token != null; token = cursor.element()) {
        if (isNested(token)) {
          hasId |= skip(path.at(index));
        }
        index++;
      }
    }
    leave(before);
    return hasId;
  }

  private static boolean isNested(Token token) {
    return token == Token.OBJECT || token == Token.LIST;
  }
}
