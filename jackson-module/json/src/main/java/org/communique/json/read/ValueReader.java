// SPDX-License-Identifier: Apache-2.0
package org.communique.json.read;

import java.util.List;
import org.communique.FormatVersion;
import org.communique.StatementRef;
import org.communique.base.InvalidBriefException;
import org.communique.json.JsonOptions;
import org.communique.json.ProblemCode;
import org.communique.json.engine.JsonCursor;
import org.communique.json.engine.JsonCursor.Token;
import org.communique.json.form.IdSpace;
import org.communique.json.form.Member;
import org.communique.json.form.Reference;
import org.communique.json.form.Scalar;
import org.communique.json.form.Shape;
import org.communique.json.form.Table;
import org.communique.json.form.Union;
import org.jspecify.annotations.Nullable;

/**
 * Reads tokens by the shapes of the form, and reports a problem for each mistake. After a problem it continues, so that
 * people learn of all their mistakes at once.
 *
 * <p>A method that reads a value returns the value, or a {@link Need} that takes the place of a value that cannot be
 * built yet, or {@link Need#FAILED} after a problem.
 */
public final class ValueReader {

  private final Descent descent;
  private final JsonCursor cursor;
  private final Scope scope;
  private final Definitions definitions;
  private final Assembly assembly;
  private final DidYouMean didYouMean;
  private final UnknownMembersReader unknownMembers;
  private final ListReader lists;

  ValueReader(Descent descent, Scope scope, Definitions definitions, Assembly assembly, DidYouMean didYouMean) {
    this.descent = descent;
    this.cursor = descent.cursor();
    this.scope = scope;
    this.definitions = definitions;
    this.assembly = assembly;
    this.didYouMean = didYouMean;
    this.unknownMembers = new UnknownMembersReader(descent, scope, didYouMean);
    this.lists = new ListReader(this, descent, scope, definitions, assembly);
  }

  /**
   * Reads the value at the cursor.
   *
   * @param shape the shape of the value
   * @param cursor a cursor at the first token of the value; afterwards at its last token if there are no problems
   * @param options the limits, and what happens to unknown members
   * @param problems receives the problems
   * @param <T> the type of the value
   * @return the value; null if there are problems
   */
  public static <T> @Nullable T read(Shape<T> shape, JsonCursor cursor, JsonOptions options, Problems problems) {
    DidYouMean didYouMean = new DidYouMean();
    Scope scope = new Scope(shape, problems);
    Definitions definitions = new Definitions(options, problems, didYouMean);
    Descent descent = new Descent(cursor, options, problems, definitions);
    Assembly assembly = new Assembly(definitions, options, problems);
    Object value = null;
    try {
      Object read = new ValueReader(descent, scope, definitions, assembly, didYouMean).root(shape);
      scope.checkMentions(definitions);
      assembly.finish();
      value = read instanceof Need need ? need.value() : read;
      if (problems.isEmpty() && value != null) {
        scope.checkUsed(value);
      }
    } catch (JsonCursor.SyntaxException complaint) {
      problems.add(complaint.code(), descent.current(), complaint.place(), complaint.getMessage());
    } catch (Problems.Stop stop) {
      // the problems that were found so far are reported
    }
    @SuppressWarnings("unchecked") // the shape has read the value
    T built = problems.isEmpty() ? (T) value : null;
    return built;
  }

  /** Reads the outermost value, and then judges the unknown members that came before the version. */
  private Object root(Shape<?> shape) {
    Object read = read(shape, assembly, Path.OUTSIDE, "", Path.NO_INDEX);
    unknownMembers.finish();
    return read;
  }

  /**
   * Reads the value at the cursor, by its shape.
   *
   * @param owner collects what must be built before the object that contains the value
   * @param up the path to the object that contains the value as a member
   * @param name the name of the member
   * @param index the index in the list of the member, or {@link Path#NO_INDEX}
   */
  Object read(Shape<?> shape, Need.Owner owner, Path up, String name, int index) {
    if (shape instanceof Scalar<?> scalar) {
      return scalar(scalar, up, name, index);
    }
    if (shape instanceof Reference<?> reference) {
      return reference(reference, owner, up, name, index, null);
    }
    Path path = up.at(name, index);
    return shape instanceof Table<?, ?> table ? object(table, owner, path) : union((Union<?>) shape, owner, path);
  }

