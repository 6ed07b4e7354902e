package org.aqcp.author.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.file.UnsavedTexts;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;

/** Cached cases never hide an edit. */
class ReadCasesTest {
  private static final String CASES = "rules/aqcp-1.0/local/2-employers.cases.yaml";
  private static final String FRAMEWORK = "framework-versions/aqcp-1.0/framework.yaml";

  private final ReadCases known = new ReadCases();

  @Test
  void a_file_that_was_not_edited_is_not_read_again() throws IOException {
    List<CaseFile> before = read(Map.of());
    List<CaseFile> after =
        read(Map.of(CASES, edited(CASES, "expect: {L2.1: met}", "expect: {L2.1: not-met}")));
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).file().equals(CASES)) {
        assertThat(after.get(i)).isNotEqualTo(before.get(i));
      } else {
        assertThat(after.get(i)).isSameAs(before.get(i));
      }
    }
    assertThat(before).extracting(CaseFile::file).contains(CASES);
    assertThat(read(Map.of())).isEqualTo(before);
  }

  @Test
  void what_the_version_no_longer_has_is_told_of_cases_that_were_right_before() throws IOException {
    read(Map.of());
    Map<String, String> renamed = Map.of(FRAMEWORK, edited(FRAMEWORK, "id: L2.1\n", "id: L2.91\n"));
    assertThatThrownBy(() -> read(renamed))
        .isInstanceOf(InvalidFramework.class)
        .hasMessageContaining(CASES)
        .hasMessageContaining("`aqcp-1.0` has no indicator `L2.1`");
  }

  @Test
  void what_is_wrong_is_told_each_time() throws IOException {
    Map<String, String> broken = Map.of(CASES, edited(CASES, "expect: {L2.1: met}", "expect: {}"));
    for (int time = 0; time < 2; time++) {
      assertThatThrownBy(() -> read(broken)).hasMessageContaining("this case expects nothing");
    }
  }

  private List<CaseFile> read(Map<String, String> edits) {
    Map<Path, String> texts = new HashMap<>();
    edits.forEach((file, text) -> texts.put(Shipped.HOME.folder().resolve(file), text));
    Home home = Shipped.HOME.seeing(new UnsavedTexts(texts));
    FrameworkVersion version = home.version(Shipped.VERSION.id());
    return CaseFiles.read(home, version, known);
  }

  private static String edited(String file, String from, String to) throws IOException {
    String text = Files.readString(Path.of(file));
    assertThat(text).contains(from);
    return text.replace(from, to);
  }
}
