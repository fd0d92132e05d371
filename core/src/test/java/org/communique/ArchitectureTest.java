// SPDX-License-Identifier: Apache-2.0
package org.communique;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.communique.base.Extensible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arrows point one way: grounding and analysis, org.communique, text, time, vocabulary, base. */
class ArchitectureTest {

  private static final JavaClasses CORE =
      new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.communique");

  @ParameterizedTest
  @CsvSource({
    "org.communique.base, org.communique | org.communique.text | org.communique.time | org.communique.vocabulary",
    "org.communique.vocabulary, org.communique | org.communique.text | org.communique.time",
    "org.communique.time, org.communique | org.communique.text",
    "org.communique.text, org.communique | org.communique.grounding | org.communique.analysis",
    "org.communique, org.communique.grounding | org.communique.analysis",
    "org.communique.grounding, org.communique.analysis",
    "org.communique.analysis, org.communique.grounding"
  })
  void aPackageKnowsNothingOfThoseThatStandOnIt(String room, String above) {
    noClasses().that().resideInAPackage(room)
        .should().dependOnClassesThat().resideInAnyPackage(above.split(" \\| "))
        .check(CORE);
  }

  @Test
  void theModelStandsOnTheJdkAlone() {
    classes().should().onlyDependOnClassesThat(
            resideInAnyPackage("org.communique..", "java..", "javax.annotation.processing", "org.jspecify.annotations",
                "org.immutables.value"))
        .check(CORE);
  }

  @Test
  void noValueGivesOutWhatCouldBeChangedOrHasNoOrder() {
    methods().that().areDeclaredInClassesThat().areAssignableTo(Extensible.class).and().arePublic()
        .should().notHaveRawReturnType(Set.class)
        .andShould().notHaveRawReturnType(Map.class)
        .andShould().notHaveRawReturnType(Date.class)
        .andShould().notHaveRawReturnType(byte[].class)
        .check(CORE);
  }
}
