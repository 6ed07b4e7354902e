package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.explanation.facts.Unreported;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.derived.ComputedNumber;
import org.aqcp.partnership.derived.DerivedFacts;
import org.aqcp.report.evaluation.LackText;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.search.edit.Change;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that read facts derived from a partnership, in addition to those that it states. */
final class DerivedFactsTest {
  private static final String HEAD =
      """
      format: aqcp-partnership/1
      name: Lakeside
      level: local
      as-of: 2014-06-30
      complete: all
      """;
  private static final String DECIDES = "employers: [{name: Rivera Foods, roles: [decide]}]\n";
  private static final String ADVISES = "employers: [{name: Rivera Foods, roles: [advise]}]\n";

  @TempDir private Path folder;
  private SmallHome home;
  private Evaluator evaluator;

  @BeforeEach
  void write() throws IOException {
    home = SmallHome.ofFewPhrases(folder);
    home.write(
        "rules/vocabulary/computed.dsl",
        """
        [condition][]There is a computed number=exists ComputedNumber()
        [condition][]- that is called {name:[a-z-]+}=name == "{name}"
        [condition][]- of at least {n}=value >= {n}
        [condition][]At most {n} numbers are computed=accumulate( ComputedNumber(); $count : count(1); $count <= {n} )
        """);
    home.edit(
        SmallHome.FRAMEWORK,
        "      - id: L2.2\n",
        """
              - id: L2.3
                title: Participants attain credentials
                text: Most participants attain a credential.
                thresholds: {attainment: 60}
                remedy: Help participants to attain a credential.
                source: {kind: operationalised}
              - id: L2.2
        """);
    home.edit(
        SmallHome.RULES,
        "rule \"L2.2",
        """
        rule "L2.3 participants attain credentials, and an employer decides"
            @indicator("L2.3")
        when
            There is a computed number
            - that is called attainment
            - of at least `attainment`
            There is an employer with the role decide
            At most 3 numbers are computed
        then
            The indicator is met
        end

        rule "L2.2\
        """);
    evaluator = evaluator();
  }

  private Evaluator evaluator() {
    Home read = new Home(folder);
    FrameworkVersion version = read.version("small-1.0");
    RulebookReader rules = new RulebookReader(read, new RuleStore(folder.resolve("cache")));
    return new Evaluator(version, rules.read(version, "local"));
  }

  private static PartnershipFile stating(String facts) {
    return new PartnershipReader().read("p.yaml", (HEAD + facts).getBytes(StandardCharsets.UTF_8));
  }

  private IndicatorExplanation explained(String facts, DerivedFacts derived) {
    return ExplainedEvaluation.of(stating(facts), evaluator.given(derived)).indicators().stream()
        .filter(one -> one.of().indicator().id().equals("L2.3"))
        .findFirst()
        .orElseThrow();
  }

  private Status status(DerivedFacts derived) {
    return explained(DECIDES, derived).of().verdict().status();
  }

  private static DerivedFacts attainment(Integer value) {
    return DerivedFacts.complete(
        List.of(new ComputedNumber("retention", 80), new ComputedNumber("attainment", value)));
  }

  @Test
  void a_number_decides_an_indicator_and_one_that_is_not_known_leaves_it_open() {
    assertThat(status(attainment(60))).isEqualTo(Status.MET);
    assertThat(status(attainment(59))).isEqualTo(Status.NOT_MET);
    assertThat(status(attainment(null))).isEqualTo(Status.UNKNOWN);
  }

  @Test
  void what_was_not_computed_is_unknown_and_only_where_all_was_there_is_no_more() {
    List<ComputedNumber> other = List.of(new ComputedNumber("retention", 80));
    assertThat(status(DerivedFacts.NONE)).isEqualTo(Status.UNKNOWN);
    assertThat(status(new DerivedFacts(other, true))).isEqualTo(Status.UNKNOWN);
    assertThat(status(DerivedFacts.complete(other))).isEqualTo(Status.NOT_MET);
    assertThat(evaluator.evaluate(stating(DECIDES).partnership()).indicator("L2.3").orElseThrow())
        .matches(plain -> plain.verdict().status() == Status.UNKNOWN);
  }

  @Test
  void a_number_is_named_as_the_reason() {
    IndicatorExplanation low = explained(DECIDES, attainment(59));
    assertThat(low.rules().get(0).sentences().get(0).facts())
        .filteredOn(fact -> fact.label().equals("attainment"))
        .extracting(LackText::of)
        .containsExactly("`value` is 59, needed: at least 60");
    assertThat(explained(DECIDES, attainment(null)).decidedBy())
        .extracting(Unreported::path)
        .containsExactly("computed-numbers[attainment].value");
    assertThat(explained(DECIDES, DerivedFacts.NONE).decidedBy())
        .extracting(Unreported::path)
        .containsExactly("computed-numbers");
  }

  @Test
  void a_remedy_changes_what_is_stated_and_never_what_was_computed() {
    assertThat(explained(DECIDES, attainment(59)).remedy()).isEmpty();
    assertThat(explained(ADVISES, attainment(59)).remedy()).isEmpty();
    assertThat(explained(ADVISES, DerivedFacts.complete(List.of())).remedy()).isEmpty();
    List<Change> changes = explained(ADVISES, attainment(60)).remedy().orElseThrow().changes();
    assertThat(changes).singleElement().asString().contains("roles");
  }

  @Test
  void no_command_falls_over_a_rule_that_reads_them() throws IOException {
    home.write("partnership.yaml", HEAD + DECIDES);
    assertThat(run("explain " + folder.resolve("partnership.yaml") + " L2.3").out())
        .contains("open: `computed-numbers`, of which nothing is reported");
    assertThat(run("framework check small-1.0").out())
        .endsWith("\nsmall-1.0: 1 warning\n")
        .contains("no case tests indicator L2.3");
    assertThat(run("rules phrases computed").out()).contains("There is a computed number");
    assertThat(run("framework test --write-missing small-1.0").talk()).contains("wrote");
    assertThat(run("framework test small-1.0").status()).isEqualTo(ExitStatus.OK);
  }

  @Test
  void what_no_case_can_state_leaves_mutants_alive() throws IOException {
    home.edit(
        SmallHome.RULES,
        "    There is an employer with the role decide\n    At most 3 numbers are computed\n",
        "");
    assertThat(run("framework test --mutate small-1.0").out())
        .contains("    - - that is called attainment\n")
        .contains("no case kills it, and no such case was found: not shown to differ");
  }

  private OneShot.Said run(String line) {
    return new OneShot(folder, folder).run(line);
  }
}
