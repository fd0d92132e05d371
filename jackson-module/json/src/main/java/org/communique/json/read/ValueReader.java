// SPDX-License-Identifier: Apache-2.0
package org.communique.json.read;

import java.util.List;
import org.communique.FormatVersion;
import org.communique.StatementRef;
import org.communique.base.InvalidBriefException;
import org.communique.json.JsonOptions;
import org.communique.json.ProblemCode;
import org.communique.json.UnusedDefinitions;
import org.communique.json.engine.JsonCursor;
import org.communique.json.engine.JsonCursor.Token;
import org.communique.json.engine.KnownTexts;
import org.communique.json.form.IdSpace;
import org.communique.json.form.Member;
import org.communique.json.form.Reference;
import org.communique.json.form.Scalar;
import org.communique.json.form.Shape;
import org.communique.json.form.Table;
import org.communique.json.form.Union;
import org.communique.json.read.Need.IdUse;
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
  private final Drafts drafts;
  private final Scope scope;
  private final Definitions definitions;
  private final Assembly assembly;
  private final DidYouMean didYouMean;
  private final UnknownMembersReader unknownMembers;
  private final ListReader lists;

  ValueReader(Descent descent, Scope scope, Definitions definitions, Assembly assembly, DidYouMean didYouMean) {
    this.descent = descent;
    this.cursor = descent.cursor();
    this.drafts = new Drafts(descent);
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
    Definitions definitions = new Definitions(options, scope.isDocument(), problems, didYouMean);
    Descent descent = new Descent(cursor, options, problems, definitions);
    Assembly assembly = new Assembly(definitions, options, problems);
    Object value = null;
    try {
      Object read = new ValueReader(descent, scope, definitions, assembly, didYouMean).root(shape);
      scope.checkMentions(definitions);
      assembly.finish();
      value = read instanceof Need need ? need.value() : read;
      if (problems.isEmpty() && value != null && options.unusedDefinitions() == UnusedDefinitions.REFUSE) {
        scope.checkUsed(value);
      }
    } catch (JsonCursor.SyntaxException complaint) {
      problems.add(complaint.code(), descent.open(), complaint.place(), complaint.getMessage());
    } catch (Problems.Stop stop) {
      // the problems that were found so far are reported
    }
    @SuppressWarnings("unchecked") // the shape has read the value
    T built = problems.isEmpty() ? (T) value : null;
    return built;
  }

  /** Reads the outermost value, and then judges the unknown members that came before the version. */
  private Object root(Shape<?> shape) {
    Object read = read(shape, assembly);
    unknownMembers.finish();
    return read;
  }

  /**
   * Reads the value at the cursor, by its shape.
   *
   * @param owner collects what must be built before the object that contains the value
   */
  Object read(Shape<?> shape, Need.Owner owner) {
    if (shape instanceof Scalar<?> scalar) {
      return scalar(scalar);
    }
    if (shape instanceof Reference<?> reference) {
      return reference(reference, owner, null);
    }
    return shape instanceof Table<?> table ? object(table, owner) : union((Union<?>) shape, owner);
  }

  private Object scalar(Scalar<?> scalar) {
    Token token = cursor.token();
    boolean fits = switch (scalar.json()) {
      case TEXT -> isText(token);
      case NUMBER -> token == Token.NUMBER;
      case FLAG -> token == Token.TRUE || token == Token.FALSE;
    };
    if (!fits) {
      return descent.wrongToken(wanted(scalar), scalar);
    }
    if (scalar.json() == Scalar.Json.FLAG) {
      return token == Token.TRUE;
    }
    int word = scalar.wordTexts() == KnownTexts.NONE ? KnownTexts.OTHER : cursor.known(scalar.wordTexts());
    String text = word == KnownTexts.OTHER ? cursor.text() : scalar.wordTexts().all().get(word);
    if (descent.options().isOver(scalar.limit(), text)) {
      descent.problem(ProblemCode.OVER_LIMIT, tooLong(descent.limit(scalar.limit())));
      return Need.FAILED;
    }
    return word == KnownTexts.OTHER ? parsed(scalar, text) : scalar.word(word);
  }

  private boolean isText(Token token) {
    return token == Token.TEXT || token == Token.NUMBER && !cursor.tellsNumbersFromTexts();
  }

  private Object parsed(Scalar<?> scalar, String text) {
    try {
      Object value = scalar.parse(text);
      if (scalar == Scalar.VERSION) {
        scope.version((FormatVersion) value, descent);
      } else if (scalar == Scalar.STATEMENT_REF && ((StatementRef) value).isLocal()) {
        return scalar.parse(mention(text));
      }
      return value;
    } catch (InvalidBriefException broken) {
      List<String> words = scalar.onlyWords();
      descent.problems().add(
          words.isEmpty() ? ProblemCode.INVALID_VALUE : ProblemCode.UNKNOWN_WORD, descent.here(), cursor.place(),
          () -> words.isEmpty() ? broken.rule() : unknownWord(text, words), words);
      return Need.FAILED;
    }
  }

  /**
   * Notes a reference to a statement, which must exist in a document.
   *
   * @return the same id, as the document has it already, so that a brief does not keep a string for each reference
   */
  private String mention(String id) {
    if (!scope.isDocument()) {
      return id;
    }
    Draft defined = definitions.find(IdSpace.STATEMENT, id);
    if (defined != null) {
      return String.valueOf(defined.id());
    }
    IdUse.Target target = definitions.await(IdSpace.STATEMENT, id, descent);
    scope.mention(IdUse.here(target, descent));
    return target.id();
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
  Object reference(Reference<?> reference, Need.Owner owner, ListReader.@Nullable EarlierIds earlier) {
    Table<?> table = reference.table();
    Token token = cursor.token();
    if (token == Token.OBJECT) {
      Object value = object(table, owner);
      Draft draft = definitions.latest();
      if (value != Need.FAILED && earlier != null && draft.id() != null && !earlier.add(draft.id())) {
        assembly.repeated(draft.path(), draft.place(), draft.id());
        return Need.FAILED;
      }
      return value;
    }
    if (!isText(token)) {
      return descent.wrongToken("an object or a text (the " + table.title() + " or its id)", reference);
    }
    return use(table.space(), owner, earlier);
  }

  private Object use(IdSpace space, Need.Owner owner, ListReader.@Nullable EarlierIds earlier) {
    String id = cursor.text();
    boolean isRepeated = earlier != null && !earlier.add(id);
    Draft defined = definitions.find(space, id);
    if (defined != null) {
      if (isRepeated) {
        assembly.repeated(descent.here(), cursor.place(), id);
        return Need.FAILED;
      }
      if (defined.value() != null) {
        owner.reach(defined.reached());
        return defined.value();
      }
      owner.need(defined);
      return defined;
    }
    Object inherited = definitions.inherited(space, id);
    if (inherited != null) {
      if (isRepeated) {
        assembly.repeated(descent.here(), cursor.place(), id);
        return Need.FAILED;
      }
      owner.reach(1);
      return inherited;
    }
    IdUse use = IdUse.here(definitions.await(space, id, descent), descent);
    if (isRepeated) {
      assembly.mayRepeat(use);
      return Need.FAILED;
    }
    owner.need(use);
    return use;
  }

  private Object object(Table<?> table, Need.Owner owner) {
    if (cursor.token() != Token.OBJECT) {
      return descent.wrongToken("an object (the " + table.title() + ")", table);
    }
    Draft draft = drafts.begin(table, cursor.place());
    if (table.isDocument()) {
      scope.begin(draft);
    }
    descent.enter();
    KnownTexts names = table.names();
    Member[] members = table.array();
    for (int number = cursor.member(names); number != KnownTexts.END; number = cursor.member(names)) {
      if (number == KnownTexts.OTHER) {
        unknownMembers.read(draft);
        continue;
      }
      Member member = members[number];
      descent.at(member.name());
      if (draft.member(member) != null) {
        draft.fail();
        descent.duplicate(member.name());
      } else {
        draft.member(member, member(draft, member, cursor.value()));
      }
    }
    descent.leave();
    if (!draft.isUndecided()) {
      Completeness.check(draft, descent.problems(), didYouMean);
    }
    return finish(draft, owner);
  }

  /** Defines the id of an object, and builds the object if possible. The cursor is at the end of the object. */
  private Object finish(Draft draft, Need.Owner owner) {
    definitions.define(draft);
    assembly.await(draft);
    Object value = draft.value();
    if (value != null) {
      owner.reach(draft.reached());
      drafts.end(draft);
      return value;
    }
    draft.keep();
    owner.need(draft);
    return draft.isBroken() ? Need.FAILED : draft;
  }

  private Object member(Draft draft, Member member, Token token) {
    if (token == Token.NULL) {
      if (!member.count().isRequired()) {
        return Table.ABSENT;
      }
      descent.problem(
          ProblemCode.NULL_VALUE, "member '" + member.name() + "' is required and must not be null");
      return Need.FAILED;
    }
    return member.count().isList() ? lists.read(draft, member) : read(member.shape(), draft);
  }

  private Object union(Union<?> union, Need.Owner owner) {
    if (cursor.token() != Token.OBJECT) {
      return descent.wrongToken("an object with one of the members " + DidYouMean.list(union.tags()), union);
    }
    descent.enter();
    KnownTexts names = union.names();
    List<Union.Option> options = union.options();
    Union.Option tag = null;
    boolean isEmpty = true;
    boolean failed = false;
    Object read = Need.FAILED;
    for (int number = cursor.member(names); number != KnownTexts.END; number = cursor.member(names)) {
      Union.Option option = number == KnownTexts.OTHER ? null : options.get(number);
      if (option == null) {
        refuse(union, descent.otherName());
        failed = true;
      } else {
        descent.at(option.name());
        if (tag == null) {
          tag = option;
          cursor.value();
          read = tagged(option, owner);
        } else {
          refuseAnother(union, option, tag);
          failed = true;
        }
      }
      isEmpty = false;
    }
    descent.leave();
    if (isEmpty) {
      descent.problem(
          ProblemCode.MISSING_MEMBER,
          "a " + union.title() + " must have exactly one of the members " + DidYouMean.list(union.tags())
              + ", but has none");
    }
    return failed ? Need.FAILED : read;
  }

  private Object tagged(Union.Option option, Need.Owner owner) {
    Object read = read(option.shape(), owner);
    if (read == Need.FAILED) {
      return read;
    }
    return read instanceof Need need ? new Need.Tagged(need, option.wrap()) : option.wrap().apply(read);
  }

  /** Reports a member of a union that is no tag, and skips the member. */
  private void refuse(Union<?> union, String name) {
    descent.problems().add(
        ProblemCode.UNKNOWN_MEMBER, descent.here(), cursor.place(),
        () -> didYouMean.unknown(name, union.tags(), union.tags()), union.tags());
    cursor.value();
    descent.skipLost();
  }

  /** Reports a tag that follows the tag of a union, and skips the member. */
  private void refuseAnother(Union<?> union, Union.Option option, Union.Option tag) {
    if (option == tag) {
      descent.duplicate(option.name());
      return;
    }
    descent.problem(ProblemCode.BROKEN_RULE, "a " + union.title() + " must have exactly one member");
    cursor.value();
    descent.skipLost();
  }
}
