// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.analysis.InstitutionalStances;
import org.communique.analysis.Standing;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Mode;
import org.junit.jupiter.api.Test;

/** Every word of the page stands in one table, so a second table gives the page in a second language. */
class WordingTest {

  private static final Path SOURCES = Path.of("../page/src/main/java/org/communique/page");

  /** Two words with a space between them, in a text of the program: {@code "two words"}. */
  private static final Pattern SENTENCE = Pattern.compile("\"[^\"]*[a-z]{2,} [a-z]{2,}[^\"]*\"");

  /** Words that are written to the page without the table; class names and messages for programmers are not. */
  private static final List<String> NO_WORDS = List.of(
      "Wording.java", "Html.java", "ReadingPage.java", "Resource.java", "HeadSection.java");

  @Test
  void hasNoWordsOutsideTheTable() throws IOException {
    Map<String, List<String>> sentences = new TreeMap<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.filter(file -> !NO_WORDS.contains(file.getFileName().toString())).toList()) {
        List<String> found = SENTENCE.matcher(Files.readString(file)).results().map(match -> match.group())
            .filter(words -> !isClasses(words)).toList();
        if (!found.isEmpty()) {
          sentences.put(file.getFileName().toString(), found);
        }
      }
    }
    assertThat(sentences).isEmpty();
  }

  /** The style sheet knows at least one of the words as a class. */
  private static boolean isClasses(String words) {
    return Arrays.stream(words.replace("\"", "").split(" "))
        .anyMatch(word -> Resource.STYLE.text().contains("." + word));
  }

  @Test
  void hasWordsForEveryConstantThatThePageShows() {
    assertThat(Arrays.stream(Mode.values()).map(Wording::of)).doesNotHaveDuplicates().hasSize(7);
    assertThat(Arrays.stream(Attitude.values()).map(Wording::of)).doesNotHaveDuplicates().hasSize(8);
    assertThat(Arrays.stream(Basis.values()).map(Wording::of)).doesNotHaveDuplicates().hasSize(3);
    assertThat(Arrays.stream(Standing.Status.values()).map(Wording::of)).doesNotHaveDuplicates().hasSize(10);
    assertThat(Arrays.stream(InstitutionalStances.Way.values()).map(Wording::of)).doesNotHaveDuplicates().hasSize(4);
  }

  @Test
  void putsValuesIntoASentenceAsTheyAre() {
    assertThat(Wording.STATEMENT_HEADING.with(5, "{0} $1 {9}")).isEqualTo("Statement 5: {0} $1 {9}");
  }
}
