// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The JSON form uses the model, each Jackson line uses the form, and neither line knows the other one or the analysis.
 * Interchange uses the form and the analysis, and no JSON library.
 */
class ArchitectureTest {

  private static final JavaClasses ALL = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .withImportOption(location -> !location.contains("-tests.jar"))
      .importPackages("org.communique");

  private static final String[] MODEL = {
    "org.communique", "org.communique.text", "org.communique.time", "org.communique.vocabulary", "org.communique.base"
  };

  /** Jackson 3 has its annotations in a package of Jackson 2, which does not use Jackson 2. */
  private static final String ANNOTATIONS = " | com.fasterxml.jackson.annotation";

  @ParameterizedTest
  @CsvSource({
    "org.communique.json..,    org.communique.json..",
    "org.communique.jackson..,  org.communique.json.. | org.communique.jackson.. | tools.jackson.." + ANNOTATIONS,
    "org.communique.jackson2.., org.communique.json.. | org.communique.jackson2.. | com.fasterxml.jackson..",
    "org.communique.interchange.., org.communique.json.. | org.communique.analysis | org.communique.interchange.."
  })
  void aModuleUsesOnlyTheModelAndTheModulesBelowIt(String room, String allowed) {
    classes().that().resideInAPackage(room)
        .should().onlyDependOnClassesThat(
            resideInAnyPackage(MODEL).or(resideInAnyPackage(allowed.split(" \\| ")))
                .or(resideOutsideOfPackages("org.communique..", "tools.jackson..", "com.fasterxml.jackson..")))
        .check(ALL);
  }

  /** The rooms of the JSON form, from the one that may use all others to the one that uses none. */
  @Test
  void theRoomsOfTheFormUseOnlyTheRoomsBelowThem() {
    layeredArchitecture().consideringOnlyDependenciesInLayers()
        .layer("binding").definedBy("org.communique.json.binding")
        .layer("brief").definedBy("org.communique.json.brief")
        .layer("read").definedBy("org.communique.json.read")
        .layer("write").definedBy("org.communique.json.write")
        .layer("form").definedBy("org.communique.json.form")
        .layer("access").definedBy("org.communique.json.access")
        .layer("engine").definedBy("org.communique.json.engine")
        .layer("json").definedBy("org.communique.json")
        .whereLayer("binding").mayOnlyAccessLayers("read", "write", "form", "engine", "json")
        .whereLayer("brief").mayOnlyAccessLayers("read", "write", "form", "access", "engine", "json")
        .whereLayer("read").mayOnlyAccessLayers("form", "access", "engine", "json")
        .whereLayer("write").mayOnlyAccessLayers("form", "access", "engine", "json")
        .whereLayer("form").mayOnlyAccessLayers("access", "engine", "json")
        .whereLayer("access").mayNotAccessAnyLayer()
        .whereLayer("engine").mayOnlyAccessLayers("json")
        .whereLayer("json").mayNotAccessAnyLayer()
        .check(ALL);
  }

  /** H33: in Thailand {@code %d} can print Thai digits, and in Turkey the lower case of I is not i. */
  @Test
  void nothingDependsOnTheLocaleOrTheCharsetOfTheMachine() {
    noClasses().should().callMethod(String.class, "format", String.class, Object[].class)
        .orShould().callMethod(String.class, "formatted", Object[].class)
        .orShould().callMethod(String.class, "toLowerCase").orShould().callMethod(String.class, "toUpperCase")
        .orShould().callMethod(String.class, "getBytes").orShould().callConstructor(String.class, byte[].class)
        .check(ALL);
  }

  @Test
  void theRoomsOfTheFormHaveNoCircles() {
    slices().matching("org.communique.json.(*)").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void aRoomOfTheFormHasAtMostFifteenFiles() throws IOException {
    Path rooms = Path.of("..", "json", "src", "main", "java", "org", "communique", "json");
    try (Stream<Path> files = Files.walk(rooms)) {
      Map<Path, Long> counts =
          files.filter(Files::isRegularFile).collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
      assertThat(counts).hasSize(8).allSatisfy((room, count) -> assertThat(count).isLessThanOrEqualTo(15));
    }
  }
}
