package org.golrizan.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.ZoneId;
import org.axonframework.eventsourcing.eventstore.EventStore;

@AnalyzeClasses(packages = "org.golrizan.query", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule theQuerySideNeverSeesTheCommandSide =
      noClasses().should().dependOnClassesThat().resideInAPackage("org.golrizan.command..");

  @ArchTest
  static final ArchRule noCodeKnowsWhichHomeItIsIn =
      noClasses().should().dependOnClassesThat().resideInAnyPackage("..embedded..", "org.h2..", "de.bwaldvogel..");

  /** With a sequence they are read from the log alone. */
  @ArchTest
  static final ArchRule streamsAreReadWithoutTheirSnapshots =
      noClasses().should().callMethod(EventStore.class, "readEvents", String.class);

  @ArchTest
  static final ArchRule packagesHaveNoCycles = slices().matching("org.golrizan.query.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule foldsKnowNeitherAxonNorTheDatabase = noClasses()
      .that().haveSimpleNameEndingWith("View").or().haveSimpleNameEndingWith("Fold")
      .and().doNotHaveSimpleName("FoldedView")
      .should().dependOnClassesThat().resideInAnyPackage("org.axonframework..", "com.mongodb..");

  /** The machine's zone is not the organisation's: days come from the clock that is given. */
  @ArchTest
  static final ArchRule noDayIsTheMachines = noClasses().should().callMethod(ZoneId.class, "systemDefault");
}
