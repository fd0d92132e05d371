// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.campaign;

import static org.communique.suite.campaign.Part.SAID;
import static org.communique.suite.campaign.Part.actor;
import static org.communique.suite.campaign.Part.brief;
import static org.communique.suite.campaign.Part.filled;
import static org.communique.suite.campaign.Part.ids;
import static org.communique.suite.campaign.Part.joined;
import static org.communique.suite.campaign.Part.listed;
import static org.communique.suite.campaign.Part.relation;
import static org.communique.suite.campaign.Part.statement;
import static org.communique.suite.campaign.Part.text;
import static org.communique.suite.campaign.Shape.filling;
import static org.communique.suite.campaign.Shape.shape;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.communique.suite.campaign.Part.Slot;

/** Valid briefs to which an analysis could give an answer that is much larger than the brief. */
final class AnswerShapes {

  private static final int LINKS = 64;
  private static final int NAME = 1_000;
  /** A relation to each of so many statements before. */
  private static final int DENSE = 200;

  private AnswerShapes() {}

  static List<Shape> stances() {
    return List.of(
        shape("stances of a vague actor who means 1,000 others", brief(Map.of(
            Slot.ACTOR, text(",\"gloss\":{\"basis\":\"explicit\",\"members\":[" + ids("m", 1_000) + "]}"),
            Slot.ACTORS, members(1_000, n -> ""), Slot.STATEMENTS, listed(",", 4,
                n -> statement("n" + n, ",\"stances\":[" + joined(1_000, s -> Part.STANCE) + "]"), "")))),
        shape("stances of 1,000 holders each", brief(Map.of(Slot.ACTORS, members(1_000, n -> ""),
            Slot.STATEMENTS, filled(",",
                n -> statement("n" + n, stance(ids("m", 1_000), "\"actor\":\"m" + n % 1_000 + "\"")), "")))),
        shape("stances of every actor on another", brief(Map.of(Slot.ACTORS, members(22_000, n -> ""),
            Slot.STATEMENTS, listed(",", 22_000,
                n -> statement("n" + n, stance("\"m" + n + "\"", "\"actor\":\"m" + (n + 1) % 22_000 + "\"")), "")))),
        shape("stances of one actor on himself, on different days", brief(Slot.STATEMENTS, filled(",",
            n -> statement("n" + n, said(n) + stance("\"putin\"", "\"actor\":\"putin\"").replace(
                "support", n % 2 == 0 ? "support" : "oppose")), ""))),
        shape("1,000 stances of a person on behalf of 1,000 institutions", brief(Map.of(
            Slot.ACTORS, members(1_000, n -> ""), Slot.STATEMENTS, filled(",", n -> statement("n" + n,
                ",\"onBehalfOf\":[" + ids("m", 1_000) + "],\"stances\":[" + joined(1_000, s -> Part.STANCE) + "]"), "")))),
        shape("10,000 stances of one speaker of 9,000 who speak on their own behalf", brief(Map.of(
            Slot.ACTORS, members(9_000, n -> ""), Slot.STATEMENTS, filled(",",
                n -> statement("n" + n, ",\"onBehalfOf\":[" + ids("m", 9_000) + "],\"stances\":["
                    + joined(10_000, s -> stanceOf("\"m0\"", "\"actor\":\"m0\"")) + "]")
                    .replace("[\"putin\"]", "[" + ids("m", 9_000) + "]"), "")))),
        shape("1,000 stances of 1,000 holders where 9,000 speak", brief(Map.of(
            Slot.ACTORS, members(9_000, n -> ""), Slot.STATEMENTS, listed(",", 1,
                n -> statement("n", ",\"stances\":[" + joined(1_000, s -> stanceOf(ids("m", 1_000), "\"actor\":\"m0\""))
                    + "]").replace("\"putin\"]", ids("m", 9_000) + "]"), "")))));
  }

  private static String stance(String holders, String target) {
    return ",\"stances\":[" + stanceOf(holders, target) + "]";
  }

  private static String stanceOf(String holders, String target) {
    return "{\"holders\":[" + holders + "],\"target\":{" + target + "},\"attitude\":\"support\","
        + "\"kind\":\"attitude\",\"basis\":\"explicit\"}";
  }

  private static String said(int number) {
    return ",\"said\":{\"date\":\"" + (1900 + number % 100) + "-01-01/2022-12-31\",\"text\":\"t\",\"basis\":\"inferred\"}";
  }

  private static Part members(int length, IntFunction<String> extra) {
    return listed(",", length, n -> actor("m" + n, extra.apply(n)), "");
  }

  /** Statements that all relate to the first, to the one before, or to many before, in each way that an answer reads. */
  static List<Shape> relations() {
    return Stream.of("same-utterance-as", "confirms", "contradicts", "retracts", "denies-saying", "precedes", "part-of")
        .flatMap(kind -> Stream.of(
            filling("every statement " + kind + " the first", Slot.STATEMENTS,
                n -> statement("n" + n, said(n) + relation(kind, "s1"))),
            filling("every statement " + kind + " the one before", Slot.STATEMENTS,
                n -> statement("n" + n, n == 0 ? "" : relation(kind, "n" + (n - 1)))),
            filling("every statement " + kind + " " + DENSE + " before", Slot.STATEMENTS,
                n -> statement("n" + n, ",\"relations\":[" + joined(Math.min(n, DENSE),
                    r -> "{\"kind\":\"" + kind + "\",\"to\":\"n" + (n - 1 - r) + "\"}") + "]"))))
        .toList();
  }

