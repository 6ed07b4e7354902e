package org.aqcp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;

@AnalyzeClasses(
    packages = "org.aqcp",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WrittenByHand.class})
final class ArchitectureTest {
  private static final String RUNS_IN_THE_BUILD = "org.aqcp.rules.ShippedRules";

  @ArchTest
  static final ArchRule each_floor_knows_only_those_below =
      floors()
          .whereLayer("shell")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("shell")
          .whereLayer("explanation")
          .mayOnlyBeAccessedByLayers("shell", "report")
          .whereLayer("remedy")
          .mayOnlyBeAccessedByLayers("report", "explanation")
          .whereLayer("facts")
          .mayOnlyBeAccessedByLayers("report", "explanation", "remedy")
          .whereLayer("evaluation")
          .mayOnlyBeAccessedByLayers("shell", "report", "explanation", "remedy", "cases")
          .whereLayer("cases")
          .mayOnlyBeAccessedByLayers("shell", "report", "check")
          .whereLayer("check")
          .mayOnlyBeAccessedByLayers("shell", "report", "mend")
          .whereLayer("mend")
          .mayOnlyBeAccessedByLayers("shell", "report")
          .whereLayer("logic")
          .mayOnlyAccessLayers("condition", "partnership", "input")
          .whereLayer("rules")
          .mayOnlyBeAccessedByLayers(
              "shell", "report", "check", "explanation", "remedy", "evaluation")
          .because("what an indicator means must not change with how it is asked for or shown");

  @ArchTest
  static final ArchRule the_ground_floors_know_nothing_of_evaluating =
      floors()
          .whereLayer("input")
          .mayNotAccessAnyLayer()
          .whereLayer("partnership")
          .mayOnlyAccessLayers("input")
          .whereLayer("framework")
          .mayOnlyAccessLayers("input", "partnership")
          .whereLayer("condition")
          .mayOnlyAccessLayers("input", "partnership")
          .because("facts, benchmark and conditions are each understood without the others");

  @ArchTest
  static final ArchRule no_packages_depend_on_each_other =
      slices()
          .matching("org.aqcp.(**)")
          .should()
          .beFreeOfCycles()
          .because("a package that needs itself through another cannot be read alone");

  @ArchTest
  static final ArchRule only_the_rules_and_their_referee_know_drools =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.aqcp.rules")
          .and()
          .doNotHaveFullyQualifiedName("org.aqcp.evaluation.Referee")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.kie..", "org.drools..", "org.antlr..")
          .because("verdicts rest on our reading of the rules; the engine only referees it");

  @ArchTest
  static final ArchRule only_what_reads_and_writes_files_knows_jackson =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.aqcp.input", "org.aqcp.report")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml..", "org.yaml..")
          .because("facts are checked by us, with their places, before anyone else sees them");

  @ArchTest
  static final ArchRule only_the_doors_know_spring_and_the_terminal =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.aqcp.shell.door")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "org.jline..")
          .because("a one-shot run must not pay for a container or a terminal");

  @ArchTest
  static final ArchRule nobody_prints_past_the_screen =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(RUNS_IN_THE_BUILD)
          .should(ACCESS_STANDARD_STREAMS)
          .because("standard output holds the data that was asked for and nothing else");

  /** Leaves out the shipped rules, which the engine compiled. */
  static final class WrittenByHand implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/org/aqcp/rulebook/");
    }
  }

  private static LayeredArchitecture floors() {
    return layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("org.aqcp..")
        .layer("shell")
        .definedBy("org.aqcp.shell..")
        .layer("report")
        .definedBy("org.aqcp.report")
        .layer("explanation")
        .definedBy("org.aqcp.explanation")
        .layer("remedy")
        .definedBy("org.aqcp.explanation.remedy")
        .layer("facts")
        .definedBy("org.aqcp.explanation.facts")
        .layer("check")
        .definedBy("org.aqcp.check")
        .layer("mend")
        .definedBy("org.aqcp.mend")
        .layer("logic")
        .definedBy("org.aqcp.logic")
        .layer("evaluation")
        .definedBy("org.aqcp.evaluation")
        .layer("cases")
        .definedBy("org.aqcp.cases")
        .layer("rules")
        .definedBy("org.aqcp.rules")
        .layer("condition")
        .definedBy("org.aqcp.condition")
        .layer("framework")
        .definedBy("org.aqcp.framework")
        .layer("partnership")
        .definedBy("org.aqcp.partnership")
        .layer("input")
        .definedBy("org.aqcp.input")
        .ensureAllClassesAreContainedInArchitecture();
  }
}
