// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.campaign;

import static org.communique.suite.campaign.Part.SAID;
import static org.communique.suite.campaign.Part.STANCE;
import static org.communique.suite.campaign.Part.actor;
import static org.communique.suite.campaign.Part.brief;
import static org.communique.suite.campaign.Part.filled;
import static org.communique.suite.campaign.Part.joined;
import static org.communique.suite.campaign.Part.listed;
import static org.communique.suite.campaign.Part.repeated;
import static org.communique.suite.campaign.Part.statement;
import static org.communique.suite.campaign.Part.text;
import static org.communique.suite.campaign.Shape.READ_AND_MAP;
import static org.communique.suite.campaign.Shape.REWRITE;
import static org.communique.suite.campaign.Shape.filling;
import static org.communique.suite.campaign.Shape.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.suite.campaign.Part.Slot;

/** Documents with many statements, long lists, long texts and many lines. */
final class ContentShapes {

  private static final int BOMB = 300_000_000;
  private static final int ACTORS = 49_000;
  private static final List<String> EVERY_READER = List.of("read-bytes", "rewrite", "read-path", "mapper");
  private static final List<String> LINES = List.of("lines-on");

  private ContentShapes() {}

  static List<Shape> statements() {
    return List.of(
        filling("valid statements", EVERY_READER, Slot.STATEMENTS, n -> statement("n" + n, "")),
        filling("valid statements with long texts", EVERY_READER, Slot.STATEMENTS,
            n -> statement("n" + n, ",\"condition\":\"" + "c".repeat(50_000) + "\"")),
        filling("empty statements", Slot.STATEMENTS, n -> "{}"),
        filling("statements that are numbers", Slot.STATEMENTS, n -> "1"),
        filling("statements with wrong tokens everywhere", Slot.STATEMENTS,
            n -> "{\"id\":{},\"speakers\":1,\"act\":[],\"gist\":{\"a\":[]},\"attributions\":[1,2],\"stances\":\"\"}"),
        filling("actors that are null", Slot.ACTORS, n -> "null"),
        shape("a title that is a list", READ_AND_MAP, brief(Slot.TITLE, filled("[", n -> "1", "]"))),
        shape("a title of 8 MB", READ_AND_MAP, brief(Slot.TITLE, repeated("\"", "t", "\""))),
        shape("an id of 8 MB", brief(Slot.STATEMENT, repeated(",\"mentions\":[\"", "t", "\"]"))),
        shape("white space", brief(Slot.BRIEF, repeated("", " ", ""))));
  }

  /** Each list of a statement, of an actor and of a brief, in turn. */
  static List<Shape> lists() {
    List<Shape> shapes = new ArrayList<>();
    elements().forEach((member, element) -> shapes.add(shape(member + " of one statement",
        brief(Slot.STATEMENTS, filled(beginning(member), n -> element, "]}")))));
    for (String member : List.of("speakers", "addressees", "onBehalfOf", "mentions")) {
      shapes.add(shape("49,000 " + member, brief(Map.of(Slot.ACTORS, actors(), Slot.STATEMENTS,
          listed(beginning(member), ACTORS, n -> "\"m" + n + "\"", "]}")))));
    }
    String restOfStance = "]" + STANCE.substring(STANCE.indexOf(",\"target\"")) + "]";
    shapes.add(shape("49,000 holders", brief(Map.of(Slot.ACTORS, actors(), Slot.STATEMENT,
        listed(",\"stances\":[{\"holders\":[", ACTORS, n -> "\"m" + n + "\"", restOfStance)))));
    shapes.add(shape("49,000 members", brief(Map.of(Slot.ACTORS, actors(), Slot.ACTOR,
        listed(",\"members\":[", ACTORS, n -> "\"m" + n + "\"", "]")))));
    Map.of("roles", "{\"title\":\"t\",\"organisation\":\"s\"}", "aliases", "{\"text\":\"t\"}",
        "identifiers", "{\"scheme\":\"s\",\"value\":\"v\"}").forEach((member, element) -> shapes.add(shape(
            member + " of one actor", brief(Slot.ACTOR, filled(",\"" + member + "\":[", n -> element, "]")))));
    shapes.add(shape("notes of the brief", brief(Slot.BRIEF, filled(",\"notes\":[", n -> "{\"note\":\"n\"}", "]"))));
    shapes.add(filling("statements with 1,000 stances each", REWRITE, Slot.STATEMENTS,
        n -> statement("n" + n, ",\"stances\":[" + joined(1_000, s -> STANCE) + "]")));
    return shapes;
  }