  private Object scalar(Scalar<?> scalar, Path up, String name, int index) {
    Token token = cursor.token();
    boolean fits = switch (scalar.json()) {
      case TEXT -> token == Token.TEXT;
      case NUMBER -> token == Token.NUMBER;
      case FLAG -> token == Token.TRUE || token == Token.FALSE;
    };
    if (!fits) {
      return descent.wrongToken(wanted(scalar), scalar, up.at(name, index));
    }
    if (scalar.json() == Scalar.Json.FLAG) {
      return token == Token.TRUE;
    }
    String text = cursor.text();
    if (descent.options().isOver(scalar.limit(), text)) {
      descent.problem(ProblemCode.OVER_LIMIT, up.at(name, index), tooLong(descent.limit(scalar.limit())));
      return Need.FAILED;
    }
    try {
      Object value = scalar.parse(text);
      if (scalar == Scalar.VERSION) {
        scope.version((FormatVersion) value, up.at(name, index), cursor.place());
      } else if (scalar == Scalar.STATEMENT_REF && ((StatementRef) value).isLocal()) {
        mention(text, up.at(name, index));
      }
      return value;
    } catch (InvalidBriefException broken) {
      List<String> words = scalar.onlyWords();
      descent.problems().add(
          words.isEmpty() ? ProblemCode.INVALID_VALUE : ProblemCode.UNKNOWN_WORD, up.at(name, index), cursor.place(),
          () -> words.isEmpty() ? broken.rule() : unknownWord(text, words), words);
      return Need.FAILED;
    }
  }

  /** Notes a reference to a statement, which must exist in a document. */
  private void mention(String id, Path path) {
    if (scope.isDocument() && definitions.find(IdSpace.STATEMENT, id) == null) {
      IdUse.Target target = definitions.await(IdSpace.STATEMENT, id, path, cursor.place());
      scope.mention(new IdUse(target, path, Path.NO_INDEX, cursor.place()));
    }
  }

  private static String wanted(Scalar<?> scalar) {
    return switch (scalar.json()) {
      case TEXT -> Token.TEXT.words();
      case NUMBER -> Token.NUMBER.words();
      case FLAG -> "true or false";
    };
  }

  private static String unknownWord(String text, List<String> words) {
    return "must be one of " + String.join(", ", words) + ", but was " + InvalidBriefException.shown(text);
  }

  /** The message for a text that is longer than its limit. */
  static String tooLong(int most) {
    return "must be at most " + most + " code points long";
  }

  /**
   * Reads a reference: an id, or the whole value.
   *
   * @param earlier the ids of the earlier elements of the list; null if the reference is not in a list
   */
  Object reference(
      Reference<?> reference, Need.Owner owner, Path up, String name, int index, ListReader.@Nullable EarlierIds earlier) {
    Table<?, ?> table = reference.table();
    Token token = cursor.token();
    if (token == Token.OBJECT) {
      Object value = object(table, owner, up.at(name, index));
      Draft draft = definitions.latest();
      if (value != Need.FAILED && earlier != null && draft.id() != null && !earlier.add(draft.id())) {
        assembly.repeated(draft.path(), draft.place(), draft.id());
        return Need.FAILED;
      }
      return value;
    }
    if (token != Token.TEXT) {
      return descent.wrongToken(
          "an object or a text (the " + table.title() + " or its id)", reference, up.at(name, index));
    }
    return use(table.space(), owner, up, name, index, earlier);
  }

  private Object use(
      IdSpace space, Need.Owner owner, Path up, String name, int index, ListReader.@Nullable EarlierIds earlier) {
    String id = cursor.text();
    boolean isRepeated = earlier != null && !earlier.add(id);
    Draft defined = definitions.find(space, id);
    if (defined != null) {
      if (isRepeated) {
        assembly.repeated(up.at(name, index), cursor.place(), id);
        return Need.FAILED;
      }
      if (defined.value() != null) {
        owner.reach(defined.reached());
        return defined.value();
      }
      owner.need(defined);
      return defined;
    }
    long place = cursor.place();
    IdUse.Target target = definitions.await(space, id, up.at(name, index), place);
    IdUse use = earlier == null
        ? new IdUse(target, up.at(name, index), Path.NO_INDEX, place) : new IdUse(target, earlier.list(), index, place);
    if (isRepeated) {
      assembly.mayRepeat(use);
      return Need.FAILED;
    }
    owner.need(use);
    return use;
  }

