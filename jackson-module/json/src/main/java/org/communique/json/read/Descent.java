// SPDX-License-Identifier: Apache-2.0
package org.communique.json.read;

import java.util.Arrays;
import org.communique.base.InvalidBriefException;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.ProblemCode;
import org.communique.json.engine.JsonCursor;
import org.communique.json.engine.JsonCursor.Token;
import org.communique.json.engine.KnownTexts;
import org.communique.json.form.Shape;
import org.communique.json.form.Table;
import org.jspecify.annotations.Nullable;

/**
 * The way down into the document: the cursor, the open objects and lists around it, and the problems found so far. All
 * readers of this package share one descent. {@link Limit#DEPTH} limits the depth, so that recursion with one call per
 * level cannot overflow the stack.
 *
 * <p>For each open object and list, the descent knows the current member or element. Going on to the next member costs
 * nothing but a note; a {@link Path} is made only when somebody asks {@link #here()}.
 */
final class Descent {

  private static final int FEW_LEVELS = 8;

  private final JsonCursor cursor;
  private final JsonOptions options;
  private final Definitions definitions;
  private Problems problems;
  private @Nullable String[] names = new String[FEW_LEVELS];
  private int[] indexes = new int[FEW_LEVELS];

  /** The paths to the current members and elements, as far as somebody has asked for them. */
  private @Nullable Path[] paths = new Path[FEW_LEVELS];

  /** The number of open objects and lists. */
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

  /**
   * Moves to the next member of the innermost open object. Its name need not be one of the form.
   *
   * @return the name; null at the end of the object
   */
  @Nullable String anyName() {
    if (cursor.member(KnownTexts.NONE) == KnownTexts.END) {
      return null;
    }
    return otherName();
  }

  /** Goes to the member at the cursor, whose name is not one of the form, and returns this name. */
  String otherName() {
    String name = cursor.name();
    checkName(name);
    at(name);
    return name;
  }

  /** Refuses a name with a surrogate that has no partner. Some parsers accept such a name. */
  private void checkName(String name) {
    for (int at = 0; at < name.length(); at++) {
      if (Character.isSurrogate(name.charAt(at))) {
        if (Character.charCount(name.codePointAt(at)) == 1) {
          throw new JsonCursor.SyntaxException(
              ProblemCode.SYNTAX, cursor.place(), "the document is not JSON from here on");
        }
        at++;
      }
    }
  }

  /** The path to the value that is being read. */
  Path here() {
    boolean isInside = depth > 0 && (names[depth - 1] != null || indexes[depth - 1] != Path.NO_INDEX);
    return path(isInside ? depth : around());
  }

  /** The path to the innermost open object or list. A syntax error is reported there. */
  Path open() {
    return path(around());
  }

  private int around() {
    return Math.max(0, depth - 1);
  }

  private Path path(int levels) {
    int known = levels;
    while (known > 0 && paths[known - 1] == null) {
      known--;
    }
    Path path = known == 0 ? Path.ROOT : paths[known - 1];
    for (int level = known; level < levels; level++) {
      String name = names[level];
      path = name == null ? path.at(indexes[level]) : path.at(name);
      paths[level] = path;
    }
    return path;
  }

  /** The name of the current member, if an object is the innermost open value; null if a list is. */
  @Nullable String name() {
    return names[depth - 1];
  }

  /** The index of the current element of the innermost open list. */
  int index() {
    return indexes[depth - 1];
  }

  /** Goes to a member of the innermost open object. */
  void at(String name) {
    names[depth - 1] = name;
    paths[depth - 1] = null;
  }

  /** Goes to an element of the innermost open list. */
  void at(int index) {
    indexes[depth - 1] = index;
    paths[depth - 1] = null;
  }

  /** Reports a problem of the value that is being read. */
  void problem(ProblemCode code, String message) {
    problems.add(code, here(), cursor.place(), message);
  }

  /** Enters the object or list at the cursor. */
  void enter() {
    if (depth == limit(Limit.DEPTH)) {
      problem(ProblemCode.TOO_DEEP, "objects and lists must be nested at most " + limit(Limit.DEPTH) + " deep");
      throw new Problems.Stop();
    }
    if (depth == indexes.length) {
      names = Arrays.copyOf(names, 2 * depth);
      indexes = Arrays.copyOf(indexes, 2 * depth);
      paths = Arrays.copyOf(paths, 2 * depth);
    }
    names[depth] = null;
    indexes[depth] = Path.NO_INDEX;
    paths[depth] = null;
    depth++;
  }

  /** Leaves the object or list that was entered last. */
  void leave() {
    depth--;
  }

  /** Reports that the value at the cursor has the wrong JSON type, and skips the value. */
  Object wrongToken(String wanted, Shape<?> shape) {
    Token token = cursor.token();
    problem(
        token == Token.NULL ? ProblemCode.NULL_VALUE : ProblemCode.WRONG_TOKEN,
        "must be " + wanted + ", but was " + token.words());
    lose(shape);
    skipLost();
    return Need.FAILED;
  }

  /** Reports that the member at the cursor occurs twice, and skips the member. */
  void duplicate(String name) {
    problem(ProblemCode.DUPLICATE_MEMBER, "member " + InvalidBriefException.shown(name) + " occurs twice");
    cursor.value();
    skipLost();
  }

  /** Notes that a broken value should have this shape, and may therefore be an entry that defines an id. */
  void lose(Shape<?> shape) {
    if (shape instanceof Table<?> table && table.space() != null) {
      definitions.lose(table.space());
    }
  }

  /** Skips the value at the cursor after a problem. References to ids that the value defines are not dangling. */
  void skipLost() {
    if (skip()) {
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
  boolean skip() {
    if (!isNested(cursor.token())) {
      return false;
    }
    boolean isObject = cursor.token() == Token.OBJECT;
    boolean hasId = false;
    enter();
    if (isObject) {
      for (String name = anyName(); name != null; name = anyName()) {
        hasId |= name.equals("id");
        cursor.value();
        hasId |= skip();
      }
    } else {
      int index = 0;
      while (cursor.element() != null) {
        at(index++);
        hasId |= skip();
      }
    }
    leave();
    return hasId;
  }

  private static boolean isNested(Token token) {
    return token == Token.OBJECT || token == Token.LIST;
  }
}
