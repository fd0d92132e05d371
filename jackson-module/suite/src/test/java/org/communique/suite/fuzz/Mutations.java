// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.Brief;
import org.communique.jackson.CommuniqueFormatException;
import org.communique.jackson.CommuniqueJson;

/** Changes of valid documents, each made by the choices of the fuzzer. */
final class Mutations {

  /** How many kinds of changes there are. */
  static final int KINDS = 11;

  private static final int MOST = 6;

  /** Values that have made trouble somewhere. */
  private static final List<String> SCALARS = List.of(
      "null", "true", "false", "0", "-0", "-1", "1", "1.5", "1e400", "2147483648", "1".repeat(65), "NaN", "01", "{}", "[]",
      "\"\"", "\" \"", "\"\\u0000\"", "\"\\ud83d\"", "\"\\u202e\"", "\"\u200b\"", "\"e\u0301\"", "\"\\r\\n\"",
      "\"<script>\"", "\"<x-tag a='\"", "\"]]>\"", "\"a|b\"", "\"&amp;\"", "\"=1+1\"", "\"'\"", "\"\\\"\"", "\"\\\\\"", "\"#s1\"",
      "\"https://example.org/b#s1\"", "\"2022-08-15?\"", "\"2022/..\"", "\"[2021..2023]\"", "\"2022-08-15T09:30Z\"",
      "\"-9999\"", "\"Y99999999\"", "\"x-a\"", "\"F6\"", "\"A1\"", "\"en\"", "\"own-voice\"", "\"direct\"", "\"retracts\"",
      "\"same-utterance-as\"", "\"denies-saying\"", "\"part-of\"", "\"revokes\"", "\"unnamed\"", "\"" + "w".repeat(1_001) + "\"",
      "[".repeat(40) + "]".repeat(40));

  /** The values of all valid documents, by the name of their member. */
  private static final Map<String, List<Tree>> BY_NAME = new HashMap<>();

  /** The objects of all valid documents. */
  private static final List<Tree> OBJECTS = new ArrayList<>();

  /** The documents that briefs are made from. They are read once, which saves time. */
  private static final List<Start> STARTS =
      Documents.STARTS.stream().map(tree -> new Start(tree, CommuniqueJson.read(bytes(tree)))).toList();

  static {
    Documents.VALID.forEach(Mutations::collect);
  }

  private record Start(Tree tree, Brief brief) {}

  /** A place of a value: as a member of an object or as an element of a list. */
  private record Slot(Tree parent, int index) {

    Tree value() {
      return parent.children.get(index);
    }

    void replace(Tree value) {
      parent.children.set(index, value);
    }

    void remove() {
      parent.children.remove(index);
      if (parent.isObject()) {
        parent.names().remove(index);
      }
    }

    void insertBefore(Tree value, String name) {
      parent.children.add(index, value);
      if (parent.isObject()) {
        parent.names().add(index, name);
      }
    }
  }

  private Mutations() {}

  private static void collect(Tree tree) {
    if (tree.isObject()) {
      OBJECTS.add(tree);
      for (int at = 0; at < tree.children.size(); at++) {
        BY_NAME.computeIfAbsent(tree.names().get(at), name -> new ArrayList<>()).add(tree.children.get(at));
      }
    }
    tree.children.forEach(Mutations::collect);
  }

  /** Returns a valid document, often a short one, after up to {@value #MOST} changes. */
  static String document(Choices choices) {
    Tree tree = choices.of(Documents.PARTS).copy();
    for (int count = 0; count < MOST && choices.hasMore(); count++) {
      change(tree, choices);
    }
    return tree.toString();
  }

  /**
   * Returns the brief of a valid document, often a short one, after some changes. A change after which the document
   * cannot be read is taken back, so that each input gives a brief.
   */
  static Brief brief(Choices choices) {
    return brief(choices.of(STARTS), choices);
  }

  /**
   * Returns two briefs of valid documents after some changes. Every second time both are made from one document, so that
   * they have much in common.
   *
   * @param length how many choices the first brief takes at most
   */
  static List<Brief> twoBriefs(Choices choices, int length) {
    boolean isOneDocument = choices.below(2) == 0;
    Choices first = choices.part(length);
    Start start = first.of(STARTS);
    Brief one = brief(start, first);
    return List.of(one, brief(isOneDocument ? start : choices.of(STARTS), choices));
  }

  private static Brief brief(Start start, Choices choices) {
    Tree tree = start.tree();
    Brief brief = start.brief();
    for (int count = 0; count < MOST && choices.hasMore(); count++) {
      Tree changed = tree.copy();
      change(changed, choices);
      try {
        brief = CommuniqueJson.read(bytes(changed));
        tree = changed;
      } catch (CommuniqueFormatException refused) {
        continue;
      }
    }
    return brief;
  }

  /** Returns how many places of a document can be changed. */
  static int places(Tree document) {
    return slots(document).size();
  }

  private static byte[] bytes(Tree tree) {
    return tree.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void change(Tree tree, Choices choices) {
    List<Slot> slots = slots(tree);
    if (slots.isEmpty()) {
      return;
    }
    Slot slot = choices.of(slots);
    Tree parent = slot.parent();
    String name = parent.isObject() ? parent.names().get(slot.index()) : "";
    switch (choices.below(KINDS)) {
      case 0 -> slot.replace(Tree.scalar(choices.of(SCALARS)));
      case 1 -> slot.replace(Tree.scalar(Tree.quoted(choices.text(choices.below(64)))));
      case 2 -> slot.replace(choices.of(BY_NAME.getOrDefault(name, OBJECTS)).copy());
      case 3 -> slot.replace(choices.of(OBJECTS).copy());
      case 4 -> slot.remove();
      case 5 -> slot.insertBefore(slot.value().copy(), name);
      case 6 -> exchange(slot, new Slot(parent, choices.below(parent.children.size())));
      case 7 -> addMember(slot.value().isObject() ? slot.value() : tree, choices);
      case 8 -> rename(slot, choices);
      case 9 -> slot.replace(choices.of(slots).value().copy());
      default -> insertText(slot, choices);
    }
  }

  private static List<Slot> slots(Tree tree) {
    List<Slot> slots = new ArrayList<>();
    addSlots(tree, slots);
    return slots;
  }

  private static void addSlots(Tree tree, List<Slot> slots) {
    for (int at = 0; at < tree.children.size(); at++) {
      slots.add(new Slot(tree, at));
      addSlots(tree.children.get(at), slots);
    }
  }

  private static void exchange(Slot one, Slot other) {
    Tree value = one.value();
    one.replace(other.value());
    other.replace(value);
  }

  private static void addMember(Tree object, Choices choices) {
    Tree donor = choices.of(OBJECTS);
    int member = choices.below(Math.max(1, donor.children.size()));
    if (member < donor.children.size()) {
      object.add(donor.names().get(member), donor.children.get(member).copy());
    }
  }

  private static void rename(Slot slot, Choices choices) {
    if (slot.parent().isObject()) {
      slot.parent().names().set(slot.index(), choices.of(choices.of(OBJECTS).names()));
    }
  }

  /** Puts a short text into a text. */
  private static void insertText(Slot slot, Choices choices) {
    Tree value = slot.value();
    if (value.scalar != null && value.isText()) {
      String inserted = Tree.quoted(choices.text(1 + choices.below(4)));
      int at = 1 + choices.below(value.scalar.length() - 1);
      value.scalar = value.scalar.substring(0, at) + inserted.substring(1, inserted.length() - 1) + value.scalar.substring(at);
    }
  }
}
