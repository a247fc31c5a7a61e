package org.golrizan.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.ZoneId;

@AnalyzeClasses(packages = "org.golrizan.command", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule theCommandSideNeverSeesTheQuerySide =
      noClasses().should().dependOnClassesThat().resideInAPackage("org.golrizan.query..");

  @ArchTest
  static final ArchRule noCodeKnowsWhichHomeItIsIn =
      noClasses().should().dependOnClassesThat().resideInAnyPackage("..embedded..", "..mongo..", "com.mongodb..", "org.h2..");

  @ArchTest
  static final ArchRule packagesHaveNoCycles = slices().matching("org.golrizan.command.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyThePackagesForItKnowAxon = noClasses()
      .that().haveSimpleNameNotEndingWith("Handler").and().haveSimpleNameNotEndingWith("Shell")
      .and().resideInAnyPackage("..employment..", "..familysupport..", "..donations..", "..release..")
      .should().dependOnClassesThat().resideInAPackage("org.axonframework..");

  /** The machine's zone is not the organisation's: days come from the clock that is given. */
  @ArchTest
  static final ArchRule noDayIsTheMachines = noClasses().should().callMethod(ZoneId.class, "systemDefault");
}
