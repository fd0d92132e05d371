// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.campaign;

import static org.communique.suite.campaign.Part.actor;
import static org.communique.suite.campaign.Part.brief;
import static org.communique.suite.campaign.Part.equalHash;
import static org.communique.suite.campaign.Part.filled;
import static org.communique.suite.campaign.Part.ids;
import static org.communique.suite.campaign.Part.joined;
import static org.communique.suite.campaign.Part.listed;
import static org.communique.suite.campaign.Part.relation;
import static org.communique.suite.campaign.Part.statement;
import static org.communique.suite.campaign.Part.text;
import static org.communique.suite.campaign.Shape.READ;
import static org.communique.suite.campaign.Shape.READ_AND_MAP;
import static org.communique.suite.campaign.Shape.REWRITE;
import static org.communique.suite.campaign.Shape.filling;
import static org.communique.suite.campaign.Shape.shape;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.communique.suite.campaign.Part.Slot;

/** Documents with many ids and references to them. */
final class ReferenceShapes {

  /** As many actors as a brief can have, nearly. */
  private static final int ACTORS = 45_000;
  private static final int STATEMENTS = 50_000;
  private static final int CIRCLE = 20_000;
  /** An actor may reach 10,000 others. */
  private static final int REACHED = 9_900;
  private static final int LADDER = 8;
  private static final int STEP = 360;
  private static final List<String> EVERY_READER = List.of("read-bytes", "rewrite", "read-path", "mapper");

  private ReferenceShapes() {}

  static List<Shape> names() {
    String letters = "a".repeat(50);
    String near = "a".repeat(49) + "b";
    String far = "z".repeat(50);
    Part actors = listed(",", ACTORS, n -> actor(numbered(letters, n), ""), "");
    return List.of(
        shape("F3 mentions that are nearly the ids of actors", READ_AND_MAP, brief(Map.of(
            Slot.ACTORS, actors, Slot.STATEMENT, mentions(100, near)))),
        shape("F3 mentions that are far from the ids of actors", brief(Map.of(
            Slot.ACTORS, actors, Slot.STATEMENT, mentions(100, far)))),
        filling("F3 relations to what are nearly ids of statements", Slot.STATEMENTS,
            n -> statement(numbered(letters, n), relation("quotes", numbered(near, n)))),
        filling("dangling references", Slot.STATEMENTS, n -> statement("n" + n, ",\"mentions\":[\"d" + n + "\"]")),
        inOneList("dangling references in one list", READ, n -> "d" + n),
        filling("duplicate ids of actors", Slot.ACTORS, n -> actor("a", "")),
        filling("unused actors", Slot.ACTORS, n -> actor("a" + n, "")),
        filling("F22 duplicate ids of statements", Slot.STATEMENTS, n -> statement("s1", "")));
  }

  private static String numbered(String letters, int number) {
    return String.format(Locale.ROOT, "%s%014d", letters, number);
  }

  private static Part mentions(int length, String letters) {
    return listed(",\"mentions\":[", length, n -> "\"" + numbered(letters, n) + "\"", "]");
  }

  private static Shape inOneList(String name, List<String> operations, IntFunction<String> id) {
    Part mentions = filled(",\"mentions\":[", n -> "\"" + id.apply(n) + "\"", "]");
    return shape(name, operations, brief(Slot.STATEMENT, mentions));
  }

  static List<Shape> equalHashes() {
    return List.of(
        shape("F6 grades for purposes of one hash",
            brief(Slot.STATEMENT, filled(",\"grades\":[", n -> grade("B2", n, 17), "]"))),
        shape("F6 grades of a source for purposes of one hash",
            brief(Slot.SOURCE, filled(",\"grades\":[", n -> grade("B", n, 17), "]"))),
        filling("F6 statements with 100 grades each for purposes of one hash", REWRITE, Slot.STATEMENTS,
            n -> statement("n" + n, ",\"grades\":[" + joined(100, g -> grade("B2", g, 17)) + "]")),
        filling("statements with ids of one hash", REWRITE, Slot.STATEMENTS, n -> statement(equalHash(n, 16), "")),
        filling("unused actors with ids of one hash", Slot.ACTORS, n -> actor(equalHash(n, 17), "")),
        shape("9,999 used actors with ids of one hash", REWRITE, brief(Map.of(
            Slot.ACTORS, listed(",", 9_999, n -> actor(equalHash(n, 60), ""), ""),
            Slot.STATEMENT, listed(",\"mentions\":[", 9_999, n -> "\"" + equalHash(n, 60) + "\"", "]"),
            Slot.STATEMENTS, filled(",", n -> statement("n" + n, ",\"mentions\":["
                + joined(50, m -> "\"" + equalHash(50 * n % 9_900 + m, 60) + "\"") + "]"), "")))));
  }

  private static String grade(String grade, int number, int bits) {
    return "{\"grade\":\"" + grade + "\",\"purpose\":\"" + equalHash(number, bits) + "\"}";
  }

