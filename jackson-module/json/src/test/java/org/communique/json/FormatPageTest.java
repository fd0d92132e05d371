// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.Actor;
import org.communique.time.Edtf;
import org.communique.vocabulary.RelationKind;
import org.junit.jupiter.api.Test;

/** The tables of the reference page are those by which briefs are read and written. */
class FormatPageTest {

  private static final Path PAGE = Path.of("..", "FORMAT.md");

  private static final List<Table<?, ?>> TABLES = List.of(
      BriefForms.BRIEF, BriefForms.STATEMENT, BriefForms.ATTRIBUTION, BriefForms.QUOTATION, BriefForms.STANCE,
      BriefForms.RELATION, BriefForms.DESIGNATION, BriefForms.TALLY, BriefForms.TEXT, ActorForms.ACTOR, ActorForms.SOURCE, ActorForms.TOPIC, ActorForms.RELIABILITY,
      ActorForms.NAME, ActorForms.IDENTIFIER, ActorForms.ROLE, ActorForms.GLOSS, ActorForms.TIME);

  private static final List<Union<?>> UNIONS = List.of(BriefForms.SEGMENT, BriefForms.TARGET, BriefForms.NOTE);

  /** The vocabularies of all members, each once, in the order in which the tables first name them. */
  static final List<Vocabulary> VOCABULARIES = TABLES.stream()
      .flatMap(table -> table.members().stream())
      .flatMap(member -> member.kind().vocabularies().stream())
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
    Set<String> sections = java.util.regex.Pattern.compile("(?m)^##+ (.+)$").matcher(page).results()
        .map(match -> match.group(1).toLowerCase(Locale.ROOT).replace(",", "").replace(' ', '-'))
        .collect(Collectors.toSet());
    assertThat(java.util.regex.Pattern.compile("\\]\\(#([^)]+)\\)").matcher(page).results().map(match -> match.group(1)))
        .hasSizeGreaterThan(50)
        .allSatisfy(section -> assertThat(sections).contains(section));
  }

  @Test
  void showsOnlyDatesThatAreDates() throws IOException {
    String page = Files.readString(PAGE);
    String table = page.substring(page.indexOf("| form | examples |"), page.indexOf("## Limits"));
    assertThat(java.util.regex.Pattern.compile("`([^`]+)`").matcher(table).results().map(match -> match.group(1)))
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
        .map(Kind::link).collect(Collectors.joining(", ", "", "."));
  }

  @Test
  void hasTheLimitsOfTheReader() throws IOException {
    StringBuilder limits = new StringBuilder("| limit | default maximum |\n|---|---:|\n");
    for (Limit limit : Limit.values()) {
      limits.append("| `").append(limit).append("` | ").append(String.format("%,d", limit.defaultValue()).replace('.', ','))
          .append(" |\n");
    }
    holds("limits", limits.toString());
  }

  private static String tables() {
    StringBuilder page = new StringBuilder();
    for (Table<?, ?> table : TABLES) {
      page.append("\n### ").append(table.title()).append("\n\n| member | | value | meaning |\n|---|---|---|---|\n");
      for (Member<?, ?> member : table.members()) {
        String count = switch (member.count()) {
          case ONE, SOME -> "required";
          case MAYBE, ANY -> "";
        };
        page.append("| `").append(member.name()).append("` | ").append(count).append(" | ")
            .append(member.count().isList() ? "list of: " : "").append(member.kind().called()).append(" | ")
            .append(member.words()).append(" |\n");
      }
      if (!table.atLeast().isEmpty()) {
        page.append("\nAt least one of `").append(String.join("`, `", table.atLeast())).append("` is present.\n");
      }
    }
    for (Union<?> union : UNIONS) {
      page.append("\n### ").append(union.title()).append("\n\nAn object with exactly one of these members.\n\n")
          .append("| member | value | meaning |\n|---|---|---|\n");
      for (Map.Entry<String, String> tag : union.tagsCalled().entrySet()) {
        page.append("| `").append(tag.getKey()).append("` | ").append(tag.getValue()).append(" | ")
            .append(union.words(tag.getKey())).append(" |\n");
      }
    }
    return page.append('\n').toString();
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
