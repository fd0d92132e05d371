// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.work;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.communique.Brief;
import org.communique.jackson.CommuniqueJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The documents on which everything is measured. */
public final class Payload {

  private static final List<String> TABLES = List.of("actors", "sources", "topics");

  private Payload() {}

  /** {@return the brief of one whole news article, on one line} */
  public static byte[] article() {
    return CommuniqueJson.writeBytes(articleBrief());
  }

  /** {@return the brief of one whole news article} */
  public static Brief articleBrief() {
    try (InputStream json = Payload.class.getResourceAsStream("/org/communique/examples/benchmarks/brief.json")) {
      return CommuniqueJson.read(Objects.requireNonNull(json));
    } catch (IOException e) {
      throw new IllegalStateException("the brief of the article must be in the jar", e);
    }
  }

  /**
   * Makes a brief of many statements, each as long as one of the article.
   *
   * @param statements how many
   * @return the document on one line
   */
  public static byte[] large(int statements) {
    return CommuniqueJson.writeBytes(LargeBrief.of(statements));
  }

  /**
   * Shuffles the members of every object inside a brief. The members of the brief itself stay where they are, because
   * {@link #tablesLast} is about these.
   *
   * @param json the document
   * @return the same tree in another order, the same in each call
   */
  static byte[] shuffled(byte[] json) {
    Random random = new Random(1);
    JsonMapper mapper = JsonMapper.builder().build();
    ObjectNode brief = mapper.createObjectNode();
    mapper.readTree(json).forEachEntry((name, value) -> brief.set(name, insideShuffled(value, random)));
    return mapper.writeValueAsBytes(brief);
  }

  private static JsonNode insideShuffled(JsonNode node, Random random) {
    if (node instanceof ArrayNode list) {
      ArrayNode shuffled = list.arrayNode();
      list.forEach(element -> shuffled.add(insideShuffled(element, random)));
      return shuffled;
    }
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>(object.propertyNames());
      Collections.shuffle(names, random);
      ObjectNode shuffled = object.objectNode();
      names.forEach(name -> shuffled.set(name, insideShuffled(object.get(name), random)));
      return shuffled;
    }
    return node;
  }

  /**
   * Moves the tables of actors, sources and topics behind the statements that refer to them.
   *
   * @param json the document
   * @return the same tree in another order
   */
  static byte[] tablesLast(byte[] json) {
    JsonMapper mapper = JsonMapper.builder().build();
    ObjectNode brief = (ObjectNode) mapper.readTree(json);
    TABLES.forEach(name -> brief.set(name, brief.remove(name)));
    return mapper.writeValueAsBytes(brief);
  }
}
