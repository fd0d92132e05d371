// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.campaign;

import static org.communique.suite.campaign.Part.brief;
import static org.communique.suite.campaign.Part.deepUnder;
import static org.communique.suite.campaign.Part.equalHash;
import static org.communique.suite.campaign.Part.filled;
import static org.communique.suite.campaign.Part.listed;
import static org.communique.suite.campaign.Part.nulls;
import static org.communique.suite.campaign.Part.repeated;
import static org.communique.suite.campaign.Part.text;
import static org.communique.suite.campaign.Shape.EVERY_CHOICE;
import static org.communique.suite.campaign.Shape.READ_AND_MAP;
import static org.communique.suite.campaign.Shape.REWRITE;
import static org.communique.suite.campaign.Shape.filling;
import static org.communique.suite.campaign.Shape.shape;

import java.util.List;
import org.communique.suite.campaign.Part.Slot;

/** Documents with many or large members that the tables do not define. */
final class MemberShapes {

  private static final String LONG_NAME = "n".repeat(49_000);
  private static final String LEGAL_NAME = "n".repeat(128);
  private static final String NULLS_UNDER_A_LONG_NAME = "{\"" + LONG_NAME + "\":[" + nulls(90_000) + "]}";

  private MemberShapes() {}

  static List<Shape> unknown() {
    Part withUnknown = brief(Slot.BRIEF, text(",\"u\":" + NULLS_UNDER_A_LONG_NAME));
    return List.of(
        shape("F2 nulls under a long name in an unknown member", EVERY_CHOICE, withUnknown),
        shape("F2 the same in place of the title", READ_AND_MAP, brief(Slot.TITLE, text(NULLS_UNDER_A_LONG_NAME))),
        new Shape("F2 the same in a line before a good line", ".ndjson", List.of("lines-on"),
            withUnknown.then(HostileShapes.SMALL)),
        filling("F2 nulls 28 deep under long names", EVERY_CHOICE, Slot.BRIEF,
            n -> "\"u" + n + "\":" + deepUnder(LONG_NAME, 28, nulls(15_000))),
        filling("F2 nulls 28 deep under names of 128", EVERY_CHOICE, Slot.BRIEF,
            n -> "\"u" + n + "\":" + deepUnder(LEGAL_NAME, 28, nulls(90_000))),
        filling("F8 unknown members with an empty name inside", EVERY_CHOICE, Slot.BRIEF,
            n -> "\"u" + n + "\":{\"\":1,\"title\":\"SMUGGLED\"}"),
        filling("F9 unknown members with control characters in the name", EVERY_CHOICE, Slot.BRIEF,
            n -> "\"a\\nFAKE LOG LINE\\u001b[31m" + n + "\":1"),
        filling("F9 unknown members with names of 40,000", EVERY_CHOICE, Slot.BRIEF,
            n -> "\"" + "n".repeat(40_000) + n + "\":1"),
        shape("F25 a name of 8 MB", EVERY_CHOICE, brief(Slot.BRIEF, repeated(",\"", "n", "\":1"))),
        shape("unknown members before the version", EVERY_CHOICE,
            brief(Slot.BEFORE_VERSION, filled("", n -> "\"u" + n + "\":[1]", ","))),
        filling("unknown members after the version", EVERY_CHOICE, Slot.AFTER_VERSION,
            n -> "\"u" + n + "\":\"" + "v".repeat(100) + "\""),
        filling("unknown members with nulls deep inside", EVERY_CHOICE, Slot.BRIEF,
            n -> "\"u" + n + "\":" + "[".repeat(20) + nulls(500) + "]".repeat(20)),
        filling("near names of unknown members", Slot.STATEMENTS,
            n -> Part.statement("n" + n, ",\"quotation\":1,\"mention\":1,\"relation\":1,\"stance\":1,\"topic\":1")));
  }

  static List<Shape> duplicate() {
    return List.of(
        filling("duplicate members", Slot.BRIEF, n -> "\"encoder\":\"x\""),
        filling("duplicate extension members", Slot.BRIEF, n -> "\"x-a\":\"x\""),
        filling("duplicate unknown members", EVERY_CHOICE, Slot.BRIEF, n -> "\"u\":\"x\""),
        shape("duplicate members in an unknown member", EVERY_CHOICE,
            brief(Slot.BRIEF, filled(",\"u\":{", n -> "\"a\":1", "}"))));
  }

  static List<Shape> extensions() {
    List<String> rewriteAndTree = List.of("read-bytes", "rewrite", "mapper-tree");
    List<String> withLargeNumbers = List.of("read-bytes", "read-bytes NUMBER=9000000");
    return List.of(
        filling("F9 extensions of nulls 25 deep under long names", Slot.STATEMENT,
            n -> "\"x-" + n + "\":" + deepUnder(LONG_NAME, 25, nulls(99))),
        shape("F16 numbers with large exponents", List.of("read-bytes", "rewrite", "mapper", "mapper-tree"),
            brief(Slot.BRIEF, listed(",", 90_000, n -> "\"x-" + n + "-" + "n".repeat(60) + "\":1e99999999999", ""))),
        filling("F21 extensions of 8 lists", Slot.BRIEF, n -> "\"x-" + n + "\":" + lists(8)),
        filling("F21 extensions of 9 lists", Slot.BRIEF, n -> "\"x-" + n + "\":" + lists(9)),
        shape("F25 an extension of one number", withLargeNumbers, brief(Slot.BRIEF, repeated(",\"x-a\":1", "1", ""))),
        filling("F25 extensions of numbers of 5,000 digits", withLargeNumbers, Slot.BRIEF,
            n -> "\"x-" + n + "\":" + "1".repeat(5_000)),
        shape("an extension of nested lists", READ_AND_MAP,
            brief(Slot.BRIEF, filled(",\"x-a\":[", n -> lists(6), "]"))),
        shape("an extension that opens lists without an end", brief(Slot.BRIEF, repeated(",\"x-a\":", "[", ""))),
        shape("an extension of 99,000 values", rewriteAndTree,
            brief(Slot.BRIEF, listed(",\"x-a\":[", 99_000, n -> "\"" + "v".repeat(77) + "\"", "]"))),
        shape("an extension of 99,000 members", REWRITE,
            brief(Slot.BRIEF, listed(",\"x-a\":{", 99_000, n -> "\"" + "v".repeat(70) + n + "\":1", "}"))),
        shape("an extension of 99,000 members whose names have one hash", REWRITE,
            brief(Slot.BRIEF, listed(",\"x-a\":{", 99_000, n -> "\"" + equalHash(n, 36) + "\":1", "}"))),
        shape("99,000 extensions whose names have one hash", REWRITE,
            brief(Slot.BRIEF, listed(",", 99_000, n -> "\"x-" + equalHash(n, 36) + "\":1", ""))),
        shape("an extension of one text", rewriteAndTree, brief(Slot.BRIEF, repeated(",\"x-a\":\"", "v", "\""))),
        shape("an extension of one text of escapes", rewriteAndTree,
            brief(Slot.BRIEF, repeated(",\"x-a\":\"", "\\u00e9", "\""))));
  }

  private static String lists(int depth) {
    return "[".repeat(depth) + "]".repeat(depth);
  }
}
