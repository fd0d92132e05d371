// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.hazards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.communique.Actor;
import org.communique.Alias;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.BriefBuilder;
import org.communique.Note;
import org.communique.Reliability;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.base.ExtensionValue;
import org.communique.base.Extensions;
import org.communique.json.Limit;
import org.communique.suite.Engine;
import org.communique.testing.Specimens;
import org.communique.text.Quotation;
import org.communique.text.Segment;
import org.communique.text.SourceText;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Attitude;

/** For each limit, briefs of any size in its unit. All else in them is small. */
final class Measures {

  /** How many actors one statement may mention. */
  private static final int MENTIONS = Limit.ELEMENTS.defaultValue();

  /** The values that a statement reaches which mentions nobody: itself, the speaker and the source. */
  private static final int OWN_REACH = 3;

  /** The values that a group reaches: itself and its members. */
  private static final int GROUP = Limit.MEMBERS.defaultValue();

  /** How long the texts are that fill a document up, and what each but the first adds around itself. */
  private static final int CHUNK = 10 << 20;
  private static final int COMMA = ",\"\"".length();

  private Measures() {}

  /**
   * Briefs that measure what a limit counts.
   *
   * @param least the smallest size that a brief can have
   * @param most the largest size that the model can build
   * @param brief makes a brief of exactly that size
   */
  record Measure(int least, int most, IntFunction<Brief> brief) {

    Measure(int least, IntFunction<Brief> brief) {
      this(least, Integer.MAX_VALUE, brief);
    }
  }

  /** A new limit does not compile until it has a line here. */
  static Measure of(Limit limit) {
    return switch (limit) {
      case DOCUMENT -> new Measure(200, Measures::ofBytes);
      case DEPTH -> new Measure(5, 11, depth -> with(say().extensions(
          Extensions.builder().put("x-lists", lists(depth - 3)).build())));
      case STATEMENTS -> new Measure(1, Measures::ofStatements);
      case DEFINITIONS -> new Measure(1, Measures::ofActors);
      case ALIASES -> new Measure(0, size -> with(Specimens.say("s", Actor.builder().id("a").kind(ActorKind.PERSON)
          .name("A").addAllAliases(each(size, n -> Alias.builder().text("a" + n).build())).build())));
      case ATTRIBUTIONS -> new Measure(1, size -> with(Specimens.say(
          "s", Specimens.PUTIN, Collections.nCopies(size - 1, Specimens.RODONG).toArray(new Source[0]))));
      case MEMBERS -> new Measure(0, size -> with(Specimens.say("s", Actor.builder().id("a").kind(ActorKind.COALITION)
          .name("A").addAllMembers(actors(size)).build())));
      case QUOTATIONS -> new Measure(0, size -> with(
          say().addAllQuotations(each(size, n -> Quotation.of(Segment.spoken("w"))))));
      case SEGMENTS -> new Measure(2, size -> with(say().addQuotation(Quotation.builder()
          .addAllSegments(each(size, n -> n % 2 == 0 ? Segment.spoken("w") : Segment.supplied("w"))).build())));
      case HOLDERS -> new Measure(1, size -> with(say().addStance(Stance.builder()
          .from(Stance.of(Specimens.PUTIN, Attitude.SUPPORT, Specimens.TIES)).addAllHolders(actors(size - 1)).build())));
      case GRADES -> new Measure(0, size -> with(
          say().addAllGrades(each(size, n -> Reliability.parse("B2").withPurpose("p" + n)))));
      case NOTES -> new Measure(0, size -> with(say().addAllNotes(each(size, n -> Note.of("n" + n)))));
      case ELEMENTS -> new Measure(1, size -> with(say().addAllMentions(actors(size))));
      case REACH -> new Measure(OWN_REACH, Measures::ofReach);
      case LABEL -> new Measure(40, size -> brief().title(text(size)).build());
      case PROSE -> new Measure(40, size -> with(say().gist(text(size))));
      case CONTENT -> new Measure(0, size -> brief().text(SourceText.of(text(size))).build());
      case NUMBER -> new Measure(1, size -> with("x-n", new ExtensionValue.Numeral("1".repeat(size))));
      case EXTENSION_VALUES -> new Measure(1, size -> with("x-list", new ExtensionValue.Items(
          Collections.<ExtensionValue>nCopies(size - 1, new ExtensionValue.Flag(true)))));
    };
  }

