// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.campaign;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Part of a document, and the parts of which hostile documents consist. */
interface Part {

  /** A place in the smallest brief where a part can be added. */
  enum Slot {
    BEFORE_VERSION, AFTER_VERSION, TITLE, BRIEF, ACTOR, ACTORS, SOURCE, STATEMENT, STATEMENTS
  }

  /** The members that every statement needs besides its id. */
  String SAID = "\"speakers\":[\"putin\"],\"act\":\"state\",\"gist\":\"g\","
      + "\"attributions\":[{\"source\":\"s\",\"mode\":\"direct\"}]";

  String STANCE = "{\"holders\":[\"putin\"],\"target\":{\"actor\":\"putin\"},\"attitude\":\"support\","
      + "\"kind\":\"attitude\",\"basis\":\"explicit\"}";

  /** A repeated text is written in units of about this many characters. */
  int UNIT = 100;

  void write(Page page) throws IOException;

  /** Returns this part and then another. */
  default Part then(Part other) {
    return page -> {
      write(page);
      other.write(page);
    };
  }

  static Part text(String text) {
    return page -> page.add(text);
  }

  /** Returns as many elements as fit, with commas between them. */
  static Part filled(String before, IntFunction<String> element, String after) {
    return page -> page.add(before).fill(Page.SIZE, ",", element).add(after);
  }

  /** Returns that many elements, with commas between them. */
  static Part listed(String before, int length, IntFunction<String> element, String after) {
    return page -> page.add(before).list(length, element).add(after);
  }

  /** Returns a text as often as it fits, with nothing between. */
  static Part repeated(String before, String text, String after) {
    return repeated(before, text, Page.SIZE, after);
  }

  /** Returns a text so often that the document is nearly of a size. */
  static Part repeated(String before, String text, int size, String after) {
    String unit = text.repeat(Math.max(1, UNIT / text.length()));
    return page -> page.add(before).fill(size, "", number -> unit).add(after);
  }

  /** Returns a brief whose slot contains the part. */
  static Part brief(Slot slot, Part part) {
    return brief(Map.of(slot, part));
  }

  /**
   * Returns a brief with an actor {@code putin}, a source {@code s} and a statement {@code s1}, and with the parts in
   * their slots.
   */
  static Part brief(Map<Slot, Part> parts) {
    Map<Slot, Part> slots = new EnumMap<>(Slot.class);
    for (Slot slot : Slot.values()) {
      slots.put(slot, parts.getOrDefault(slot, text(slot == Slot.TITLE ? "\"t\"" : "")));
    }
    return text("{").then(slots.get(Slot.BEFORE_VERSION)).then(text("\"communique\":\"1.0\""))
        .then(slots.get(Slot.AFTER_VERSION)).then(text(",\"id\":\"b\",\"title\":")).then(slots.get(Slot.TITLE))
        .then(text(",\"source\":\"s\"")).then(slots.get(Slot.BRIEF))
        .then(text(",\"actors\":[{\"id\":\"putin\",\"kind\":\"person\",\"name\":\"P\"")).then(slots.get(Slot.ACTOR))
        .then(text("}")).then(slots.get(Slot.ACTORS))
        .then(text("],\"sources\":[{\"id\":\"s\",\"kind\":\"news-brief\",\"name\":\"N\"")).then(slots.get(Slot.SOURCE))
        .then(text("}],\"statements\":[{\"id\":\"s1\"," + SAID)).then(slots.get(Slot.STATEMENT))
        .then(text("}")).then(slots.get(Slot.STATEMENTS)).then(text("]}\n"));
  }

  /** Returns a brief whose statements come before everything to which they refer. */
  static Part forward(Part statements, Part actors) {
    return text("{\"communique\":\"1.0\",\"id\":\"b\",\"title\":\"t\",\"source\":\"s\",")
        .then(text("\"statements\":[{\"id\":\"s1\"," + SAID + "}")).then(statements)
        .then(text("],\"actors\":[{\"id\":\"putin\",\"kind\":\"person\",\"name\":\"P\"}")).then(actors)
        .then(text("],\"sources\":[{\"id\":\"s\",\"kind\":\"news-brief\",\"name\":\"N\"}]}\n"));
  }

  /** Returns an element of {@code statements}; the extra members begin with a comma. */
  static String statement(String id, String extra) {
    return "{\"id\":\"" + id + "\"," + SAID + extra + "}";
  }

  /** Returns an element of {@code actors}; the extra members begin with a comma. */
  static String actor(String id, String extra) {
    return "{\"id\":\"" + id + "\",\"kind\":\"state\",\"name\":\"A\"" + extra + "}";
  }

  /** Returns the member {@code relations} with one relation. */
  static String relation(String kind, String to) {
    return ",\"relations\":[{\"kind\":\"" + kind + "\",\"to\":\"" + to + "\"}]";
  }

  static String joined(int length, IntFunction<String> element) {
    List<String> elements = new ArrayList<>();
    for (int number = 0; number < length; number++) {
      elements.add(element.apply(number));
    }
    return String.join(",", elements);
  }

  /** Returns the ids that consist of a prefix and a number, in quotation marks. */
  static String ids(String prefix, int length) {
    return joined(length, number -> "\"" + prefix + number + "\"");
  }

  static String nulls(int length) {
    return joined(length, number -> "null");
  }

  /** Returns objects inside objects, each under the same name, and in the innermost a list. */
  static String deepUnder(String name, int depth, String items) {
    return ("{\"" + name + "\":").repeat(depth) + "[" + items + "]" + "}".repeat(depth);
  }

  /** Returns one of {@code 2^bits} valid ids that have the same hash. */
  static String equalHash(int number, int bits) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < bits; bit++) {
      text.append((number >> bit & 1) == 0 ? "an" : "c0");
    }
    return text.toString();
  }
}
