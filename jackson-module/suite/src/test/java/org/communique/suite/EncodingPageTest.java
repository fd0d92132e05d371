// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Source;
import org.communique.Statement;
import org.communique.Topic;
import org.communique.analysis.review.ReviewCode;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Capacity;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Medium;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.SourcingTerms;
import org.communique.vocabulary.StanceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Java of ENCODING.md compiles, and each case gives the JSON under it. */
class EncodingPageTest {

  private static final Path PAGE = Path.of("..", "ENCODING.md");
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```\n(?:\n```json\n(.*?)```\n)?", Pattern.DOTALL);
  private static final Pattern VARIABLE = Pattern.compile("^(Actor|Source|Topic|Statement) (\\w+) = ", Pattern.MULTILINE);
  private static final int WIDTH = 116;
  private static final List<Class<?>> VOCABULARIES = List.of(
      Act.class, Attitude.class, StanceKind.class, RelationKind.class, Mode.class, Medium.class, SourceKind.class,
      ActorKind.class, Anonymity.class, SourcingTerms.class, Occurrence.class, Certainty.class, Capacity.class, Basis.class);

  @TempDir
  Path folder;

  @Test
  void eachCaseGivesTheJsonUnderIt() throws Exception {
    String page = Files.readString(PAGE);
    List<MatchResult> blocks = JAVA.matcher(page).results().toList();
    List<String> cases = blocks.stream().skip(1).map(block -> block.group(1)).toList();
    Class<?> compiled = compiled(blocks.get(0).group(1), cases);
    StringBuilder expected = new StringBuilder(page.substring(0, blocks.get(0).end()));
    for (int number = 1; number < blocks.size(); number++) {
      MatchResult block = blocks.get(number);
      expected.append(page, blocks.get(number - 1).end(), block.end(1)).append("```\n\n```json\n")
          .append(json(compiled.getDeclaredMethod("case" + number).invoke(null))).append("\n```\n");
    }
    expected.append(page.substring(blocks.get(blocks.size() - 1).end()));
    if (Boolean.getBoolean("communique.write")) {
      Files.writeString(PAGE, expected);
    }
    assertThat(page).isEqualTo(expected.toString());
  }

  @Test
  void listsTheWordsOfTheVocabularies() throws Exception {
    String page = Files.readString(PAGE);
    int start = page.indexOf("| vocabulary |");
    int end = page.indexOf("\n## What a review asks");
    if (Boolean.getBoolean("communique.write")) {
      page = page.substring(0, start) + words() + page.substring(end);
      Files.writeString(PAGE, page);
    }
    assertThat(page.substring(start, page.indexOf("\n## What a review asks"))).isEqualTo(words());
  }

  /** A row for each vocabulary, with the names of its constants. */
  private static String words() {
    StringBuilder rows = new StringBuilder("| vocabulary | constants |\n| --- | --- |\n");
    for (Class<?> vocabulary : VOCABULARIES) {
      List<String> constants = Arrays.stream(vocabulary.getFields())
          .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == vocabulary)
          .map(field -> "`" + field.getName() + "`").toList();
      rows.append("| `").append(vocabulary.getSimpleName()).append("` | ").append(String.join(" ", constants)).append(" |\n");
    }
    return rows.toString();
  }

  @Test
  void listsWhatAReviewAsks() throws Exception {
    assertThat(Files.readString(PAGE)).endsWith("\n\n" + ReviewCode.table().toMarkdown());
  }

  /** Compiles a class with a method for each case, which returns the values that the case declares. */
  private Class<?> compiled(String cast, List<String> cases) throws Exception {
    int imports = cast.indexOf("\n\n");
    StringBuilder code = new StringBuilder(cast.substring(0, imports)).append("\npublic class Page {\n")
        .append(VARIABLE.matcher(cast.substring(imports)).replaceAll("static $1 $2 = "));
    for (int number = 1; number <= cases.size(); number++) {
      String body = cases.get(number - 1);
      List<String> variables = VARIABLE.matcher(body).results().map(found -> found.group(2)).toList();
      code.append("public static Object case").append(number).append("() {\n").append(body).append("return List.of(")
          .append(String.join(", ", variables)).append(");\n}\n");
    }
    Path source = folder.resolve("Page.java");
    Files.writeString(source, code.append("}\n"));
    ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    int status = ToolProvider.getSystemJavaCompiler().run(
        null, null, complaints, "-encoding", "UTF-8", "-cp", System.getProperty("java.class.path"), "-d",
        folder.toString(), source.toString());
    assertThat(status).as(complaints.toString(StandardCharsets.UTF_8)).isZero();
    return new URLClassLoader(new URL[] {folder.toUri().toURL()}).loadClass("Page");
  }

  /** The entries of the declared values in a brief with all declared statements. */
  private static String json(Object declared) throws Exception {
    List<?> values = (List<?>) declared;
    List<Statement> statements = values.stream().filter(Statement.class::isInstance).map(Statement.class::cast).toList();
    List<Attribution> chain = statements.get(0).attributions();
    Brief brief = Brief.builder().id("page").title("Page").source(chain.get(chain.size() - 1).source())
        .addAllStatements(statements).build();
    JsonNode document = JsonMapper.shared().readTree(Engine.TESTED.writeBytes(brief));
    Map<String, List<JsonNode>> chosen = new LinkedHashMap<>();
    for (Object value : values) {
      chosen.computeIfAbsent(listOf(value), list -> new ArrayList<>()).add(entry(document, listOf(value), idOf(value)));
    }
    List<String> lists = List.of("actors", "sources", "topics", "statements").stream().filter(chosen::containsKey)
        .map(list -> "  \"" + list + "\": [\n    "
            + String.join(",\n    ", chosen.get(list).stream().map(node -> pretty(node, 4)).toList()) + "\n  ]")
        .toList();
    return "{\n" + String.join(",\n", lists) + "\n}";
  }

  private static JsonNode entry(JsonNode document, String list, String id) {
    for (JsonNode entry : document.get(list)) {
      if (entry.get("id").stringValue().equals(id)) {
        return entry;
      }
    }
    throw new AssertionError("no statement of the case uses " + id);
  }

  private static String listOf(Object value) {
    return value instanceof Actor ? "actors" : value instanceof Source ? "sources"
        : value instanceof Topic ? "topics" : "statements";
  }

  private static String idOf(Object value) {
    return value instanceof Actor actor ? actor.id() : value instanceof Source source ? source.id()
        : value instanceof Topic topic ? topic.id() : ((Statement) value).id();
  }

  /** One line if the value fits into a line, and otherwise one line for each member. */
  private static String pretty(JsonNode node, int indent) {
    String line = node.toString();
    if (!node.isContainer() || indent + line.length() + 6 <= WIDTH) {
      return spaced(node);
    }
    String next = "\n" + " ".repeat(indent + 2);
    if (node.isObject()) {
      List<String> members = node.propertyStream()
          .map(member -> "\"" + member.getKey() + "\": " + pretty(member.getValue(), indent + 2)).toList();
      return "{" + next + String.join("," + next, members) + "\n" + " ".repeat(indent) + "}";
    }
    List<String> elements = node.valueStream().map(element -> pretty(element, indent + 2)).toList();
    return "[" + next + String.join("," + next, elements) + "\n" + " ".repeat(indent) + "]";
  }

  private static String spaced(JsonNode node) {
    if (node.isObject()) {
      return "{" + String.join(", ", node.propertyStream()
          .map(member -> "\"" + member.getKey() + "\": " + spaced(member.getValue())).toList()) + "}";
    }
    return node.isArray() ? "[" + String.join(", ", node.valueStream().map(EncodingPageTest::spaced).toList()) + "]"
        : node.toString();
  }
}