  private Object object(Table<?, ?> table, Need.Owner owner, Path path) {
    if (cursor.token() != Token.OBJECT) {
      return descent.wrongToken("an object (the " + table.title() + ")", table, path);
    }
    Draft draft = new Draft(table, path, cursor.place());
    if (table.isDocument()) {
      scope.begin(draft);
    }
    Path before = descent.enter(path);
    for (String name = cursor.name(); name != null; name = cursor.name()) {
      Member<?, ?> member = table.member(name);
      if (member == null) {
        unknownMembers.read(draft, name);
      } else if (draft.member(member) != null) {
        draft.fail();
        descent.duplicate(path.at(name), name);
      } else {
        cursor.value();
        draft.member(member, member(draft, member));
      }
    }
    descent.leave(before);
    if (!draft.isUndecided()) {
      Completeness.check(draft, descent.problems(), didYouMean);
    }
    definitions.define(draft);
    if (draft.isReady() && !table.isDocument()) {
      assembly.build(draft);
    } else {
      assembly.await(draft);
    }
    if (draft.value() != null) {
      owner.reach(draft.reached());
      return draft.value();
    }
    owner.need(draft);
    return draft.isBroken() ? Need.FAILED : draft;
  }

  private Object member(Draft draft, Member<?, ?> member) {
    Path path = draft.path();
    if (cursor.token() == Token.NULL) {
      if (!member.count().isRequired()) {
        return Table.ABSENT;
      }
      descent.problem(
          ProblemCode.NULL_VALUE, path.at(member.name()),
          "member '" + member.name() + "' is required and must not be null");
      return Need.FAILED;
    }
    return member.count().isList()
        ? lists.read(draft, member)
        : read(member.shape(), draft, path, member.name(), Path.NO_INDEX);
  }

  private Object union(Union<?> union, Need.Owner owner, Path path) {
    if (cursor.token() != Token.OBJECT) {
      return descent.wrongToken("an object with one of the members " + DidYouMean.list(union.tags()), union, path);
    }
    Path before = descent.enter(path);
    String tag = null;
    boolean isEmpty = true;
    boolean failed = false;
    Object read = Need.FAILED;
    for (String name = cursor.name(); name != null; name = cursor.name()) {
      Union.Option option = union.option(name);
      if (tag == null && option != null) {
        cursor.value();
        tag = name;
        read = tagged(option, owner, path, name);
      } else {
        refuse(union, name, tag, path.at(name));
        failed = true;
      }
      isEmpty = false;
    }
    descent.leave(before);
    if (isEmpty) {
      descent.problem(
          ProblemCode.MISSING_MEMBER, path,
          "a " + union.title() + " must have exactly one of the members " + DidYouMean.list(union.tags())
              + ", but has none");
    }
    return failed ? Need.FAILED : read;
  }

  private Object tagged(Union.Option option, Need.Owner owner, Path union, String tag) {
    Object read = read(option.shape(), owner, union, tag, Path.NO_INDEX);
    if (read == Need.FAILED) {
      return read;
    }
    return read instanceof Need need ? new Need.Tagged(need, option.wrap()) : option.wrap().apply(read);
  }

  /** Reports a member of a union that is not the tag, or follows the tag, and skips the member. */
  private void refuse(Union<?> union, String name, @Nullable String tag, Path path) {
    if (name.equals(tag)) {
      descent.duplicate(path, name);
      return;
    }
    if (union.option(name) == null) {
      descent.problems().add(
          ProblemCode.UNKNOWN_MEMBER, path, cursor.place(), () -> didYouMean.unknown(name, union.tags(), union.tags()), union.tags());
    } else {
      descent.problem(ProblemCode.BROKEN_RULE, path, "a " + union.title() + " must have exactly one member");
    }
    cursor.value();
    descent.skipLost(path);
  }
}
