package org.aqcp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;

@AnalyzeClasses(
    packages = "org.aqcp",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WrittenByHand.class})
final class ArchitectureTest {
  private static final String RUNS_IN_THE_BUILD = "org.aqcp.rules.ShippedRules";

  /** From the top down; what stands on one floor does not know its neighbours. */
  private static final List<List<String>> FLOORS =
      List.of(
          List.of("shell.."),
          List.of("editor.."),
          List.of("report"),
          List.of("mend", "mutation..", "scaffold", "catalogue"),
          List.of("coverage", "phrases"),
          List.of("check"),
          List.of("explanation.difference"),
          List.of("explanation"),
          List.of("explanation.remedy"),
          List.of("explanation.facts"),
          List.of("cases"),
          List.of("evaluation"),
          List.of("rules", "logic"),
          List.of("framework", "condition"),
          List.of("partnership"),
          List.of("writing", "input"));

  @ArchTest
  static void each_floor_knows_only_those_below(JavaClasses all) {
    List<String> above = new ArrayList<>();
    for (List<String> floor : FLOORS) {
      for (String one : floor) {
        List<String> unknown = new ArrayList<>(above);
        floor.stream().filter(neighbour -> !neighbour.equals(one)).forEach(unknown::add);
        noClasses()
            .that()
            .resideInAPackage(packages(one))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(packages(unknown))
            .allowEmptyShould(true)
            .because("what an indicator means must not change with how it is asked for or shown")
            .check(all);
      }
      above.addAll(floor);
    }
  }

  @ArchTest
  static void every_package_stands_on_a_floor(JavaClasses all) {
    classes()
        .should()
        .resideInAnyPackage(packages(FLOORS.stream().flatMap(List::stream).toList()))
        .check(all);
  }

  private static String packages(String floor) {
    return "org.aqcp." + floor;
  }

  private static String[] packages(List<String> floors) {
    return floors.stream().map(ArchitectureTest::packages).toArray(String[]::new);
  }

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
  static final ArchRule only_the_editor_knows_the_protocol_of_language_servers =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.aqcp.editor..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.eclipse.lsp4j..", "com.google.gson..")
          .because("no other command must load it");

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
}
