// SPDX-License-Identifier: Apache-2.0
package org.communique.json.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.Actor;
import org.communique.json.Limit;
import org.communique.time.Edtf;
import org.communique.vocabulary.RelationKind;
import org.junit.jupiter.api.Test;

/** The tables of the reference page are those by which briefs are read and written. */
class FormatPageTest {

  private static final Path PAGE = Path.of("..", "FORMAT.md");

  private static final List<Table<?>> TABLES = List.of(
      BriefTables.BRIEF, StatementTables.STATEMENT, StatementTables.ATTRIBUTION, StatementTables.QUOTATION, StatementTables.STANCE,
      StatementTables.RELATION, StatementTables.DESIGNATION, StatementTables.TALLY, BriefTables.TEXT, ActorTables.ACTOR, ActorTables.SOURCE, ActorTables.TOPIC, ActorTables.RELIABILITY,
      ActorTables.NAME, ActorTables.IDENTIFIER, ActorTables.ROLE, ActorTables.GLOSS, ActorTables.TIME);

  private static final List<Union<?>> UNIONS = List.of(StatementTables.SEGMENT, StatementTables.TARGET, StatementTables.NOTE);

  /** The vocabularies of all members, each once, in the order in which the tables first name them. */
  static final List<Vocabulary> VOCABULARIES = TABLES.stream()
      .flatMap(table -> table.members().stream())
      .flatMap(member -> member.shape() instanceof Scalar<?> scalar ? scalar.vocabularies().stream() : Stream.of())
      .distinct()
      .toList();

  @Test
  void hasTheTablesOfTheForm() throws IOException {
    holds("tables", tables());
  }

  @Test
  void hasTheWordsOfTheVocabularies() throws IOException {
    StringBuilder page = new StringBuilder()
        .append("\nOpen vocabularies: ").append(links(true))
        .append("\n\nClosed vocabularies: ").append(links(false)).append('\n');
    for (Vocabulary vocabulary : VOCABULARIES) {
      page.append("\n### ").append(vocabulary.title()).append("\n\n")
          .append(vocabulary.isOpen() ? "Open: other words are allowed." : "Closed: any other word is an error.")
          .append("\n\n| word | meaning |\n|---|---|\n");
      vocabulary.meanings().forEach((word, meaning) ->
          page.append("| `").append(word).append("` | ").append(meaning.replace("|", "\\|")).append(" |\n"));
    }
    holds("vocabularies", page.append('\n').toString());
  }

  @Test
  void hasASectionForEachLink() throws IOException {
    String page = Files.readString(PAGE);
    Set<String> sections = Pattern.compile("(?m)^##+ (.+)$").matcher(page).results()
        .map(match -> match.group(1).toLowerCase(Locale.ROOT).replace(",", "").replace(' ', '-'))
        .collect(Collectors.toSet());
    assertThat(Pattern.compile("\\]\\(#([^)]+)\\)").matcher(page).results().map(match -> match.group(1)))
        .hasSizeGreaterThan(50)
        .allSatisfy(section -> assertThat(sections).contains(section));
  }

  @Test
  void showsOnlyDatesThatAreDates() throws IOException {
    String page = Files.readString(PAGE);
    String table = page.substring(page.indexOf("| form | examples |"), page.indexOf("## Limits"));
    assertThat(Pattern.compile("`([^`]+)`").matcher(table).results().map(match -> match.group(1)))
        .hasSizeGreaterThan(15)
        .allSatisfy(date -> assertThat(Edtf.parse(date)).hasToString(date));
  }

  @Test
  void namesTheLimitsOfReferencesFromActorToActor() throws IOException {
    assertThat(Files.readString(PAGE)).contains(String.format(
        Locale.ROOT, "A path of references from actor to actor has at most %d steps, and at most %,d paths begin at one actor.",
        Actor.DEPTH, Actor.PATHS));
  }

  @Test
  void namesTheRelationsThatMustNotFormACircle() throws IOException {
    String kinds = RelationKind.known().stream().filter(RelationKind::isWalked).map(kind -> "`" + kind.word() + "`")
        .collect(Collectors.joining(", "))
        .replaceFirst(", ([^,]+)$", " and $1");
    assertThat(Files.readString(PAGE)).contains("Relations of the kinds " + kinds + " do not lead");
  }

  private static String links(boolean open) {
    return VOCABULARIES.stream().filter(vocabulary -> vocabulary.isOpen() == open).map(Vocabulary::title).sorted()
        .map(FormatPageTest::link).collect(Collectors.joining(", ", "", "."));
  }

