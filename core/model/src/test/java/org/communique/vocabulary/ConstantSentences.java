// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Takes the first sentence of the Javadoc of each constant from the source file of a vocabulary. */
final class ConstantSentences extends TreePathScanner<Void, Void> {

  private final DocTrees docs;
  private final Map<String, Word> constants;
  private final Map<Word, String> sentences = new LinkedHashMap<>();

  private ConstantSentences(DocTrees docs, Map<String, Word> constants) {
    this.docs = docs;
    this.constants = constants;
  }

  /**
   * Returns the words of a vocabulary with their first sentences as plain text, in the order of the constants.
   *
   * @param type an enum or a record with public constants of its own type
   */
  static Map<Word, String> of(Class<?> type) {
    Path source = Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      JavacTask task = (JavacTask)
          compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(source));
      ConstantSentences scanner = new ConstantSentences(DocTrees.instance(task), constants(type));
      scanner.scan(task.parse(), null);
      return scanner.sentences;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Map<String, Word> constants(Class<?> type) {
    return Arrays.stream(type.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
        .collect(Collectors.toMap(Field::getName, ConstantSentences::word));
  }

  private static Word word(Field field) {
    try {
      return (Word) field.get(null);
    } catch (IllegalAccessException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @Override
  public Void visitVariable(VariableTree variable, Void unused) {
    Word word = constants.get(variable.getName().toString());
    if (word != null) {
      List<? extends DocTree> sentence = Objects.requireNonNull(
          docs.getDocCommentTree(getCurrentPath()), () -> word + " has no Javadoc").getFirstSentence();
      sentences.put(word, plain(sentence));
    }
    return super.visitVariable(variable, unused);
  }

  private String plain(List<? extends DocTree> parts) {
    return parts.stream().map(this::text).collect(Collectors.joining()).replaceAll("\\s+", " ").strip();
  }

  /** Returns the text without its markup: {@code em} in HTML has no text, and a link is its label or the word. */
  private String text(DocTree part) {
    return switch (part.getKind()) {
      case TEXT -> ((TextTree) part).getBody();
      case CODE, LITERAL -> ((LiteralTree) part).getBody().getBody();
      case LINK, LINK_PLAIN -> linked((LinkTree) part);
      case START_ELEMENT, END_ELEMENT -> "";
      default -> throw new AssertionError("a first sentence must consist of text, code, links and elements: " + part);
    };
  }

  private String linked(LinkTree link) {
    String reference = link.getReference().getSignature();
    String name = reference.substring(reference.indexOf('#') + 1);
    return link.getLabel().isEmpty()
        ? Objects.requireNonNull(constants.get(name), reference).word()
        : plain(link.getLabel());
  }
}