  static List<Shape> chains() {
    return List.of(
        shape("one utterance through a source of its own each time", brief(Map.of(
            Slot.SOURCE, text("}" + joinedSources(25_000, "N")), Slot.STATEMENTS, listed(",", 25_000,
                n -> chain("n" + n, link("o" + n)).replace("]}", "]" + relation("same-utterance-as", "s1") + "}"), "")))),
        shape("chains of 64 sources", brief(Map.of(
            Slot.SOURCE, text("}" + joinedSources(LINKS - 1, "N")),
            Slot.STATEMENTS, filled(",", n -> chain("n" + n, joined(LINKS - 1, o -> link("o" + o))), "")))),
        shape("chains of 64 sources with names of 1,000 characters", brief(Map.of(
            Slot.SOURCE, text("}" + joinedSources(LINKS - 1, "N".repeat(NAME))),
            Slot.STATEMENTS, filled(",", n -> chain("n" + n, joined(LINKS - 1, o -> link("o" + o))), "")))),
        shape("999 statements with chains of 64 sources with names of 1,000 characters", brief(Map.of(
            Slot.SOURCE, text("}" + joinedSources(LINKS - 1, "N".repeat(NAME))),
            Slot.STATEMENTS, listed(",", 998, n -> chain("n" + n, joined(LINKS - 1, o -> link("o" + o))), "")))));
  }

  /** Sources o0, o1 and so on after another source; the last one is not closed. */
  private static String joinedSources(int length, String name) {
    String sources = joined(length, n -> "{\"id\":\"o" + n + "\",\"kind\":\"newspaper\",\"name\":\"" + name + "\"}");
    return "," + sources.substring(0, sources.length() - 1);
  }

  private static String link(String source) {
    return "{\"source\":\"" + source + "\",\"mode\":\"indirect\"}";
  }

  /** A statement whose chain has these links before that of the brief's source. */
  private static String chain(String id, String links) {
    return "{\"id\":\"" + id + "\"," + SAID.replace("\"attributions\":[", "\"attributions\":[" + links + ",") + "}";
  }

  static List<Shape> names() {
    String identifier = ",\"identifiers\":[{\"scheme\":\"wikidata\",\"value\":\"Q1\"}]";
    return List.of(
        mentioned("actors with one identifier", 45_000, n -> actor("m" + n, identifier)),
        mentioned("actors with one name", 45_000, n -> actor("m" + n, "")),
        mentioned("actors with names that look alike", 45_000, n -> actor("m" + n, "")
            .replace("\"A\"", "\"" + lookAlike(n) + "\"")),
        shape("a stance of an actor with a name of 1,000 characters in every statement", brief(Map.of(
            Slot.ACTORS, text("," + actor("m0", "").replace("\"A\"", "\"" + "A".repeat(NAME) + "\"")),
            Slot.STATEMENTS, filled(",", n -> statement("n" + n, stance("\"m0\"", "\"statement\":\"s1\"")), "")))));
  }

  private static Shape mentioned(String name, int length, IntFunction<String> actor) {
    return shape(name, brief(Map.of(Slot.ACTORS, listed(",", length, actor, ""), Slot.STATEMENTS, listed(",", length / 9_000,
        n -> statement("n" + n, ",\"mentions\":[" + joined(9_000, m -> "\"m" + (9_000 * n + m) + "\"") + "]"), ""))));
  }

  /** One of many names of Latin and Cyrillic letters that look the same. */
  private static String lookAlike(int number) {
    StringBuilder name = new StringBuilder();
    for (int bit = 0; bit < 16; bit++) {
      name.append((number >> bit & 1) == 0 ? 'a' : 'а');
    }
    return name.toString();
  }

  static List<Shape> quotations() {
    String same = "a".repeat(3_000_000);
    String words = "“The quick brown fox.” ".repeat(150_000).strip();
    return List.of(
        grounded("quotations of one letter in a text of one letter", same, n -> "{\"spoken\":\"" + "a".repeat(40 + n % 60) + "\"}"),
        grounded("quotations of 2,000 lengths in a text of one letter", same, n -> "{\"spoken\":\"" + "a".repeat(1 + n % 2_000) + "\"}"),
        grounded("quotations of one place", same, n -> "{\"spoken\":\"aaaa\",\"start\":0,\"end\":4}"),
        grounded("quotations of one passage inside another", same, n -> "{\"spoken\":\"" + "a".repeat(1_000) + "\",\"start\":"
            + n + ",\"end\":" + (n + 1_000) + "}"),
        grounded("quotations of a text that repeats itself", words, n -> "{\"spoken\":\"The quick brown fox.\"}"),
        grounded("quotations that a text nearly contains", words, n -> "{\"spoken\":\""
            + "The quick brown fox.” “".repeat(40) + "The quick brown dog\"}"));
  }

  private static Shape grounded(String name, String text, IntFunction<String> quotation) {
    String member = ",\"text\":{\"sha256\":\"" + sha256(text) + "\",\"length\":" + text.length() + ",\"content\":\"" + text + "\"}";
    return shape(name, brief(Map.of(Slot.BRIEF, text(member), Slot.STATEMENTS, filled(",", n -> statement("n" + n,
        ",\"quotations\":[" + joined(100, q -> quotation.apply(100 * n + q)) + "]"), ""))));
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
