package org.aqcp.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Disagreement;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Indicator;
import org.aqcp.input.Problem;
import org.aqcp.partnership.BarePartnership;
import org.aqcp.partnership.Partnership;
import org.aqcp.partnership.Section;
import org.aqcp.partnership.SectionType;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;

/** The two forms of a rulebook: as conditions, and as Drools compiled them. */
class TwoFormsTest {
  private static final Indicator INDICATOR = Shipped.VERSION.indicator("L5.4").orElseThrow();

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
    List<RuleFile> mixed = List.of(new RuleFile(read.rules(), compiled.classes()));
    assertThatThrownBy(() -> evaluate(mixed))
        .isInstanceOf(Disagreement.class)
        .hasMessageContaining("rule `in a.dslr` on L5.4: Drools FALSE, closed TRUE, open TRUE");
  }

  private static Status evaluate(List<RuleFile> files) {
    Map<SectionType, Section> empty =
        Map.of(
            SectionType.OUTCOMES,
            Section.complete(List.of()),
            SectionType.EMPLOYERS,
            Section.complete(List.of()));
    Partnership partnership = BarePartnership.with(empty);
    Rulebook rulebook = new Rulebook(files, "sha256:none");
    return new Evaluator(Shipped.VERSION, rulebook).evaluate(partnership, INDICATOR).status();
  }

  private static RuleFile file(String name, String drl) {
    String rule =
        "rule \"in %s\"\n@indicator(\"L5.4\")\nwhen\nIt holds\nthen\nThe indicator is met\nend\n";
    List<Problem> problems = new ArrayList<>();
    List<SourceFile> phrases =
        new ArrayList<>(RuleSources.in(Shipped.HOME, Shipped.HOME.vocabulary(), ".dsl", problems));
    phrases.add(new SourceFile("own.dsl", "[condition][]It holds=" + drl));
    RuleStore store = new RuleStore(Path.of("target", "random-rules"));
    RuleFile file =
        new RuleFiles(store, EngineDigest.built(), phrases)
            .load(new SourceFile(name, rule.formatted(name)), problems)
            .orElseThrow(() -> new AssertionError(problems));
    assertThat(file.rules()).hasSize(1);
    return file;
  }
}
