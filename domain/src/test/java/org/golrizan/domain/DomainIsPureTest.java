package org.golrizan.domain;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Whoever replays a past state must come to the same end: the rules know neither the time nor chance nor a framework. */
@AnalyzeClasses(packages = "org.golrizan.domain", importOptions = ImportOption.DoNotIncludeTests.class)
class DomainIsPureTest {

  @ArchTest
  static final ArchRule theDomainDependsOnTheEventsAndTheJdkAlone = classes()
      .should().onlyDependOnClassesThat()
      .resideInAnyPackage("org.golrizan.domain..", "org.golrizan.events..", "java.lang..", "java.time..", "java.util..",
          "org.jspecify.annotations..");

  @ArchTest
  static final ArchRule theDomainDoesNotAskForTheTime = noClasses()
      .should().callMethodWhere(target(nameMatching("now")).and(target(owner(JavaClass.Predicates.assignableTo(Temporal.class)))))
      .orShould().callMethod(System.class, "currentTimeMillis")
      .orShould().callMethod(System.class, "nanoTime")
      .orShould().dependOnClassesThat().areAssignableTo(Clock.class);

  @ArchTest
  static final ArchRule theDomainDoesNotRollDice = noClasses()
      .should().callMethod(UUID.class, "randomUUID")
      .orShould().callMethod(Math.class, "random")
      .orShould().dependOnClassesThat().areAssignableTo(RandomGenerator.class);

  @ArchTest
  static final ArchRule theDomainDoesNothingAtTheSameTime =
      noClasses().should().dependOnClassesThat().resideInAPackage("java.util.concurrent..");

  @ArchTest
  static final ArchRule theFeaturesDoNotGoInCircles =
      slices().matching("org.golrizan.domain.(*)..").should().beFreeOfCycles();
}
