// SPDX-License-Identifier: Apache-2.0
package org.communique.json.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.FormatVersion;
import org.communique.base.ExtensionValue;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.json.Limit;
import org.communique.json.ProblemCode;
import org.communique.json.UnknownMembers;
import org.communique.json.engine.JsonCursor;
import org.communique.json.engine.JsonCursor.Token;
import org.jspecify.annotations.Nullable;

/** Reads members that the tables do not define: extensions, members of a newer minor version, and mistakes. */
final class UnknownMembersReader {

  /** An unknown member that came before the version of the document. */
  private record Undecided(Draft owner, String name, long place, @Nullable ExtensionValue value) {}

  private final Descent descent;
  private final JsonCursor cursor;
  private final Scope scope;
  private final DidYouMean didYouMean;
  private final List<Undecided> undecided = new ArrayList<>();

  /** The problems inside undecided members, which are reported only if these members are kept. */
  private final Problems inUndecided = new Problems();

  /** How many values the extensions of the document have so far. */
  private int values;

  UnknownMembersReader(Descent descent, Scope scope, DidYouMean didYouMean) {
    this.descent = descent;
    this.cursor = descent.cursor();
    this.scope = scope;
    this.didYouMean = didYouMean;
  }

  /** Reads the member at the cursor, which the table of its object does not define. */
  void read(Draft owner) {
    String name = descent.otherName();
    if (!owner.noteName(name)) {
      owner.fail();
      descent.duplicate(name);
      return;
    }
    count();
    long place = cursor.place();
    cursor.value();
    UnknownMembers choice = name.startsWith(Extensions.PREFIX) ? UnknownMembers.KEEP : choice(scope.version());
    if (choice == null) {
      owner.undecided();
      undecided.add(new Undecided(owner, name, place, readAside()));
      return;
    }
    switch (choice) {
      case KEEP -> {
        ExtensionValue value = value();
        keep(owner, name, descent.here(), place, value);
      }
      case DROP -> descent.skip();
      case REFUSE -> {
        refuse(owner, name, descent.here(), place);
        descent.skipLost();
      }
    }
  }

  /** What happens to unknown members in a document of this version; null if the version must be known first. */
  private @Nullable UnknownMembers choice(@Nullable FormatVersion version) {
    UnknownMembers option = descent.options().unknownMembers();
    if (option != UnknownMembers.REFUSE) {
      return option;
    }
    if (version == null) {
      return null;
    }
    return version.isNewerMinor() ? UnknownMembers.KEEP : UnknownMembers.REFUSE;
  }

  /** Decides about the members that came before the version of the document. */
  void finish() {
    if (undecided.isEmpty()) {
      return;
    }
    boolean keeps = choice(Optional.ofNullable(scope.version()).orElse(FormatVersion.CURRENT)) == UnknownMembers.KEEP;
    if (keeps) {
      descent.problems().addAll(inUndecided);
    }
    Set<Draft> owners = new LinkedHashSet<>();
    for (Undecided member : undecided) {
      Draft owner = member.owner();
      Path path = owner.path().at(member.name());
      if (keeps) {
        keep(owner, member.name(), path, member.place(), member.value());
      } else {
        refuse(owner, member.name(), path, member.place());
        if (member.value() == null || definesId(member.value())) {
          descent.loseAll();
        }
      }
      owners.add(owner);
    }
    owners.forEach(owner -> Completeness.check(owner, descent.problems(), didYouMean));
  }

  private static boolean definesId(ExtensionValue value) {
    if (value instanceof ExtensionValue.Items list) {
      return list.items().stream().anyMatch(UnknownMembersReader::definesId);
    }
    return value instanceof Extensions object && object.members().stream()
        .anyMatch(member -> member.name().equals("id") || definesId(member.value()));
  }

  private void refuse(Draft owner, String name, Path path, long place) {
    List<String> known = owner.table().names().all();
    owner.fail();
    owner.refuse(name);
    descent.problems().add(
        ProblemCode.UNKNOWN_MEMBER, path, place, () -> didYouMean.unknown(name, known, owner.absent()), known);
  }