  private static Part actors() {
    return listed(",", ACTORS, n -> actor("m" + n, ""), "");
  }

  /** A statement up to the first element of this member, which comes last. */
  private static String beginning(String member) {
    return ",{\"id\":\"n\"," + without(member) + ",\"" + member + "\":[";
  }

  /** The members that every statement needs, without this one. */
  private static String without(String member) {
    return switch (member) {
      case "speakers" -> SAID.substring(SAID.indexOf("\"act\""));
      case "attributions" -> SAID.substring(0, SAID.indexOf(",\"attributions\""));
      default -> SAID;
    };
  }

  private static Map<String, String> elements() {
    String identifier = "{\"scheme\":\"s\",\"value\":\"v\"}";
    return new TreeMap<>(Map.of(
        "stances", STANCE, "relations", "{\"kind\":\"responds-to\",\"to\":\"https://example.org/b#s\"}",
        "notes", "{\"note\":\"n\"}", "identifiers", identifier, "codes", identifier,
        "designations", "{\"actor\":\"putin\",\"words\":\"w\"}", "quotations", "{\"spoken\":\"w\"}",
        "grades", "{\"grade\":\"B2\"}", "attributions", "{\"source\":\"s\",\"mode\":\"direct\"}"));
  }

  static List<Shape> texts() {
    String half = "{\"spoken\":\"" + "x".repeat(60_000) + "\"}";
    String oneKind = "{\"segments\":[" + joined(9_999, n -> segment(0)) + "]}";
    String twoKinds = "{\"segments\":[" + joined(9_999, ContentShapes::segment) + "]}";
    return List.of(
        shape("F5 segments of one kind", READ_AND_MAP, segments(filled("", n -> segment(0), ""))),
        shape("F5 segments of two kinds in turn", segments(filled("", ContentShapes::segment, ""))),
        shape("F5 quotations of 9,999 segments of one kind", REWRITE, quotations(oneKind)),
        shape("F5 quotations of 9,999 segments of two kinds", REWRITE, quotations(twoKinds)),
        shape("F11 quotations of two segments of 60,000", REWRITE,
            quotations("{\"segments\":[" + half + "," + half + "]}")));
  }

  private static String segment(int number) {
    return number % 2 == 0 ? "{\"spoken\":\"x\"}" : "{\"supplied\":\"x\"}";
  }

  private static Part segments(Part segments) {
    return brief(Slot.STATEMENT, text(",\"quotations\":[{\"segments\":[").then(segments).then(text("]}]")));
  }

  private static Part quotations(String element) {
    return brief(Slot.STATEMENT, filled(",\"quotations\":[", n -> element, "]"));
  }

  static List<Shape> lines() {
    return List.of(
        new Shape("blank lines", ".ndjson", LINES, repeated("", "\n", "").then(HostileShapes.SMALL)),
        new Shape("one bad line repeated", ".ndjson", LINES, repeated("", "{}\n", "")),
        new Shape("one line of 8 MB", ".ndjson", LINES, brief(Slot.BRIEF, repeated("", " ", ""))),
        new Shape("one line of 8 MB that is not JSON", ".ndjson", LINES, repeated("", "x", "\n")));
  }

  static List<Shape> bombs() {
    String spaces = " ".repeat(10_000);
    Part title = brief(Slot.TITLE, repeated("\"", "t".repeat(10_000), BOMB, "\""));
    return List.of(
        new Shape("F13 bomb: 300 MB of white space", ".json.gz", List.of("read-path"),
            brief(Slot.BRIEF, repeated("", spaces, BOMB, ""))),
        new Shape("F13 bomb: a title of 300 MB", ".json.gz", List.of("read-path"), title),
        new Shape("F13 bomb: a line with a title of 300 MB", ".ndjson.gz", List.of("lines"), title),
        new Shape("F13 bomb: a line of 300 MB of white space", ".ndjson.gz", List.of("lines"),
            repeated("", spaces, BOMB, "\n")));
  }
}
