// SPDX-License-Identifier: Apache-2.0
package org.communique.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.Brief;
import org.communique.analysis.Corpus;
import org.communique.base.InvalidBriefException;
import org.communique.jackson.CommuniqueFormatException;
import org.communique.jackson.CommuniqueJson;
import org.communique.json.JsonOptions;
import org.communique.json.UnknownMembers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a format does not keep is in its list of losses. */
class LossesTest {

  private static final List<String> FORMATS = List.of("rows", "stix", "annotations");
  private static final Path GOLDEN = Path.of("src/test/resources/interchange/losses.txt");

  /** The version says how the document is written; without this suffix, annotations take the same one from the text. */
  private static final Set<String> SAID_OTHERWISE = Set.of("/communique", "/statements/0/quotations/0/suffix");

  static Stream<Brief> briefs() {
    return Documents.all();
  }

  /** Takes each member away in turn: a document that stays the same must have reported the member as lost. */
  @Test
  void whatLeavesNoTraceIsReported() {
    Brief whole = Documents.everyMember();
    JsonNode tree = Documents.MAPPER.readTree(CommuniqueJson.write(whole));
    List<Export<String>> exports = Documents.exports(whole);
    int tried = 0;
    for (String pointer : pointers("", tree)) {
      for (JsonNode changed : changes(tree, pointer)) {
        Brief other;
        try {
          other = CommuniqueJson.read(changed.toString());
        } catch (CommuniqueFormatException required) {
          continue;
        }
        tried++;
        List<Export<String>> others = Documents.exports(other);
        for (int at = 0; at < FORMATS.size(); at++) {
          if (exports.get(at).document().equals(others.get(at).document()) && !SAID_OTHERWISE.contains(pointer)) {
            assertThat(exports.get(at).losses()).as(FORMATS.get(at) + " " + pointer).extracting(Loss::pointer)
                .anyMatch(lost -> (pointer + "/").startsWith(lost + "/") || lost.startsWith(pointer + "/"));
          }
        }
      }
    }
    assertThat(tried).isGreaterThan(200);
  }

  private static List<String> pointers(String pointer, JsonNode node) {
    List<String> pointers = new ArrayList<>();
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      pointers.add(pointer + "/" + member.getKey());
      pointers.addAll(pointers(pointer + "/" + member.getKey(), member.getValue()));
    }
    for (int index = 0; node.isArray() && index < node.size(); index++) {
      pointers.add(pointer + "/" + index);
      pointers.addAll(pointers(pointer + "/" + index, node.get(index)));
    }
    return pointers;
  }

  /** The document without the value at a pointer, and with another text or number there. */
  private static List<JsonNode> changes(JsonNode tree, String pointer) {
    JsonPointer at = JsonPointer.compile(pointer);
    List<JsonNode> changes = new ArrayList<>(List.of(tree.deepCopy()));
    if (changes.get(0).at(at.head()) instanceof ObjectNode object) {
      object.remove(at.last().getMatchingProperty());
    } else {
      ((ArrayNode) changes.get(0).at(at.head())).remove(at.last().getMatchingIndex());
    }
    JsonNode value = tree.at(at);
    if (value.isString() || value.isNumber()) {
      JsonNode other = tree.deepCopy();
      JsonNode replacement = value.isNumber() ? Documents.MAPPER.getNodeFactory().numberNode(value.asInt() + 1)
          : Documents.MAPPER.getNodeFactory().stringNode(value.asString() + "x");
      if (other.at(at.head()) instanceof ObjectNode object) {
        object.set(at.last().getMatchingProperty(), replacement);
      } else {
        ((ArrayNode) other.at(at.head())).set(at.last().getMatchingIndex(), replacement);
      }
      changes.add(other);
    }
    return changes;
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void pointersLeadIntoTheBrief(Brief brief) {
    JsonNode tree = Documents.MAPPER.readTree(CommuniqueJson.write(brief));
    for (Export<String> export : Documents.exports(brief)) {
      assertThat(export.losses()).isNotEmpty()
          .allSatisfy(loss -> assertThat(tree.at(loss.pointer()).isMissingNode()).as(loss.toString()).isFalse());
    }
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void sameBriefsGiveTheSameBytes(Brief brief) {
    List<String> once = Documents.exports(brief).stream().map(Export::document).toList();
    assertThat(Documents.exports(CommuniqueJson.read(CommuniqueJson.write(brief))).stream().map(Export::document))
        .isEqualTo(once);
  }

  @Test
  void membersOfANewerFormAreReported() {
    String newer = CommuniqueJson.write(Documents.golden("council-vote"))
        .replaceFirst("1\\.0", "1.9").replaceFirst("\"act\":", "\"tone\":\"cool\",\"act\":");
    Brief brief = CommuniqueJson.with(JsonOptions.defaults().with(UnknownMembers.KEEP)).read(newer);
    for (Export<String> export : Documents.exports(brief)) {
      assertThat(export.losses()).extracting(Loss::pointer).contains("/statements/0/tone");
    }
  }

  /** Counts the losses of each brief by format and kind; people read the file. */
  @Test
  void lossesOfEachBriefAreCounted() throws Exception {
    StringBuilder counted = new StringBuilder();
    Documents.all().forEach(brief -> {
      List<Export<String>> exports = Documents.exports(brief);
      for (int at = 0; at < FORMATS.size(); at++) {
        List<Loss> losses = exports.get(at).losses();
        counted.append(brief.id()).append(' ').append(FORMATS.get(at)).append(": ").append(losses.size()).append('\n');
        losses.stream().collect(Collectors.groupingBy(Loss::kind, LinkedHashMap::new, Collectors.toList()))
            .forEach((kind, all) -> counted.append(String.format(Locale.ROOT, "%5d  ", all.size())).append(kind).append(" (")
                .append(all.get(0).pointer()).append(all.size() > 1 ? " …" : "").append(")\n"));
      }
    });
    if (Boolean.getBoolean("communique.write")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, counted);
    }
    assertThat(counted).hasToString(Files.readString(GOLDEN));
  }

  @Test
  void printsALossOnOneLine() {
    assertThat(new Loss("ties", "/x-a\nb", new Loss.Kind("a member", "not kept")))
        .hasToString("ties " + InvalidBriefException.escaped("/x-a\nb") + ": a member: not kept");
    assertThat(new Export<>("document", List.of())).hasToString("document, losses: 0");
  }

  @Test
  void aCorpusReportsTheLossesOfAllItsBriefs() {
    List<Brief> briefs = Documents.all().toList();
    List<Loss> each = Corpus.of(briefs).briefs().stream()
        .flatMap(brief -> Rows.of(Corpus.of(brief)).losses().stream()).toList();
    assertThat(Rows.of(Corpus.of(briefs)).losses()).isEqualTo(each);
  }
}
