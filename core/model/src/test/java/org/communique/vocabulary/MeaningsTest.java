// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The file of the meanings contains the first sentence of the Javadoc of every constant of every vocabulary. */
class MeaningsTest {

  private static final boolean WRITE = Boolean.getBoolean("communique.write");

  /** Every type of words. The sealed interfaces list these types, so no vocabulary can be forgotten here. */
  static Stream<Class<?>> vocabularies() {
    return Stream.of(ClosedWord.class, OpenTerm.class).flatMap(type -> Arrays.stream(type.getPermittedSubclasses()));
  }

  static Stream<Arguments> sentences() {
    return vocabularies().flatMap(type -> ConstantSentences.of(type).entrySet().stream())
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  /** With {@code communique.write} the file is written, in the sources and on the class path, before it is compared. */
  @Test
  void areTheFirstSentencesOfTheDescriptions() throws IOException {
    Map<String, String> meanings = new TreeMap<>();
    vocabularies().forEach(type -> ConstantSentences.of(type)
        .forEach((word, sentence) -> meanings.put(Meanings.key(word), sentence)));
    String text = meanings.entrySet().stream().map(entry -> entry.getKey() + " = " + entry.getValue() + "\n")
        .collect(Collectors.joining("", "# MeaningsTest writes this file from the Javadoc of the constants.\n", ""));
    if (WRITE) {
      for (String folder : List.of("src/main/resources", "target/classes")) {
        Files.writeString(Path.of(folder, "org/communique/vocabulary", Meanings.FILE), text);
      }
    }
    try (InputStream in = Objects.requireNonNull(Meanings.class.getResourceAsStream(Meanings.FILE))) {
      assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo(text);
    }
  }

  @Test
  void coverEveryVocabulary() {
    assertThat(vocabularies()).hasSize(23);
    assertThat(sentences()).hasSizeGreaterThan(200);
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void areFullSentences(Word word, String sentence) {
    assertThat(sentence).matches("\\p{Lu}[^\\n{}<>]{15,}\\.").doesNotContain("  ", "\\", "@");
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void areKnownToEveryWord(Word word, String sentence) {
    assumeThat(WRITE).as("the meanings that are written now are loaded only by the next run").isFalse();
    assertThat(word instanceof OpenTerm term ? term.meaning().orElseThrow() : ((ClosedWord) word).meaning())
        .isEqualTo(sentence);
  }

  @Test
  void keepLettersBeyondAscii() {
    assertThat(Act.PRAISE.meaning())
        .hasValue("The speaker speaks well of somebody or something: \"we commend the mediation by Qatar\".");
    assertThat(SourceKind.PRESS_RELEASE.meaning())
        .hasValue("A text that an actor gives to the press: a joint communiqué after a summit.");
    assertThat(InformationCredibility.PROBABLY_TRUE.meaning()).startsWith("The information is probably true:");
  }

  @Test
  void areMissingForUnknownWords() {
    assertThat(Act.parse("serenade").meaning()).isEmpty();
    assertThat(Medium.parse("appeal").meaning()).isEmpty();
    assertThat(Act.parse("appeal").meaning()).isEqualTo(Act.APPEAL.meaning());
  }

  @Test
  void failClearlyIfTheJarLacksTheFile() throws ReflectiveOperationException, IOException {
    try (URLClassLoader incomplete = new WithoutMeanings()) {
      Class<?> basis = incomplete.loadClass(Basis.class.getName());
      for (Object word : basis.getEnumConstants()) {
        assertThatThrownBy(() -> basis.getMethod("meaning").invoke(word)).cause()
            .isExactlyInstanceOf(IllegalStateException.class)
            .hasMessage("the jar of communique-core must contain a meaning for 'basis." + word
                + "' in org/communique/vocabulary/meanings.properties, but has none");
      }
    }
  }

  /** Loads the classes of the model from the same folder as this test, but does not find the file of the meanings. */
  private static final class WithoutMeanings extends URLClassLoader {

    WithoutMeanings() {
      super(new URL[] {Word.class.getProtectionDomain().getCodeSource().getLocation()}, null);
    }

    @Override
    public @Nullable URL getResource(String name) {
      return name.endsWith(Meanings.FILE) ? null : super.getResource(name);
    }
  }
}
