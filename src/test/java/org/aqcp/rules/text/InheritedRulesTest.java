package org.aqcp.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aqcp.framework.Inheritance;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;

/** Of a rule file, the rules on what is inherited are left, on the lines on which they were. */
final class InheritedRulesTest {
  private static final SourceFile FILE =
      new SourceFile(
          "rules/aqcp-1.0/local/2.dslr",
          """
          # L2

          rule "L2.1 one"
              @indicator("L2.1")
          when
              There is an employer
          then
              The indicator is met
          end

          # about L2.2
          rule "L2.2 two, unlike L2.1"
              @indicator("L2.2")
          when
              There is an employer
          then
              The indicator is met
          end
          rule "roll-up"
              @rollup("criterion")
          when
              Every indicator of the criterion is not applicable
          then
              The criterion is not applicable
          end
          """);

  private static InheritedRules inherited(Map<String, String> ids, String... own) {
    List<SourceFile> files = new ArrayList<>();
    for (String id : own) {
      files.add(new SourceFile("own.dslr", "rule \"" + id + " x\"\n" + id(id) + "\n"));
    }
    return new InheritedRules(new Inheritance(Shipped.VERSION, new TreeMap<>(ids)), files);
  }

  private static String id(String on) {
    return on.equals("criterion") ? "@rollup(\"criterion\")" : "@indicator(\"" + on + "\")";
  }

  @Test
  void a_file_of_which_all_is_inherited_is_the_very_file() {
    assertThat(inherited(Map.of("L2.1", "L2.1", "L2.2", "L2.2")).of(FILE).orElseThrow())
        .isSameAs(FILE);
  }

  @Test
  void what_is_gone_or_has_rules_of_its_own_leaves_empty_lines() {
    for (InheritedRules rules :
        List.of(
            inherited(Map.of("L2.2", "L2.2")),
            inherited(Map.of("L2.1", "L2.1", "L2.2", "L2.2"), "L2.1"))) {
      SourceFile left = rules.of(FILE).orElseThrow();
      assertThat(left.name()).isEqualTo(FILE.name());
      assertThat(left.lines()).hasSameSizeAs(FILE.lines());
      for (int line = 0; line < FILE.lines().size(); line++) {
        boolean gone = line >= 2 && line <= 8;
        assertThat(left.lines().get(line)).isEqualTo(gone ? "" : FILE.lines().get(line));
      }
    }
  }

  @Test
  void roll_up_rules_are_inherited_unless_the_version_has_its_own() {
    assertThat(inherited(Map.of(), "L2.1").of(FILE).orElseThrow().text())
        .contains("@rollup")
        .doesNotContain("@indicator");
    assertThat(inherited(Map.of(), "criterion").of(FILE)).isEmpty();
  }

  @Test
  void rules_on_what_was_moved_are_on_its_new_id() {
    SourceFile moved = inherited(Map.of("L2.1", "L2.1", "L6.9", "L2.2")).of(FILE).orElseThrow();
    assertThat(moved.lines()).hasSameSizeAs(FILE.lines());
    assertThat(moved.lines().get(11)).isEqualTo("rule \"L6.9 two, unlike L2.1\"");
    assertThat(moved.lines().get(12)).isEqualTo("    @indicator(\"L6.9\")");
    assertThat(moved.text()).contains("# about L2.2\n", "rule \"L2.1 one\"");
  }

  @Test
  void two_that_change_places_do_not_get_mixed_up() {
    SourceFile swapped = inherited(Map.of("L2.1", "L2.2", "L2.2", "L2.1")).of(FILE).orElseThrow();
    assertThat(swapped.lines().get(2)).isEqualTo("rule \"L2.2 one\"");
    assertThat(swapped.lines().get(11)).isEqualTo("rule \"L2.1 two, unlike L2.1\"");
  }
}
