// SPDX-License-Identifier: Apache-2.0
package org.communique;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.Serializable;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each package of core uses only the packages below it. */
class ArchitectureTest {

  private static final JavaClasses CORE = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .withImportOption(location -> !location.contains("-tests.jar"))
      .importPackages("org.communique");

  private static final List<String> MODEL = List.of(
      "org.communique", "org.communique.text", "org.communique.time", "org.communique.vocabulary", "org.communique.base");

  /** Each package, and the packages that it may use. */
  private static Map<String, List<String>> rooms() {
    Map<String, List<String>> rooms = new TreeMap<>();
    for (int floor = 0; floor < MODEL.size(); floor++) {
      rooms.put(MODEL.get(floor), MODEL.subList(floor + 1, MODEL.size()));
    }
    rooms.put("org.communique.grounding", MODEL);
    rooms.put("org.communique.analysis.graph", MODEL);
    rooms.put("org.communique.analysis.draw", MODEL);
    rooms.put("org.communique.analysis.order", and(MODEL, "org.communique.analysis.graph", "org.communique.analysis.draw"));
    rooms.put("org.communique.analysis", and(
        MODEL, "org.communique.analysis.order", "org.communique.analysis.graph", "org.communique.analysis.draw"));
    rooms.put("org.communique.analysis.digest", and(MODEL, "org.communique.analysis", "org.communique.analysis.draw"));
    rooms.put("org.communique.analysis.review", and(
        MODEL, "org.communique.analysis", "org.communique.analysis.draw", "org.communique.grounding"));
    rooms.put("org.communique.page", and(
        MODEL, "org.communique.grounding", "org.communique.analysis", "org.communique.analysis.digest",
        "org.communique.analysis.review"));
    return rooms;
  }

  private static List<String> and(List<String> some, String... more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(List.of(more));
    return all;
  }

  static Set<Map.Entry<String, List<String>>> everyRoom() {
    return rooms().entrySet();
  }

  @Test
  void knowsEveryPackage() {
    Set<String> packages = new TreeSet<>(CORE.stream().map(JavaClass::getPackageName).toList());
    assertThat(packages).isEqualTo(rooms().keySet());
  }

  @ParameterizedTest
  @MethodSource("everyRoom")
  void aPackageUsesOnlyThoseBelowIt(Map.Entry<String, List<String>> room) {
    String[] allowed = and(room.getValue(), room.getKey()).toArray(String[]::new);
    classes().that().resideInAPackage(room.getKey())
        .should().onlyDependOnClassesThat(resideInAnyPackage(allowed).or(resideOutsideOfPackage("org.communique..")))
        .check(CORE);
  }

  @Test
  void noPackagesUseEachOther() {
    slices().assignedFrom(new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
        return SliceIdentifier.of(javaClass.getPackageName());
      }

      @Override
      public String getDescription() {
        return "packages";
      }
    }).should().beFreeOfCycles().check(CORE);
  }

  @Test
  void coreStandsOnTheJdkAlone() {
    classes().should().onlyDependOnClassesThat(
            resideInAnyPackage("org.communique..", "java..", "javax.annotation.processing", "org.jspecify.annotations",
                "org.immutables.value"))
        .check(CORE);
  }

  @Tag("H46")
  @Test
  void noValueGivesOutWhatCouldBeChangedOrHasNoOrder() {
    methods().that().areDeclaredInClassesThat(resideInAPackage("org.communique")).and().arePublic()
        .should().notHaveRawReturnType(Set.class)
        .andShould().notHaveRawReturnType(Map.class)
        .andShould().notHaveRawReturnType(Date.class)
        .andShould().notHaveRawReturnType(byte[].class)
        .check(CORE);
  }

  @Tag("H28") @Tag("H31")
  @Test
  void noMemberIsAFloatingPointNumberOrADuration() {
    methods().that().areDeclaredInClassesThat(resideInAPackage("org.communique")).and().arePublic()
        .should().notHaveRawReturnType(double.class)
        .andShould().notHaveRawReturnType(float.class)
        .andShould().notHaveRawReturnType(OptionalDouble.class)
        .andShould().notHaveRawReturnType(Duration.class)
        .andShould().notHaveRawReturnType(Period.class)
        .check(CORE);
  }

  @Tag("H48") @Tag("F19")
  @Test
  void onlyEnumsAndExceptionsAreSerializable() {
    classes().that().areNotEnums().and().areNotAssignableTo(Throwable.class)
        .should().notBeAssignableTo(Serializable.class)
        .check(CORE);
  }
}