  /** An extension with texts fills the document up to the last byte. */
  private static Brief ofBytes(int size) {
    try {
      int own = Engine.TESTED.writeBytes(filled(List.of(""))).length;
      List<String> texts = new ArrayList<>();
      int left = size - own;
      for (; left > CHUNK + COMMA; left -= CHUNK + COMMA) {
        texts.add("c".repeat(CHUNK));
      }
      texts.add("c".repeat(left));
      return filled(texts);
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }

  private static Brief filled(List<String> texts) {
    return with("x-fill", new ExtensionValue.Items(
        texts.stream().<ExtensionValue>map(ExtensionValue.Text::new).toList()));
  }

  private static Brief ofStatements(int size) {
    return brief().addAllStatements(each(size, n -> Specimens.say("s" + n, Specimens.PUTIN).build())).build();
  }

  /** Each statement mentions as many actors as it may; all of them are different. */
  private static Brief ofActors(int size) {
    List<Statement> statements = new ArrayList<>();
    List<Actor> actors = actors(size - 1);
    for (int from = 0; from == 0 || from < actors.size(); from += MENTIONS) {
      statements.add(Specimens.say("s" + from, Specimens.PUTIN)
          .addAllMentions(actors.subList(from, Math.min(from + MENTIONS, actors.size()))).build());
    }
    return brief().addAllStatements(statements).build();
  }

  /** The statements mention a group, which makes their reach large and their text short; the last one mentions actors. */
  private static Brief ofReach(int size) {
    Actor group = Actor.builder().id("group").kind(ActorKind.COALITION).name("G")
        .addAllMembers(size < OWN_REACH + GROUP ? List.of() : actors(GROUP - 1)).build();
    List<Actor> others = each(Math.min(size, OWN_REACH + GROUP), n -> Actor.state("o" + n, "O"));
    List<Statement> statements = new ArrayList<>();
    for (int left = size; left > 0;) {
      boolean isLarge = left >= OWN_REACH + GROUP;
      int reach = isLarge ? OWN_REACH + GROUP : left;
      reach += left - reach < OWN_REACH ? left - reach : 0; // no statement can reach less
      StatementBuilder statement = Specimens.say("s" + left, Specimens.PUTIN);
      if (isLarge) {
        statement.addMention(group);
      }
      int mentions = reach - OWN_REACH - (isLarge ? GROUP : 0);
      statements.add(statement.addAllMentions(others.subList(0, mentions)).build());
      left -= reach;
    }
    return brief().addAllStatements(statements).build();
  }

  /** A text of so many code points, some of which are two characters and four bytes. */
  private static String text(int codePoints) {
    return "\uD83D\uDD4Aé".repeat(codePoints / 2) + "t".repeat(codePoints % 2);
  }

  private static ExtensionValue lists(int depth) {
    ExtensionValue value = new ExtensionValue.Items(List.of());
    for (int level = 1; level < depth; level++) {
      value = new ExtensionValue.Items(List.of(value));
    }
    return value;
  }

  private static List<Actor> actors(int size) {
    return each(size, n -> Actor.state("m" + n, "M"));
  }

  private static <T> List<T> each(int size, IntFunction<T> element) {
    return IntStream.range(0, size).mapToObj(element).toList();
  }

  private static StatementBuilder say() {
    return Specimens.say("s", Specimens.PUTIN);
  }

  private static BriefBuilder brief() {
    return Specimens.brief();
  }

  private static Brief with(StatementBuilder statement) {
    return Specimens.brief(statement.build()).build();
  }

  private static Brief with(String name, ExtensionValue value) {
    return brief().extensions(Extensions.builder().put(name, value).build()).build();
  }
}
