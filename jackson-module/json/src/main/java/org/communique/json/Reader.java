// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communique.FormatVersion;
import org.communique.base.InvalidBriefException;
import org.communique.json.JsonCursor.Token;
import org.jspecify.annotations.Nullable;

/**
 * The first of two passes that read a value: it turns tokens into {@link Draft}s, and reports a {@link Problem} for
 * each mistake. After a problem it continues, so that people learn of all their mistakes at once. It calls itself once
 * per level of nesting, and {@link Limit#DEPTH} limits this depth.
 */
final class Reader {

  private final JsonCursor cursor;
  private final ReadOptions options;
  private Problems problems;
  private final Definitions definitions;
  private final ExtensionReader extensions;
  private final List<Draft> drafts = new ArrayList<>();
  private Where current = Where.ROOT;
  private int depth;

  Reader(JsonCursor cursor, ReadOptions options, Problems problems, Definitions definitions) {
    this.cursor = cursor;
    this.options = options;
    this.problems = problems;
    this.definitions = definitions;
    this.extensions = new ExtensionReader(this);
  }

  JsonCursor cursor() {
    return cursor;
  }

  ReadOptions options() {
    return options;
  }

  Problems problems() {
    return problems;
  }

  /** From now on, reports problems to another collection. */
  void problems(Problems other) {
    problems = other;
  }

  Definitions definitions() {
    return definitions;
  }

  /** Ends the first pass: handles the unknown members, and then reports the missing members. */
  void finish(FormatVersion version) {
    extensions.finish(version);
    drafts.forEach(this::checkComplete);
  }

  /** The innermost open object or list, where a syntax error is reported. */
  Where current() {
    return current;
  }

  void problem(ProblemCode code, Where where, String message) {
    problems.add(code, where, cursor.place(), message);
  }

  void wrongToken(String wanted, Where where) {
    Token token = cursor.token();
    if (token == Token.NULL) {
      problem(ProblemCode.NULL_VALUE, where, "must be " + wanted + ", but was null");
    } else {
      problem(ProblemCode.WRONG_TOKEN, where, "must be " + wanted + ", but was " + token.words());
      extensions.skip(where);
    }
  }

  /** Checks the token at the cursor; if it is not the wanted one, reports a problem and skips the value. */
  boolean expect(Token wanted, Where up, String name, int index) {
    if (cursor.token() == wanted) {
      return true;
    }
    wrongToken(wanted.words(), up.at(name, index));
    return false;
  }

  boolean isOver(Limit limit, String text, Where where) {
    int most = options.of(limit);
    if (text.length() <= most || text.codePointCount(0, text.length()) <= most) {
      return false;
    }
    problem(ProblemCode.OVER_LIMIT, where, "must be at most " + most + " code points long");
    return true;
  }

  /** Enters an object or a list. */
  Where enter(Where where) {
    if (++depth > options.of(Limit.DEPTH)) {
      problem(
          ProblemCode.TOO_DEEP, where, "objects and lists must be nested at most " + options.of(Limit.DEPTH) + " deep");
      throw new Problems.Stop();
    }
    Where before = current;
    current = where;
    return before;
  }

  /** Leaves the object or list that was entered last. */
  void leave(Where before) {
    depth--;
    current = before;
  }

  /** Reads an object by its table, as a part of its owner. */
  Object part(Table<?, ?> table, Needs owner, Where where) {
    Draft draft = object(table, where);
    if (draft == null) {
      return Draft.FAILED;
    }
    owner.need(draft);
    return draft;
  }

  /** Reads the id of a value that is defined elsewhere. */
  Object use(Table<?, ?> table, Needs owner, Where where) {
    if (cursor.token() != Token.TEXT) {
      wrongToken("an object or a text (the " + table.title() + " or its id)", where);
      return Draft.FAILED;
    }
    Use use = new Use(table.space(), cursor.text(), where, cursor.place());
    owner.need(use);
    return use;
  }

  /** Reads an object by its table; returns null if the value is not an object. */
  @Nullable Draft object(Table<?, ?> table, Where where) {
    if (cursor.token() != Token.OBJECT) {
      wrongToken("an object (the " + table.title() + ")", where);
      return null;
    }
    Draft draft = new Draft(table, where, cursor.place());
    Where before = enter(where);
    for (String name = cursor.name(); name != null; name = cursor.name()) {
      Member<?, ?> member = table.member(name);
      if (member == null) {
        extensions.member(draft, name);
      } else if (draft.raw(member) != null) {
        duplicate(where, name);
      } else {
        cursor.value();
        member(draft, member);
      }
    }
    leave(before);
    drafts.add(draft);
    definitions.define(draft);
    return draft;
  }

  /** Reports that the member at the cursor occurs twice, and skips it. */
  void duplicate(Where owner, String name) {
    Where where = owner.at(name, Where.NO_INDEX);
    problem(ProblemCode.DUPLICATE_MEMBER, where, "member " + InvalidBriefException.shown(name) + " occurs twice");
    cursor.value();
    extensions.skip(where);
  }

