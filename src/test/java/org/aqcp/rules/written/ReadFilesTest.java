package org.aqcp.rules.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.framework.Home;
import org.aqcp.input.file.UnsavedTexts;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.rules.text.RuleProblem;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading with cached files gives the same result as reading everything again. */
class ReadFilesTest {
  private static final String RULES = "rules/aqcp-1.0/local/2-employers.dslr";
  private static final String PHRASES = "rules/vocabulary/roll-up.dsl";

  private static final String WORDS = "rules/vocabulary/partners.yaml";

  @TempDir private Path folder;
  private final ReadFiles known = new ReadFiles();

  @Test
  void an_edit_of_rules_or_vocabulary_is_seen_and_so_is_its_taking_back() throws IOException {
    List<Problem> good = problems(Map.of());
    assertThat(good).isEmpty();
    List<Problem> rules = problems(Map.of(RULES, edited(RULES, "role co-design", "role dance")));
    assertThat(rules).isNotEmpty();
    List<Problem> vocabulary =
        problems(Map.of(PHRASES, edited(PHRASES, "== true )", "holds true )")));
    assertThat(vocabulary).isNotEmpty().isNotEqualTo(rules);
    List<Problem> words =
        problems(Map.of(WORDS, edited(WORDS, "has the role {roles}", "has the part {roles}")));
    assertThat(words).isNotEmpty().isNotEqualTo(rules);
    List<Problem> broken = problems(Map.of(PHRASES, "[condition]There is\n"));
    assertThat(broken).extracting(Problem::kind).containsExactly(RuleProblem.INVALID_PHRASE);
    assertThat(problems(Map.of())).isEmpty();
  }

  private static String edited(String file, String from, String to) throws IOException {
    String text = Files.readString(Path.of(file));
    assertThat(text).contains(from);
    return text.replace(from, to);
  }

  private List<Problem> problems(Map<String, String> edits) {
    Home shipped = Shipped.HOME;
    Map<Path, String> texts = new HashMap<>();
    edits.forEach((file, text) -> texts.put(shipped.folder().resolve(file), text));
    Home home = shipped.seeing(new UnsavedTexts(texts));
    RulebookReader reader = new RulebookReader(home, new RuleStore(folder));
    List<Problem> remembered =
        reader.remembering(known).written(Shipped.VERSION, "local").problems();
    assertThat(remembered).isEqualTo(reader.written(Shipped.VERSION, "local").problems());
    return remembered;
  }
}
