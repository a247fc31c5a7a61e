package org.golrizan.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.golrizan.api", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule THE_CONVENTIONS_KNOW_NEITHER_AXON_NOR_THE_STORE_NOR_THE_RULES = noClasses().should()
      .dependOnClassesThat().resideInAnyPackage(
          "org.axonframework..", "org.golrizan.eventstore..", "org.golrizan.domain..", "org.golrizan.command..",
          "org.golrizan.query..", "org.golrizan.standalone..");

  @ArchTest
  static final ArchRule JACKSON_2_IS_FOR_SWAGGER_ALONE = noClasses().that().resideOutsideOfPackage("..openapi..").should()
      .dependOnClassesThat().resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..");
}
