package org.golrizan.events;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.golrizan.events", importOptions = ImportOption.DoNotIncludeTests.class)
class TheEventsKnowTheJdkAloneTest {

  // The annotations of JSpecify are there to compile only.
  @ArchTest
  static final ArchRule theEventsKnowTheJdkAlone = classes().should().onlyDependOnClassesThat()
      .resideInAnyPackage("org.golrizan.events..", "java..", "org.jspecify.annotations");

  @ArchTest
  static final ArchRule everyEventIsARecord = classes().that().implement(DomainEvent.class).and().areNotInterfaces()
      .should().beRecords();
}
