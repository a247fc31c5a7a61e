package org.golrizan.domain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

@AnalyzeClasses(packages = "org.golrizan.domain", importOptions = ImportOption.DoNotIncludeTests.class)
class TheDomainIsPureTest {

  @ArchTest
  static final ArchRule theDomainKnowsTheEventsAndTheJdkAlone = classes().should().onlyDependOnClassesThat()
      .resideInAnyPackage("org.golrizan.domain..", "org.golrizan.events..", "java..", "org.jspecify.annotations");

  @ArchTest
  static final ArchRule aDecisionReadsNoClock = noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class)
      .orShould().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
      .orShould().callMethod(System.class, "currentTimeMillis").orShould().callMethod(System.class, "nanoTime");

  @ArchTest
  static final ArchRule aDecisionThrowsNoDice = noClasses().should().dependOnClassesThat().areAssignableTo(Random.class)
      .orShould().callMethod(UUID.class, "randomUUID").orShould().callMethod(Math.class, "random");

  @ArchTest
  static final ArchRule aDecisionTouchesNothingOutside = noClasses().should().dependOnClassesThat()
      .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..", "java.util.concurrent..");
}
