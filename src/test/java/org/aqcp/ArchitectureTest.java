package org.aqcp;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.rules.start.Background;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(
    packages = "org.aqcp",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WrittenByHand.class})
final class ArchitectureTest {
  /** The prefix of the class with work for when the process ends. */
  private static final String ENDS_WITH_WHOLE_LINES = "WholeLine";

  private static final String RUNS_IN_THE_BUILD = "org.aqcp.rules.shipped.ShippedRules";

  /** From the top down; what is on one floor does not know its neighbors. */
  private static final List<List<String>> FLOORS =
      List.of(
          // the doors
          List.of("shell"),
          List.of("shell.verb"),
          List.of("shell.help", "shell.interview", "shell.many", "shell.path", "shell.watch"),
          List.of("shell.door"),
          List.of("shell.line"),
          List.of("shell.command"),
          List.of("shell.session"),
          List.of("editor"),
          List.of("editor.completion", "editor.fixing"),
          List.of("editor.reading"),
          List.of("editor.text"),
          // what is printed
          List.of("report.compare", "report.edition", "report.peers", "report.yardstick"),
          List.of(
              "report.board",
              "report.cases",
              "report.difference",
              "report.metrics",
              "report.sheet"),
          List.of(
              "report.evaluation",
              "report.findings",
              "report.framework",
              "report.interview",
              "report.partnership",
              "report.reference"),
          List.of("report.json", "report.markup", "report.words"),
          List.of("report.safe", "report.layout"),
          // the wings, by who uses them
          List.of("assist.compare", "assist.peers"),
          List.of(
              "author.catalogue",
              "author.fix",
              "author.mutation..",
              "author.scaffold",
              "assist",
              "assist.interview",
              "assist.plan",
              "assist.table",
              "convene..",
              "edition.."),
          List.of("assist.edit", "assist.evidence"),
          List.of("author.coverage", "author.phrases"),
          List.of("author.check"),
          List.of("author.cases", "author.copy"),
          // metrics: from records to what may be published
          List.of("metrics.cases", "metrics.check", "metrics.publish"),
          List.of("metrics.disclosure", "metrics.result"),
          List.of("metrics.audit", "metrics.measure", "metrics.records"),
          List.of("metrics.condition", "metrics.knowledge", "metrics.linear"),
          List.of("metrics.published"),
          List.of("metrics.release", "metrics.store"),
          List.of("metrics.period"),
          // from readings to reasons and remedies
          List.of("explanation.difference"),
          List.of("explanation"),
          List.of("explanation.remedy"),
          List.of("search.apart"),
          List.of("search.witness"),
          List.of("search.shrink", "search.least", "search.symbolic"),
          List.of("search.choice"),
          List.of("search.formula"),
          List.of("search.edit"),
          List.of("explanation.facts"),
          List.of("evaluation"),
          // the ground
          List.of("rules.shipped", "logic"),
          List.of("rules"),
          List.of("rules.cache", "rules.start"),
          List.of("rules.written"),
          List.of("rules.sentence"),
          List.of("rules.vocabulary"),
          List.of("rules.grammar"),
          List.of("rules.lexicon"),
          List.of("rules.language", "rules.drools"),
          List.of("rules.safety"),
          List.of("rules.text"),
          List.of("framework", "condition"),
          List.of("partnership"),
          List.of("partnership.codes", "partnership.names"),
          List.of("partnership.facts", "partnership.derived"),
          List.of("input.record"),
          List.of("input.yaml", "input.table"),
          List.of("input.file", "reference"),
          List.of("input.problem"));

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

  /** Programs and tests alike: who hears a name must know which class is meant. */
  @Test
  void no_two_classes_share_a_name() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.endsWith(".java") && !name.equals("package-info.java"))
          .doesNotHaveDuplicates();
    }
  }

  @ArchTest
  static final ArchRule no_packages_depend_on_each_other =
      slices()
          .matching("org.aqcp.(**)")
          .should()
          .beFreeOfCycles()
          .because("a package that needs itself through another cannot be read alone");

  @ArchTest
  static final ArchRule only_its_rooms_and_the_referee_know_drools =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.aqcp.rules.drools", "org.aqcp.rules.start", "org.aqcp.rules.vocabulary")
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
          .resideOutsideOfPackages("org.aqcp.input..", "org.aqcp.report..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml..", "org.yaml..")
          .because("facts are checked by us, with their places, before anyone else sees them");

  @ArchTest
  static final ArchRule only_the_doors_know_spring_and_the_terminal =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.aqcp.shell.door")
          .and()
          .doNotHaveFullyQualifiedName("org.aqcp.report.layout.DisplayWidth")
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
  static final ArchRule only_tables_know_the_libraries_for_spreadsheets =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.aqcp.input.table", "org.aqcp.report.partnership")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.dhatim..", "de.siegmar..")
          .because("no other command must load them");

  @ArchTest
  static final ArchRule only_the_store_of_records_knows_the_database =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.aqcp.metrics.store")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.duckdb..", "java.sql..")
          .because("what it may read is decided in one place, and no other command must load it");

  @ArchTest
  static final ArchRule threads_begin_in_one_class =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Background.class)
          .and()
          .haveSimpleNameNotStartingWith(ENDS_WITH_WHOLE_LINES)
          .should()
          .callConstructorWhere(target(owner(assignableTo(Thread.class))))
          .because("one without a name, or that keeps the process alive, is noticed by users only");

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