  private void keep(Draft owner, String name, Path path, long place, @Nullable ExtensionValue value) {
    if (value == null) {
      owner.fail();
      return;
    }
    try {
      owner.extensions().putAny(name, value);
    } catch (InvalidBriefException broken) {
      owner.fail();
      descent.problems().add(ProblemCode.INVALID_VALUE, path, place, broken.rule());
    }
  }

  /** Reads a value whose problems are reported only if the value is kept, or if a problem ends the reading. */
  private @Nullable ExtensionValue readAside() {
    Problems outside = descent.problems();
    descent.problems(inUndecided);
    try {
      return value();
    } catch (Problems.Stop stop) {
      outside.addAll(inUndecided);
      throw stop;
    } finally {
      descent.problems(outside);
    }
  }

  private void count() {
    int most = descent.limit(Limit.EXTENSION_VALUES);
    if (++values > most) {
      descent.problem(
          ProblemCode.OVER_LIMIT, "the extensions of the document must have at most " + most + " values together");
      throw new Problems.Stop();
    }
  }

  /** Reads any value; returns null if there was a problem with it or inside it. */
  private @Nullable ExtensionValue value() {
    try {
      return switch (cursor.token()) {
        case OBJECT -> members();
        case LIST -> items();
        case TEXT -> text();
        case NUMBER -> number();
        case TRUE -> new ExtensionValue.Flag(true);
        case FALSE -> new ExtensionValue.Flag(false);
        case NULL, OTHER -> {
          Token token = cursor.token();
          descent.problem(
              token == Token.NULL ? ProblemCode.NULL_VALUE : ProblemCode.WRONG_TOKEN,
              "an extension must not contain " + token.words());
          yield null;
        }
      };
    } catch (InvalidBriefException broken) {
      descent.problem(ProblemCode.INVALID_VALUE, broken.rule());
      return null;
    }
  }

  private @Nullable ExtensionValue text() {
    String text = cursor.text();
    return isOver(Limit.CONTENT, text) ? null : new ExtensionValue.Text(text);
  }

  private @Nullable ExtensionValue number() {
    String digits = cursor.text();
    return isOver(Limit.NUMBER, digits) ? null : new ExtensionValue.Numeral(digits);
  }

  private boolean isOver(Limit limit, String text) {
    boolean isOver = descent.options().isOver(limit, text);
    if (isOver) {
      descent.problem(ProblemCode.OVER_LIMIT, ValueReader.tooLong(descent.limit(limit)));
    }
    return isOver;
  }

  private @Nullable ExtensionValue items() {
    descent.enter();
    List<ExtensionValue> items = new ArrayList<>();
    boolean failed = false;
    for (int index = 0; cursor.element() != null; index++) {
      descent.at(index);
      count();
      ExtensionValue item = value();
      if (item == null) {
        failed = true;
      } else {
        items.add(item);
      }
    }
    descent.leave();
    return failed ? null : new ExtensionValue.Items(items);
  }

  private @Nullable ExtensionValue members() {
    descent.enter();
    Extensions.Builder members = Extensions.builder();
    Set<String> names = new HashSet<>();
    boolean failed = false;
    for (String name = descent.anyName(); name != null; name = descent.anyName()) {
      failed |= !addMember(members, names, name);
    }
    descent.leave();
    return failed ? null : members.build();
  }

  /** Reads one member of an object inside an extension, and adds it; returns false after a problem. */
  private boolean addMember(Extensions.Builder members, Set<String> names, String name) {
    if (!names.add(name)) {
      descent.duplicate(name);
      return false;
    }
    count();
    long place = cursor.place();
    cursor.value();
    ExtensionValue value = value();
    if (value == null) {
      return false;
    }
    try {
      members.putAny(name, value);
      return true;
    } catch (InvalidBriefException broken) {
      descent.problems().add(ProblemCode.INVALID_VALUE, descent.here(), place, broken.rule());
      return false;
    }
  }
}