  static List<Shape> repeated() {
    Part said = filled(",", n -> statement("n" + n, ""), "");
    return List.of(
        shape("F4 a gloss of 1,000 members of an actor who speaks often", List.of("read-bytes", "rewrite", "mapper"),
            brief(Map.of(Slot.ACTOR, gloss(1_000), Slot.ACTORS, members(1_000), Slot.STATEMENTS, said))),
        shape("F4 a gloss of 40,000 members of an actor who speaks often",
            brief(Map.of(Slot.ACTOR, gloss(40_000), Slot.ACTORS, members(40_000), Slot.STATEMENTS, said))),
        shape("F4 two actors that each reach 9,900 others, in every statement", REWRITE, brief(Map.of(
            Slot.ACTORS, members(REACHED).then(officeHolder("a")).then(officeHolder("b")),
            Slot.STATEMENTS, filled(",", n -> statement("n" + n, ",\"mentions\":[\"a\",\"b\"]"), "")))),
        shape("F4 980 groups with the same 980 members", REWRITE, brief(Map.of(
            Slot.ACTORS, members(980).then(listed(",", 980, n -> group("g" + n, ids("m", 980)), "")),
            Slot.STATEMENT, text(",\"mentions\":[" + ids("g", 980) + "]")))),
        shape("F4 eight levels of 360 groups with all groups of the next level", REWRITE, brief(Map.of(
            Slot.ACTORS, ladder(), Slot.STATEMENT, text(",\"mentions\":[" + ids("g0-", STEP) + "]")))),
        shape("F4 9,000 actors in each of many lists", REWRITE, brief(Map.of(Slot.ACTORS, members(9_000),
            Slot.STATEMENTS, filled(",", n -> statement("n" + n, ",\"mentions\":[" + ids("m", 9_000) + "]"), "")))),
        inOneList("one id again and again in one list", READ_AND_MAP, n -> "putin"),
        inOneList("one dangling id again and again in one list", READ, n -> "nobody"),
        filling("one id again and again in each of many lists", Slot.STATEMENTS,
            n -> statement("n" + n, ",\"mentions\":[" + "\"putin\",".repeat(9_000) + "\"putin\"]")));
  }

  /** Every reference comes before the definition. */
  static List<Shape> forward() {
    return List.of(
        shape("mentions of 900 actors that are defined last", REWRITE, Part.forward(
            filled(",", n -> statement("n" + n, ",\"mentions\":[" + ids("m", 900) + "]"), ""), members(900))),
        shape("designations of an actor that is defined last", REWRITE, Part.forward(
            filled(",", n -> statement("n" + n, ",\"designations\":["
                + joined(9_000, m -> "{\"actor\":\"m0\",\"words\":\"w\"}") + "]"), ""), members(1))),
        shape("one id again and again, of an actor that is defined last", Part.forward(
            filled(",", n -> statement("n" + n, ",\"mentions\":[" + "\"m0\",".repeat(9_000) + "\"m0\"]"), ""),
            members(1))));
  }

  private static Part members(int length) {
    return listed(",", length, n -> actor("m" + n, ""), "");
  }

  private static Part gloss(int length) {
    return text(",\"gloss\":{\"basis\":\"explicit\",\"members\":[" + ids("m", length) + "]}");
  }

  private static String group(String id, String members) {
    return actor(id, ",\"members\":[" + members + "]");
  }

  /** An actor with an office in each of the members. */
  private static Part officeHolder(String id) {
    return listed(",{\"id\":\"" + id + "\",\"kind\":\"person\",\"name\":\"A\",\"roles\":[", REACHED,
        n -> "{\"title\":\"t\",\"organisation\":\"m" + n + "\"}", "]}");
  }

  private static Part ladder() {
    return Stream.iterate(0, level -> level + 1).limit(LADDER).map(level -> {
      String members = level + 1 < LADDER ? ",\"members\":[" + ids("g" + (level + 1) + "-", STEP) + "]" : "";
      return listed(",", STEP, n -> actor("g" + level + "-" + n, members), "");
    }).reduce(Part::then).orElseThrow();
  }

  static List<Shape> graphs() {
    String alias = ",\"aliases\":[{\"text\":\"" + "x".repeat(300) + "\"}]";
    Part mention = text(",\"mentions\":[\"a0\"]");
    return List.of(
        shape("F13 50,000 statements in a chain of quotes", EVERY_READER, brief(Slot.STATEMENTS, listed(",", STATEMENTS,
            n -> statement("n" + n, n == 0 ? "" : relation("quotes", "n" + (n - 1))), ""))),
        shape("F13 the same chain, last statement first", EVERY_READER, brief(Slot.STATEMENTS, listed(",", STATEMENTS,
            n -> statement("n" + n, n == STATEMENTS - 1 ? "" : relation("quotes", "n" + (n + 1))), ""))),
        shape("F22 50,000 statements in a circle of quotes", brief(Slot.STATEMENTS, listed(",", STATEMENTS,
            n -> statement("n" + n, relation("quotes", "n" + (n + 1) % STATEMENTS)), ""))),
        shape("20,000 actors in a circle", READ_AND_MAP, brief(Map.of(Slot.STATEMENT, mention, Slot.ACTORS,
            listed(",", CIRCLE, n -> actor("a" + n, partOf("a" + (n + 1) % CIRCLE) + alias), "")))),
        shape("20,000 actors in a chain", brief(Map.of(Slot.STATEMENT, mention, Slot.ACTORS,
            listed(",", CIRCLE, n -> actor("a" + n, (n + 1 < CIRCLE ? partOf("a" + (n + 1)) : "") + alias), "")))),
        shape("actors defined inside one another", READ_AND_MAP, brief(Slot.STATEMENT, filled(",\"mentions\":[",
            n -> actor("a" + n, ",\"partOf\":" + actor("b" + n, ",\"partOf\":" + actor("c" + n, ""))), "]"))));
  }

  private static String partOf(String id) {
    return ",\"partOf\":\"" + id + "\"";
  }
}
