// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.contender;

import java.util.function.Supplier;
import org.communique.Brief;
import org.communique.jackson.CommuniqueModule;

/** The ways to read and write a brief that are compared. Each makes its library when it is asked for. */
public enum Contender {
  /** This library on Jackson 3, without a mapper. */
  OURS_3("ours, Jackson 3", Communique3::new),
  /** This library on Jackson 2, without a mapper. */
  OURS_2("ours, Jackson 2", Communique2::new),
  /** A user's mapper of Jackson 3 with our module. */
  MAPPER_3("ours, a user's mapper of Jackson 3", () -> new Jackson3Mapper(
      tools.jackson.databind.json.JsonMapper.builder().addModule(new CommuniqueModule()).build(), Brief.class)),
  /** A user's mapper of Jackson 2 with our module. */
  MAPPER_2("ours, a user's mapper of Jackson 2", () -> new Jackson2Mapper(
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModule(new org.communique.jackson2.CommuniqueModule()).build(), Brief.class)),
  /** Jackson 3 on records. */
  RECORDS_3("Jackson 3 records", () -> new Jackson3Mapper(
      tools.jackson.databind.json.JsonMapper.builder().build(), PlainRecords.Brief.class)),
  /** Jackson 2 on records. */
  RECORDS_2("Jackson 2 records", () -> new Jackson2Mapper(
      com.fasterxml.jackson.databind.json.JsonMapper.builder().build(), PlainRecords.Brief.class)),
  /** Jackson 3 on records, with generated access to them. */
  BLACKBIRD_3("Jackson 3 records + Blackbird", () -> new Jackson3Mapper(
      tools.jackson.databind.json.JsonMapper.builder()
          .addModule(new tools.jackson.module.blackbird.BlackbirdModule()).build(), PlainRecords.Brief.class)),
  /** Jackson 2 on records, with generated access to them. */
  BLACKBIRD_2("Jackson 2 records + Blackbird", () -> new Jackson2Mapper(
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModule(new com.fasterxml.jackson.module.blackbird.BlackbirdModule()).build(), PlainRecords.Brief.class)),
  /** Jackson 3 into a tree. */
  TREE_3("Jackson 3 tree", () -> new Jackson3Mapper(
      tools.jackson.databind.json.JsonMapper.builder().build(), tools.jackson.databind.JsonNode.class)),
  /** Jackson 2 into a tree. */
  TREE_2("Jackson 2 tree", () -> new Jackson2Mapper(
      com.fasterxml.jackson.databind.json.JsonMapper.builder().build(), com.fasterxml.jackson.databind.JsonNode.class)),
  /** avaje-jsonb on records, with generated code. */
  AVAJE("avaje-jsonb", Avaje::new),
  /** dsl-json on records, with generated code. */
  DSL_JSON("dsl-json", DslJsonLibrary::new),
  /** fastjson2 on records. */
  FASTJSON2("fastjson2", Fastjson2::new),
  /** Gson on records. */
  GSON("Gson", GsonLibrary::new);

  private final String title;
  private final Supplier<Library> library;

  Contender(String title, Supplier<Library> library) {
    this.title = title;
    this.library = library;
  }

  /** {@return the name for people} */
  public String title() {
    return title;
  }

  /** {@return a new library, with no state from an earlier reading} */
  public Library library() {
    return library.get();
  }
}
