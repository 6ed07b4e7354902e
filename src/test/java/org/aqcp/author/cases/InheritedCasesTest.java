package org.aqcp.author.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.input.file.UnsavedTexts;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A version has the cases on what it inherits with its rules and numbers, and no others. */
final class InheritedCasesTest {
  private static final String PREVIEW = "aqcp-1.1-preview";
  private static final String CASES = "rules/aqcp-1.0/local/3-resources.cases.yaml";

  @TempDir private Path temporary;

  private final ReadCases known = new ReadCases();

  private List<CaseFile> of(String id, Map<String, String> edits) {
    Map<Path, String> texts = new HashMap<>();
    edits.forEach((file, text) -> texts.put(Shipped.HOME.folder().resolve(file), text));
    Home home = Shipped.HOME.seeing(new UnsavedTexts(texts));
    FrameworkVersion version = home.version(id);
    return CaseFiles.read(home, version, known);
  }

  /** The names of cases by what they expect something of. */
  private static Map<String, Set<String>> names(List<CaseFile> files, boolean inherited) {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    for (CaseFile file : files) {
      if (file.file().startsWith("rules/aqcp-1.0/") == inherited) {
        for (Case one : file.cases()) {
          one.expected()
              .keySet()
              .forEach(id -> names.computeIfAbsent(id, i -> new TreeSet<>()).add(one.name()));
        }
      }
    }
    return names;
  }

  @Test
  void what_is_unchanged_has_all_its_cases_and_what_is_moved_has_them_under_its_new_id() {
    Map<String, Set<String>> before = names(of("aqcp-1.0", Map.of()), true);
    Map<String, Set<String>> now = names(of(PREVIEW, Map.of()), true);
    assertThat(now.get("L3.2")).isEqualTo(before.get("L3.2"));
    assertThat(now.get("L1.3")).as("other words").isEqualTo(before.get("L1.3"));
    assertThat(now.get("L6.9")).as("moved").isEqualTo(before.get("L1.6"));
    assertThat(now.get("benchmark")).isEqualTo(before.get("benchmark"));
    assertThat(now.get("L2")).isEqualTo(before.get("L2"));
  }

  @Test
  void what_is_gone_has_other_numbers_or_has_rules_of_its_own_has_none() {
    assertThat(names(of(PREVIEW, Map.of()), true))
        .doesNotContainKeys("S1.6", "L1.6")
        .doesNotContainKeys("L2.1", "L2.2", "L5.4")
        .doesNotContainKeys("S1.2", "S5.5", "L1.5", "L5.5");
    assertThat(names(of(PREVIEW, Map.of()), false).keySet())
        .containsExactlyInAnyOrder(
            "S1.2", "S2.6", "S5.5", "L1.5", "L1.7", "L2.1", "L2.2", "L5.4", "L5.5");
  }

  @Test
  void a_criterion_with_other_parts_loses_its_cases() throws IOException {
    assertThat(names(of("aqcp-2013-draft", Map.of()), true)).doesNotContainKeys("L2", "benchmark");
    assertThat(extending("")).containsKeys("L2.5", "L2", "benchmark");
    assertThat(extending("retire: [L2.5]\n"))
        .doesNotContainKeys("L2.5", "L2")
        .containsKey("benchmark");
    assertThat(extending("criteria: [{id: L3, weight: 2}]\n"))
        .containsKey("L2")
        .doesNotContainKey("benchmark");
  }

  private Map<String, Set<String>> extending(String text) throws IOException {
    Path folder = Files.createTempDirectory(temporary, "home");
    for (String part : List.of("framework-versions/aqcp-1.0", "rules/aqcp-1.0")) {
      try (Stream<Path> files = Files.walk(Path.of(part))) {
        for (Path file : files.toList()) {
          Files.createDirectories(folder.resolve(file).getParent());
          Files.copy(file, folder.resolve(file));
        }
      }
    }
    Home home = new Home(folder);
    Files.createDirectories(home.framework("other").getParent());
    String head = "format: aqcp-framework/1\nid: other\nextends: aqcp-1.0\ntitle: Other\n";
    Files.writeString(home.framework("other"), head + text);
    return names(CaseFiles.read(home, home.version("other"), known), true);
  }

  /** The cache is asked for a file under the version that the file is of. */
  @Test
  void an_edit_in_the_file_of_the_other_version_is_seen_and_undone() throws IOException {
    List<CaseFile> before = of(PREVIEW, Map.of());
    List<CaseFile> original = of("aqcp-1.0", Map.of());
    String text = Files.readString(Path.of(CASES));
    Map<String, String> edit = Map.of(CASES, text.replaceFirst("L3.1: met", "L3.1: not-met"));
    assertThat(of(PREVIEW, edit)).isNotEqualTo(before);
    assertThat(of("aqcp-1.0", edit)).isNotEqualTo(original);
    assertThat(of(PREVIEW, Map.of())).isEqualTo(before);
    assertThat(of("aqcp-1.0", Map.of())).isEqualTo(original);
  }
}
