// SPDX-License-Identifier: Apache-2.0
package com.example.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.communique.Brief;
import org.communique.Statement;
import org.communique.analysis.Chain;
import org.communique.jackson.CommuniqueJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Good lines go on with their chains, and bad ones are kept with their reasons. */
class CheckedLinesTest {

  @TempDir
  Path folder;

  private Path lines;

  @BeforeEach
  void makeTwoBriefsAndThreeBadLines() throws IOException {
    lines = folder.resolve("briefs.ndjson");
    MakeCorpus.make(54, lines);
  }

  private List<JsonNode> bad() throws IOException {
    try (Stream<String> bad = Files.lines(folder.resolve(CheckedLines.BAD))) {
      return bad.map(JsonMapper.shared()::readTree).toList();
    }
  }

  private List<Brief> good() {
    try (Stream<Brief> good = CommuniqueJson.lines(folder.resolve(CheckedLines.GOOD))) {
      return good.toList();
    }
  }

  @Test
  void countsBriefsStatementsAndBadLines() throws IOException {
    assertThat(CheckedLines.check(lines, folder)).isEqualTo(new CheckedLines(2, 54, 3));
  }

  @Test
  void keepsBadLinesWithTheirNumbersAndTexts() throws IOException {
    CheckedLines.check(lines, folder);
    List<String> all = Files.readAllLines(lines);
    assertThat(bad()).extracting(one -> one.get("line").asInt()).containsExactly(2, 3, 4);
    assertThat(bad()).extracting(one -> one.get("text").asString()).isEqualTo(all.subList(1, 4));
  }

  @Test
  void saysWhyALineIsBad() throws IOException {
    CheckedLines.check(lines, folder);
    assertThat(bad()).extracting(one -> one.get("problems").get(0).asString()).containsExactly(
        "/statements/25/quotations/0/segments/0: the document ends too early (column 29777)",
        "the document is not JSON from here on (column 1)",
        "/statements/24/attributions/1/mode: must be one of direct, mixed, indirect, narrated-act, mentioned, "
            + "own-voice, unknown, but was 'mixd' (column 28444)");
    assertThat(bad().get(2).get("problems")).hasSize(3);
  }

  @Test
  void aGoodLineIsTheBriefWithItsChainsInWords() throws IOException {
    CheckedLines.check(lines, folder);
    List<String> all = Files.readAllLines(lines);
    List<Brief> before = Stream.of(0, 4).map(all::get).map(CommuniqueJson::read).toList();
    assertThat(good()).extracting(Brief::id).containsExactly("article-1", "every-member");
    for (int at = 0; at < 2; at++) {
      List<Statement> plain = before.get(at).statements();
      assertThat(good().get(at).statements()).extracting(one -> one.extensions().text(CheckedLines.CHAIN).orElse(""))
          .isEqualTo(plain.stream().map(one -> Chain.of(one).sentence()).toList());
      assertThat(good().get(at).toBuilder().statements(plain).build()).isEqualTo(before.get(at));
    }
  }

  @Test
  void readsACompressedFile() throws IOException {
    Path compressed = folder.resolve("briefs.ndjson.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
      Files.copy(lines, out);
    }
    assertThat(CheckedLines.check(compressed, folder)).isEqualTo(new CheckedLines(2, 54, 3));
  }

  @Test
  void aBlankLineIsNeitherGoodNorBadButCounts() throws IOException {
    Files.writeString(lines, "\n \t\r\nnothing\n");
    assertThat(CheckedLines.check(lines, folder)).isEqualTo(new CheckedLines(0, 0, 1));
    assertThat(bad().get(0).get("line").asInt()).isEqualTo(3);
  }
}
