package org.aqcp.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Disagreement;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Indicator;
import org.aqcp.input.problem.Problem;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.rules.cache.EngineDigest;
import org.aqcp.rules.cache.RuleFile;
import org.aqcp.rules.cache.RuleFiles;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.rules.text.RuleSources;
import org.aqcp.rules.text.SourceFile;
import org.aqcp.search.edit.EmptyPartnership;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;

/** Both forms of a rulebook agree: the conditions, and what Drools compiled. */
class TwoFormsTest {
  private static final Indicator INDICATOR = Shipped.VERSION.indicator("L5.4").orElseThrow();

  private static final Partnership PARTNERSHIP =
      EmptyPartnership.partnership("local", LocalDate.of(2014, 6, 30))
          .with(SectionType.OUTCOMES, Section.complete(List.of()))
          .with(SectionType.EMPLOYERS, Section.complete(List.of()));

  /** Drools by itself would never fire the first where the second came from another package. */
  @Test
  void a_rule_fires_whatever_a_rule_of_another_file_begins_with() {
    RuleFile none = file("a.dslr", "not Outcome()");
    RuleFile some = file("b.dslr", "exists Employer()");
    for (List<RuleFile> files : List.of(List.of(none, some), List.of(some, none))) {
      assertThat(evaluate(files)).isEqualTo(Status.MET);
    }
  }

  @Test
  void rules_that_were_compiled_from_others_than_were_read_are_found_out() {
    RuleFile read = file("a.dslr", "not Outcome()");
    RuleFile compiled = file("a.dslr", "exists Outcome()");
    List<RuleFile> mixed = List.of(new RuleFile(read.rules(), compiled.units().get(0).classes()));
    assertThatThrownBy(() -> evaluate(mixed))
        .isInstanceOf(Disagreement.class)
        .hasMessageContaining("rule `in a.dslr` on L5.4: Drools FALSE, closed TRUE, open TRUE");
  }

  /** In one session with the floor above, it would fire once the criteria have their standings. */
  @Test
  void a_roll_up_rule_sees_the_standings_of_its_own_floor_only() {
    String above = "exists Standing( of == \"%s\" )".formatted(Shipped.VERSION.id());
    List<RuleFile> files = List.of(file("a.dslr", "not Outcome()"), rollUpFile("b.dslr", above));
    assertThat(evaluator(files).evaluate(PARTNERSHIP).criteria())
        .allMatch(criterion -> criterion.verdict().status() == Status.NOT_MET);
  }

  private static Status evaluate(List<RuleFile> files) {
    return evaluator(files).evaluate(PARTNERSHIP, INDICATOR).status();
  }

  private static Evaluator evaluator(List<RuleFile> files) {
    return new Evaluator(Shipped.VERSION, new Rulebook(files, "sha256:none"));
  }

  private static RuleFile file(String name, String drl) {
    return file(name, drl, "@indicator(\"L5.4\")", "The indicator is met");
  }

  private static RuleFile rollUpFile(String name, String drl) {
    return file(name, drl, "@rollup(\"criterion\")", "The criterion is met");
  }

  private static RuleFile file(String name, String drl, String on, String conclusion) {
    String rule = "rule \"in %s\"\n%s\nwhen\nIt holds\nthen\n%s\nend\n";
    List<Problem> problems = new ArrayList<>();
    List<SourceFile> phrases =
        new ArrayList<>(RuleSources.in(Shipped.HOME, Shipped.HOME.vocabulary(), ".dsl", problems));
    phrases.add(new SourceFile("own.dsl", "[condition][]It holds=" + drl));
    RuleStore store = new RuleStore(Path.of("target", "random-rules"));
    RuleFile file =
        new RuleFiles(store, EngineDigest.built(), phrases)
            .load(new SourceFile(name, rule.formatted(name, on, conclusion)), problems)
            .orElseThrow(() -> new AssertionError(problems));
    assertThat(file.rules()).hasSize(1);
    return file;
  }
}
