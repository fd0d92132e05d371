// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.hazards;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The tests that have a tag, found in the sources of all modules. The compiled classes of the other modules are not on
 * the class path here.
 */
final class TaggedTests extends TreeScanner<Void, String> {

  /**
   * A test with a tag.
   *
   * @param source the file, from the folder of the project
   * @param type the simple name of the class
   * @param method the method; empty if all tests of the class have the tag
   */
  record Tagged(Path source, String type, String method) {}

  private static final Path ROOT = Path.of("..", "..");
  private static final Pattern TAG = Pattern.compile("@(?:[\\w.]+\\.)?Tag\\((?:value = )?\"(\\w+)\"\\)");
  private static final Set<String> TESTS = Set.of("Test", "ParameterizedTest", "Property", "Example", "TestFactory");

  private final Map<String, List<Tagged>> tagged = new TreeMap<>();
  private Path source = ROOT;

  private TaggedTests() {}

  /**
   * Returns the tests by their tags, in the order of the sources.
   *
   * @param folders the folders of the project in which the modules are
   * @return the tests of each tag
   */
  static Map<String, List<Tagged>> in(List<String> folders) throws IOException {
    List<File> sources = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
        files.filter(file -> file.toString().replace('\\', '/').matches(".*/src/test/java/.*Test\\.java")).sorted()
            .forEach(file -> sources.add(file.toFile()));
      }
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task = (JavacTask)
          compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromFiles(sources));
      TaggedTests scanner = new TaggedTests();
      for (CompilationUnitTree unit : task.parse()) {
        scanner.source = ROOT.toAbsolutePath().normalize()
            .relativize(Path.of(unit.getSourceFile().getName()).toAbsolutePath().normalize());
        scanner.scan(unit, "");
      }
      return scanner.tagged;
    }
  }

  @Override
  public Void visitClass(ClassTree type, String outer) {
    String name = type.getSimpleName().toString();
    add(type.getModifiers(), name, "");
    return super.visitClass(type, name);
  }

  @Override
  public Void visitMethod(MethodTree method, String type) {
    String name = method.getName().toString();
    if (add(method.getModifiers(), type, name) && method.getModifiers().getAnnotations().stream()
        .noneMatch(annotation -> TESTS.contains(annotation.getAnnotationType().toString()))) {
      throw new AssertionError(type + "." + name + " has a tag but is no test");
    }
    return super.visitMethod(method, type);
  }

  private boolean add(ModifiersTree modifiers, String type, String method) {
    boolean found = false;
    for (AnnotationTree annotation : modifiers.getAnnotations()) {
      Matcher tag = TAG.matcher(annotation.toString());
      if (tag.matches()) {
        tagged.computeIfAbsent(tag.group(1), none -> new ArrayList<>()).add(new Tagged(source, type, method));
        found = true;
      }
    }
    return found;
  }
}