  private void member(Draft draft, Member<?, ?> member) {
    String name = member.name();
    if (cursor.token() == Token.NULL) {
      boolean required = member.count().isRequired();
      if (required) {
        problem(
            ProblemCode.NULL_VALUE,
            draft.where().at(name, Where.NO_INDEX),
            "member '" + name + "' is required and must not be null");
      }
      draft.raw(member, required ? Draft.FAILED : Draft.ABSENT);
    } else if (member.count().isList()) {
      draft.raw(member, list(draft, member));
    } else {
      draft.raw(member, member.kind().read(this, draft, draft.where(), name, Where.NO_INDEX));
    }
  }

  private Object list(Draft draft, Member<?, ?> member) {
    String name = member.name();
    if (!expect(Token.LIST, draft.where(), name, Where.NO_INDEX)) {
      return Draft.FAILED;
    }
    Where list = draft.where().at(name, Where.NO_INDEX);
    Where before = enter(list);
    List<Object> raw = new ArrayList<>();
    Set<String> uses = new HashSet<>(0);
    Set<String> definedHere = new HashSet<>(0);
    boolean failed = false;
    for (Token token = cursor.element(); token != null; token = cursor.element()) {
      Object element = Draft.FAILED;
      if (token == Token.NULL) {
        problem(ProblemCode.NULL_VALUE, draft.where().at(name, raw.size()), "an element of a list must not be null");
      } else {
        element = member.kind().read(this, member.isDefinitions() ? definitions : draft, draft.where(), name, raw.size());
      }
      if (member.kind() instanceof Reference<?> && isRepeat(uses, definedHere, element)) {
        element = Draft.FAILED;
      }
      failed |= element == Draft.FAILED;
      raw.add(element);
      if (member.limit() != null && raw.size() > options.of(member.limit())) {
        problem(ProblemCode.OVER_LIMIT, list, "must have at most " + options.of(member.limit()) + " elements");
        throw new Problems.Stop();
      }
    }
    leave(before);
    if (raw.isEmpty() && member.count() == Member.Count.SOME) {
      problem(ProblemCode.INVALID_VALUE, list, "must have at least one element");
      failed = true;
    }
    return failed ? Draft.FAILED : raw;
  }

  /**
   * Reports an element of a list of references if an element before it has the same id. Two definitions of one id are
   * reported as such, and not here.
   */
  private boolean isRepeat(Set<String> uses, Set<String> definedHere, Object element) {
    if (element instanceof Use use) {
      return (!uses.add(use.id()) || definedHere.contains(use.id())) && repeats(use.where(), use.place(), use.id());
    }
    if (element instanceof Draft draft && draft.id() != null) {
      definedHere.add(draft.id());
      return uses.contains(draft.id()) && repeats(draft.where(), draft.place(), draft.id());
    }
    return false;
  }

  private boolean repeats(Where where, long place, String id) {
    problems.add(
        ProblemCode.DUPLICATE_ELEMENT, where, place,
        "must not repeat an element of this list, but repeats " + InvalidBriefException.shown(id));
    return true;
  }

  /** Reports missing members, except a member that is present under a misspelt name. */
  private void checkComplete(Draft draft) {
    for (Member<?, ?> member : draft.table().members()) {
      if (member.count().isRequired() && draft.raw(member) == null) {
        missing(draft, List.of(member.name()));
      }
    }
    List<String> either = draft.table().either();
    if (!either.isEmpty()) {
      long present = either.stream().filter(name -> draft.isPresent(draft.table().member(name))).count();
      if (present == 0) {
        missing(draft, either);
      } else if (present > 1) {
        draft.fail();
        problems.add(
            ProblemCode.BROKEN_RULE, draft.where(), draft.place(),
            "must have member '" + String.join("' or '", either) + "', but has both");
      }
    }
  }

  private void missing(Draft draft, List<String> names) {
    draft.fail();
    if (names.stream().noneMatch(draft::isMeant)) {
      problems.add(
          ProblemCode.MISSING_MEMBER, draft.where(), draft.place(),
          "member '" + String.join("' or '", names) + "' is missing");
    }
  }

  /** Reads an object that must have exactly one member, one of the union's tags. */
  Object union(Union<?> union, Needs owner, Where where) {
    Where before = enter(where);
    Object raw = null;
    for (String name = cursor.name(); name != null; name = cursor.name()) {
      Where at = where.at(name, Where.NO_INDEX);
      if (!union.has(name)) {
        problems.add(
            ProblemCode.UNKNOWN_MEMBER, at, cursor.place(), Names.unknown(name, union.tags()), union.tags());
      } else if (raw != null) {
        problem(ProblemCode.BROKEN_RULE, at, "a " + union.title() + " must have exactly one member");
      } else {
        cursor.value();
        raw = union.read(this, owner, where, name);
        continue;
      }
      raw = Draft.FAILED;
      cursor.value();
      extensions.skip(at);
    }
    leave(before);
    if (raw == null) {
      problem(
          ProblemCode.MISSING_MEMBER, where,
          "a " + union.title() + " must have exactly one of the members " + Names.list(union.tags())
              + ", but has none");
      return Draft.FAILED;
    }
    return raw;
  }
}
