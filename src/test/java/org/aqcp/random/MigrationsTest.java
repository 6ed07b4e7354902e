package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.aqcp.edition.difference.Edition;
import org.aqcp.edition.migration.AnswerDecisions;
import org.aqcp.edition.migration.AnswerOutcome;
import org.aqcp.edition.migration.Migrated;
import org.aqcp.edition.migration.Migrator;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Random answers, written in many ways, are taken to another version and back. */
class MigrationsTest {
  private static final String DRAFT = "aqcp-2013-draft";
  private static final String FIRST = "aqcp-1.0";

  private final Map<String, AnswerDecisions> decisions = new HashMap<>();
  private final Map<AnswerOutcome.Kind, Integer> outcomes = new HashMap<>();

  @ParameterizedTest
  @CsvSource({"lakeside, " + FIRST + ", " + DRAFT, "lakeside, " + DRAFT + ", " + FIRST})
  void back_again_is_the_same_file(String example, String from, String to) throws IOException {
    Path file = Path.of("examples", example, "partnership.yaml");
    String facts = Files.readString(file).replaceAll("(?s)\nevidence:.*", "\n");
    Migrator migrator =
        new Migrator(
            "p.yaml",
            Shipped.HOME.partnerships(),
            (one, other, indicator) ->
                decisions.computeIfAbsent(one + other, key -> decisions(one, other)).of(indicator));
    List<String> ids = new ArrayList<>(List.of("L9.9", "S1.1", "none of them"));
    Shipped.HOME.version(from).indicators("local").forEach(one -> ids.add(one.id()));
    ids.add(Shipped.HOME.version(to).indicators("local").get(0).id());
    for (int seed = 0; seed < Amount.of(60); seed++) {
      String text = new WrittenAnswers(new Random(seed), ids).after(facts);
      Migrated there = migrator.migrate(text, from, to);
      Migrated back = migrator.migrate(there.text(), to, from);
      assertThat(there.text()).as("%d", seed).isNotEqualTo(text);
      assertThat(back.text()).as("%d", seed).isEqualTo(text);
      assertThat(migrator.migrate(back.text(), from, to).text()).isEqualTo(there.text());
      there
          .steps()
          .forEach(
              step -> step.outcomes().forEach(one -> outcomes.merge(one.kind(), 1, Integer::sum)));
    }
    Amount.say("answers of %s taken to %s: %s", from, to, outcomes);
    assertThat(outcomes).containsKeys(AnswerOutcome.Kind.RENAMED, AnswerOutcome.Kind.ASK_AGAIN);
  }

  private static AnswerDecisions decisions(String from, String to) {
    return new AnswerDecisions(edition(from), edition(to), "local", List.of());
  }

  private static Edition edition(String id) {
    FrameworkVersion version = Shipped.HOME.version(id);
    RulebookReader reader =
        new RulebookReader(Shipped.HOME, new RuleStore(Path.of("target", "rules")));
    Map<String, Evaluator> evaluators = new HashMap<>();
    for (String level : version.levelIds()) {
      evaluators.put(level, new Evaluator(version, reader.read(version, level)));
    }
    return new Edition(version, evaluators);
  }

  /** Own ratings and waivers as people write them. */
  private record WrittenAnswers(Random random, List<String> ids) {
    String after(String facts) {
      StringBuilder text = new StringBuilder(facts);
      if (random.nextBoolean()) {
        text.append("evidence:\n");
        lines("rating: 2", text);
        if (random.nextBoolean()) {
          text.append("waivers:\n");
          lines("reason: r, granted-by: g, expires: 2030-01-01", text);
        }
      } else {
        text.append("waivers: [");
        int number = 1 + random.nextInt(3);
        for (int i = 0; i < number; i++) {
          text.append(i == 0 ? "" : ",\n  ");
          text.append(flow("reason: r, granted-by: g, expires: 2030-01-01"));
        }
        text.append("]\nevidence: [").append(flow("rating: 0")).append("] # c\n");
      }
      text.append(one(List.of("", "\n", "# end\n", "\n\n# end", "\n  \n")));
      String all = text.toString();
      String end = random.nextInt(3) == 0 ? all.stripTrailing() : all;
      return random.nextInt(4) == 0 ? end.replace("\n", "\r\n") : end;
    }

    private void lines(String parts, StringBuilder text) {
      int number = 1 + random.nextInt(6);
      for (int i = 0; i < number; i++) {
        text.append(one(List.of("", "", "  # a comment\n", "\n")));
        text.append("  - ").append(random.nextBoolean() ? flow(parts) : block(parts));
        text.append(one(List.of("", " ", "  # c"))).append('\n');
      }
    }

    private String flow(String parts) {
      return one(
          List.of(
              "{indicator: " + id() + ", " + parts + "}",
              "{ " + parts + ", \"indicator\": " + id() + " }",
              "{indicator: " + id() + " ,\n     " + parts + "}"));
    }

    private String block(String parts) {
      String below = parts.replace(", ", "\n    ");
      return one(
          List.of(
              "indicator: " + id() + " # which\n    " + below,
              "indicator:\n      " + id() + "\n    " + below,
              below + "\n\n    # which\n    indicator: " + id()));
    }

    private String id() {
      String id = one(ids);
      return one(List.of(id, "'" + id + "'", '"' + id + '"'));
    }

    private <T> T one(List<T> of) {
      return of.get(random.nextInt(of.size()));
    }
  }
}
