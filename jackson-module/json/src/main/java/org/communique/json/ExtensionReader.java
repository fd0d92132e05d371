// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communique.FormatVersion;
import org.communique.base.ExtensionValue;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.json.JsonCursor.Token;
import org.jspecify.annotations.Nullable;

/** Reads members that the tables do not define: extensions, members of a newer minor version, and values to skip. */
final class ExtensionReader {

  /**
   * An unknown member without the prefix {@code x-}. It is a mistake, or an addition of a newer minor version; the
   * document may give its version only later.
   */
  private record Unknown(Draft owner, String name, long place, @Nullable ExtensionValue value, Problems within) {}

  private final Reader reader;
  private final List<Unknown> unknown = new ArrayList<>();
  private int values;

  ExtensionReader(Reader reader) {
    this.reader = reader;
  }

  /** Reads the member at the cursor, which the owner's table does not define. */
  void member(Draft owner, String name) {
    if (!owner.noteName(name)) {
      reader.duplicate(owner.where(), name);
      return;
    }
    long place = reader.cursor().place();
    reader.cursor().value();
    Where where = owner.where().at(name, Where.NO_INDEX);
    if (name.startsWith(Extensions.PREFIX)) {
      keep(owner, name, where, place, value(where));
      return;
    }
    Problems within = Problems.aside();
    ExtensionValue value = aside(where, within);
    unknown.add(new Unknown(owner, name, place, value, within));
  }

  /** Keeps, drops or refuses the unknown members, now that the version is known. */
  void finish(FormatVersion version) {
    UnknownMembers choice = reader.options().unknownMembers();
    if (choice == UnknownMembers.DROP) {
      return;
    }
    boolean keeps = choice == UnknownMembers.KEEP || version.isNewerMinor();
    for (Unknown member : unknown) {
      Where where = member.owner().where().at(member.name(), Where.NO_INDEX);
      if (keeps) {
        reader.problems().addAll(member.within());
        keep(member.owner(), member.name(), where, member.place(), member.value());
      } else {
        refuse(member, where);
      }
    }
  }

  private void refuse(Unknown member, Where where) {
    Set<String> known = member.owner().table().names();
    member.owner().fail();
    Names.nearest(member.name(), known).ifPresent(member.owner()::mean);
    reader.problems().add(ProblemCode.UNKNOWN_MEMBER, where, member.place(), Names.unknown(member.name(), known), known);
  }

  private void keep(Draft owner, String name, Where where, long place, @Nullable ExtensionValue value) {
    if (value == null) {
      owner.fail();
      return;
    }
    try {
      owner.extensions().putAny(name, value);
    } catch (InvalidBriefException broken) {
      owner.fail();
      reader.problems().add(ProblemCode.INVALID_VALUE, where, place, broken.rule());
    }
  }

  /** Skips the value at the cursor. */
  void skip(Where where) {
    aside(where, Problems.aside());
  }

  /** Reads any value and collects its problems separately. A problem that ends the reading is still reported. */
  private @Nullable ExtensionValue aside(Where where, Problems within) {
    Problems outside = reader.problems();
    reader.problems(within);
    try {
      return value(where);
    } catch (Problems.Stop stop) {
      outside.addAll(within);
      throw stop;
    } finally {
      reader.problems(outside);
    }
  }

  /** Reads any value; returns null if there was a problem with it or inside it. */
  private @Nullable ExtensionValue value(Where where) {
    if (++values > reader.options().of(Limit.EXTENSION_VALUES)) {
      reader.problem(
          ProblemCode.OVER_LIMIT, where,
          "the extensions of the document must have at most " + reader.options().of(Limit.EXTENSION_VALUES)
              + " values together");
      throw new Problems.Stop();
    }
    try {
      return switch (reader.cursor().token()) {
        case OBJECT -> members(where);
        case LIST -> items(where);
        case TEXT -> text(where);
        case NUMBER -> number(where);
        case TRUE -> new ExtensionValue.Flag(true);
        case FALSE -> new ExtensionValue.Flag(false);
        case NULL, OTHER -> {
          boolean isNull = reader.cursor().token() == Token.NULL;
          reader.problem(
              isNull ? ProblemCode.NULL_VALUE : ProblemCode.WRONG_TOKEN, where,
              "an extension must not contain " + reader.cursor().token().words());
          yield null;
        }
      };
    } catch (InvalidBriefException broken) {
      reader.problem(ProblemCode.INVALID_VALUE, where, broken.rule());
      return null;
    }
  }

  private @Nullable ExtensionValue text(Where where) {
    String text = reader.cursor().text();
    return reader.isOver(Limit.CONTENT, text, where) ? null : new ExtensionValue.Text(text);
  }

  private @Nullable ExtensionValue number(Where where) {
    String digits = reader.cursor().text();
    return reader.isOver(Limit.NUMBER, digits, where) ? null : new ExtensionValue.Numeral(digits);
  }

  private @Nullable ExtensionValue items(Where where) {
    Where before = reader.enter(where);
    List<ExtensionValue> items = new ArrayList<>();
    boolean failed = false;
    for (int index = 0; reader.cursor().element() != null; index++) {
      ExtensionValue item = value(where.at(index));
      if (item == null) {
        failed = true;
      } else {
        items.add(item);
      }
    }
    reader.leave(before);
    return failed ? null : new ExtensionValue.Items(items);
  }

  private @Nullable ExtensionValue members(Where where) {
    Where before = reader.enter(where);
    Extensions.Builder members = Extensions.builder();
    Set<String> names = new HashSet<>();
    boolean failed = false;
    for (String name = reader.cursor().name(); name != null; name = reader.cursor().name()) {
      if (!names.add(name)) {
        reader.duplicate(where, name);
        failed = true;
        continue;
      }
      reader.cursor().value();
      ExtensionValue value = value(where.at(name, Where.NO_INDEX));
      if (value == null) {
        failed = true;
      } else {
        members.putAny(name, value);
      }
    }
    reader.leave(before);
    return failed ? null : members.build();
  }
}