  @Test
  void hasTheLimitsOfTheReader() throws IOException {
    StringBuilder limits = new StringBuilder("| limit | default maximum | holds for |\n|---|---:|---|\n");
    for (Limit limit : Limit.values()) {
      limits.append("| `").append(limit).append("` | ").append(String.format(Locale.ROOT, "%,d", limit.defaultValue()))
          .append(" | ").append(holdsFor(limit)).append(" |\n");
    }
    holds("limits", limits.toString());
  }

  private static String holdsFor(Limit limit) {
    return switch (limit) {
      case DOCUMENT -> "the bytes of a document in UTF-8; in a collection, of each line";
      case DEPTH -> "objects and lists inside one another; the outermost object counts as 1";
      case DEFINITIONS -> "the actors of a brief, its sources, and its topics, wherever they are defined";
      case ELEMENTS -> "every other list";
      case REACH -> "the actors, sources and topics that each statement names, and what these refer to, added up over all "
          + "statements";
      case LABEL -> "every text of one line";
      case PROSE -> "prose and passages; neighbouring segments of one kind count as one passage";
      case CONTENT -> "the content of a text, and a text in an extension";
      case NUMBER -> "the characters of a number in an extension";
      case EXTENSION_VALUES -> "all values in the extensions and unknown members of a document together";
      default -> lists(limit);
    };
  }

  /** The lists that have this limit, each with the objects that have the list. */
  private static String lists(Limit limit) {
    Map<String, List<String>> owners = new LinkedHashMap<>();
    for (Table<?> table : TABLES) {
      for (Member member : table.members()) {
        if (member.limit() == limit) {
          owners.computeIfAbsent(member.name(), none -> new ArrayList<>()).add(table.title());
        }
      }
    }
    assertThat(owners).as("the lists of " + limit).isNotEmpty();
    return owners.entrySet().stream().map(list -> "`" + list.getKey() + "` of " + String.join(", ", list.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String tables() {
    StringBuilder page = new StringBuilder();
    for (Table<?> table : TABLES) {
      page.append("\n### ").append(table.title()).append("\n\n| member | | value | meaning |\n|---|---|---|---|\n");
      for (Member member : table.members()) {
        String count = switch (member.count()) {
          case ONE, SOME -> "required";
          case MAYBE, ANY -> "";
        };
        page.append("| `").append(member.name()).append("` | ").append(count).append(" | ")
            .append(member.count().isList() ? "list of: " : "").append(called(member.shape())).append(" | ")
            .append(member.words()).append(" |\n");
      }
      for (Rule rule : table.rules()) {
        if (rule instanceof Rule.AtLeast atLeast) {
          page.append("\nAt least one of `").append(String.join("`, `", atLeast.names())).append("` is present.\n");
        }
      }
    }
    for (Union<?> union : UNIONS) {
      page.append("\n### ").append(union.title()).append("\n\nAn object with exactly one of these members.\n\n")
          .append("| member | value | meaning |\n|---|---|---|\n");
      for (Union.Option option : union.options()) {
        page.append("| `").append(option.name()).append("` | ").append(called(option.shape())).append(" | ")
            .append(option.words()).append(" |\n");
      }
    }
    return page.append('\n').toString();
  }

  /** The name of a shape on the page, with a link to its section. */
  private static String called(Shape<?> shape) {
    if (shape instanceof Reference<?> reference) {
      return link(reference.table().title()) + ", or its id";
    }
    if (shape == Words.GRADE) {
      List<Vocabulary> parts = Words.GRADE.vocabularies();
      return "letter of " + link(parts.get(0).title()) + ", digit of " + link(parts.get(1).title()) + ", or both: `B2`";
    }
    return shape instanceof Scalar<?> scalar && scalar.vocabularies().isEmpty() ? scalar.title() : link(shape.title());
  }

  private static String link(String title) {
    return "[" + title + "](#" + title.replace(' ', '-') + ")";
  }

  private static void holds(String section, String made) throws IOException {
    String page = Files.readString(PAGE);
    String begin = "<!-- " + section + ": made from the code; see CONTRIBUTING -->\n";
    int from = page.indexOf(begin) + begin.length();
    int to = page.indexOf("<!-- end -->", from);
    if (Boolean.getBoolean("communique.write")) {
      Files.writeString(PAGE, page.substring(0, from) + made + page.substring(to));
    } else {
      assertThat(page.substring(from, to)).isEqualTo(made);
    }
  }
}
