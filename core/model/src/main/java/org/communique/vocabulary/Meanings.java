// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/**
 * The meanings of all known words, read from {@code meanings.properties} when a program first asks for a meaning.
 *
 * <p>{@code MeaningsTest} writes this file: the value is the first sentence of the Javadoc of the constant.
 */
final class Meanings {

  /** The file, in UTF-8, in the folder of this package. */
  static final String FILE = "meanings.properties";

  /** Empty if the jar does not contain the file. The Java virtual machine fills this field only once. */
  private static final Properties SENTENCES = read();

  private Meanings() {}

  /** Returns the meaning of a known word. */
  static String of(Word word) {
    String sentence = SENTENCES.getProperty(key(word));
    if (sentence == null) {
      throw new IllegalStateException(
          "the jar of communique-core must contain a meaning for '" + key(word) + "' in org/communique/vocabulary/"
              + FILE + ", but has none");
    }
    return sentence;
  }

  /** Returns the name of the vocabulary and the word: {@code actor-kind.person}. */
  static String key(Word word) {
    String vocabulary = word.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
    return vocabulary.toLowerCase(Locale.ROOT) + "." + word.word();
  }

  private static Properties read() {
    Properties sentences = new Properties();
    try (InputStream in = Meanings.class.getResourceAsStream(FILE)) {
      if (in != null) {
        sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException | IllegalArgumentException unreadable) {
      sentences.clear(); // so that of() says what is wrong, and not an error of class loading
    }
    return sentences;
  }
}
