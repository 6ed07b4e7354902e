package org.aqcp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.aqcp.author.check.FrameworkCheck;
import org.aqcp.framework.Home;
import org.aqcp.input.file.UnsavedTexts;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unsaved text in an editor takes precedence over the files. */
class UnsavedTextsTest {
  @TempDir private Path folder;

  @Test
  void an_unsaved_rule_file_is_checked_in_place_of_the_saved_one() {
    assertThat(
            found("rules/aqcp-1.0/local/2-employers.dslr", "rule \"L2.9 none\"\n").stream()
                .map(Problem::file))
        .contains("rules/aqcp-1.0/local/2-employers.dslr");
  }

  @Test
  void an_unsaved_file_that_does_not_exist_yet_is_checked_too() {
    assertThat(found("rules/aqcp-1.0/local/9-new.dslr", "import x\n"))
        .extracting(Problem::toString)
        .containsExactly(
            "rules/aqcp-1.0/local/9-new.dslr:1:1: a rule file contains only rules; start with `rule"
                + " \"...\"`");
  }

  @Test
  void an_unsaved_framework_version_and_unsaved_cases_are_checked() {
    assertThat(found("framework-versions/aqcp-1.0/framework.yaml", "format: aqcp-framework/2\n"))
        .extracting(Problem::toString)
        .contains(
            "framework-versions/aqcp-1.0/framework.yaml:1:9: this is not the expected format:"
                + " `aqcp-framework/2`; write `format: aqcp-framework/1`");
    assertThat(found("rules/aqcp-1.0/local/9-new.cases.yaml", "zebra: 1\n"))
        .extracting(problem -> problem.file() + ":" + problem.place().line())
        .contains("rules/aqcp-1.0/local/9-new.cases.yaml:1");
  }

  private List<Problem> found(String file, String text) {
    Home shipped = Shipped.HOME;
    Home home = shipped.seeing(new UnsavedTexts(Map.of(shipped.folder().resolve(file), text)));
    return new FrameworkCheck(home, new RulebookReader(home, new RuleStore(folder)))
        .check("aqcp-1.0")
        .problems();
  }
}
