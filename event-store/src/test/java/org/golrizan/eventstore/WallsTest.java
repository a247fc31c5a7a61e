package org.golrizan.eventstore;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.golrizan.eventstore", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

  private static final String ROOT = "org.golrizan.eventstore";

  @ArchTest
  static final ArchRule thePortsKnowTheJdkAlone = classes()
      .that().resideInAnyPackage(ROOT + ".log", ROOT + ".keyed", ROOT)
      .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.jspecify..", ROOT + ".log", ROOT + ".keyed", ROOT);

  @ArchTest
  static final ArchRule theTwoPortsDoNotKnowEachOther = noClasses()
      .that().resideInAPackage(ROOT + ".keyed").should().dependOnClassesThat().resideInAPackage(ROOT + ".log");

  @ArchTest
  static final ArchRule theLogDoesNotKnowTheKeyedStore = noClasses()
      .that().resideInAPackage(ROOT + ".log").should().dependOnClassesThat().resideInAPackage(ROOT + ".keyed");

  @ArchTest
  static final ArchRule maintenanceKnowsThePortsAlone = classes()
      .that().resideInAPackage(ROOT + ".maintenance..")
      .should().onlyDependOnClassesThat().resideInAnyPackage(
          "java..", "org.jspecify..", ROOT + ".log", ROOT + ".keyed", ROOT, ROOT + ".maintenance..");

  @ArchTest
  static final ArchRule adaptersAndJsonKnowNeitherAxonNorSpring = noClasses()
      .that().resideInAnyPackage(ROOT + ".embedded", ROOT + ".mongo", ROOT + ".json")
      .should().dependOnClassesThat().resideInAnyPackage("org.axonframework..", "org.springframework..");

  @ArchTest
  static final ArchRule sealingKnowsNoAdapterAndNeitherAxonNorSpring = noClasses()
      .that().resideInAPackage(ROOT + ".personal")
      .should().dependOnClassesThat().resideInAnyPackage(
          "org.axonframework..", "org.springframework..", ROOT + ".embedded", ROOT + ".mongo", ROOT + ".log");

  @ArchTest
  static final ArchRule axonsSideKnowsNoAdapterAndNoSpring = noClasses()
      .that().resideInAPackage(ROOT + ".axon")
      .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", ROOT + ".embedded", ROOT + ".mongo");

  @ArchTest
  static final ArchRule nobodyReachesTheEmbeddedFilesButTheirAdapter = noClasses()
      .that().resideOutsideOfPackage(ROOT + ".embedded").should().dependOnClassesThat().resideInAPackage("org.h2..");
}
