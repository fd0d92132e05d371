// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form uses the model, each Jackson line uses the form, and neither line knows the other one or the analysis. */
class ArchitectureTest {

  private static final JavaClasses ALL = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .withImportOption(location -> !location.contains("-tests.jar"))
      .importPackages("org.communique");

  private static final String[] MODEL = {
    "org.communique", "org.communique.text", "org.communique.time", "org.communique.vocabulary", "org.communique.base"
  };

  @ParameterizedTest
  @CsvSource({
    "org.communique.json..,    org.communique.json..",
    "org.communique.jackson..,  org.communique.json.. | org.communique.jackson.. | tools.jackson..",
    "org.communique.jackson2.., org.communique.json.. | org.communique.jackson2.. | com.fasterxml.jackson.."
  })
  void aModuleUsesOnlyTheModelAndTheModulesBelowIt(String room, String allowed) {
    classes().that().resideInAPackage(room)
        .should().onlyDependOnClassesThat(
            resideInAnyPackage(MODEL).or(resideInAnyPackage(allowed.split(" \\| ")))
                .or(resideOutsideOfPackages("org.communique..", "tools.jackson..", "com.fasterxml.jackson..")))
        .check(ALL);
  }
}
