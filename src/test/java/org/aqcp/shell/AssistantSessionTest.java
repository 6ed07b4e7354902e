package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.aqcp.shell.door.Typist;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A technical assistant works with a partnership, on a terminal of 80 by 24, in color, and on one
 * that knows neither color nor a cursor.
 */
final class AssistantSessionTest {
  private static final int COLUMNS = 80;
  private static final String OPENED = "aqcp Riverbend Career…> ";
  private static final String NEW = "aqcp Mine> ";

  /**
   * A line that is typed, tabs included, and what is shown then, in this order.
   *
   * @param typed {@code FOLDER} is that of the test
   * @param shown in words that are the same with symbols and without
   * @param prompt what asks for the next line
   */
  private record Step(String typed, List<String> shown, String prompt) {
    static Step of(String typed, String... shown) {
      return new Step(typed, List.of(shown), OPENED);
    }

    Step before(String prompt) {
      return new Step(typed, shown, prompt);
    }
  }

  private static final List<Step> SESSION =
      List.of(
          Step.of("open examples/riverbend", "Riverbend Career Partnership, local level"),
          Step.of("evaluate", "The benchmark is partly met. Of 35 indicators", "L2.1"),
          Step.of("evaluate L3 --only not-met,unknown", "Shown: 3", "L3.5  Sustainability"),
          Step.of("expl\tL2.2", "Employers co-design", "to make it met"),
          Step.of("explain 4.1", "Local policy review"),
          Step.of("what-if --set fte-percent=50", "L1.3", "stays partly met"),
          Step.of("set employers[1].ro\t [hire, co-design]", "L2.2", "partly met"),
          Step.of("undo", "taken back"),
          Step.of("gaps L2.2", "L2.2"),
          Step.of("compare examples/lak\t --indicator L2.2", "Lakeside Career Pathways is ahead"),
          Step.of("report -o FOLDER/board.html", ""),
          Step.of("peers L2.2 --in examples", "Lakeside Career Pathways"),
          Step.of("check", ""),
          Step.of("help gaps", "The smallest change", "Examples"),
          Step.of("gap", "unknown command `gap`; did you mean `gaps`?"),
          Step.of("new local FOLDER/mine.yaml --name Mine", "nothing is reported yet").before(NEW),
          Step.of("interview --criterion L1", "6 of 6 still open", "question 1").before("> "),
          Step.of("none", "saved", "question 2").before("> "),
          Step.of("q", "still open").before(NEW),
          Step.of("evaluate L1", "Of 35 indicators").before(NEW));

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"ansi, true", "ansi, false", "dumb, false"})
  void a_session_from_opening_to_a_report(String type, boolean color) throws Exception {
    String kept = folder.toString();
    Map<String, String> variables = Map.of("XDG_STATE_HOME", kept, "XDG_CACHE_HOME", kept);
    try (Typist typist =
        new Typist(
            AllCommands.readingFrom(InputStream.nullInputStream()), variables, type, color)) {
      for (Step step : SESSION) {
        typist.type(step.typed().replace("FOLDER", kept) + "\r");
        for (String shown : step.shown()) {
          typist.read(shown);
        }
        typist.awaitPrompt(step.prompt());
      }
      typist.type("exit\r");
      typist.awaitEnd();
      assertThat(folder.resolve("board.html")).content().contains("<svg", "Riverbend Career");
      assertThat(folder.resolve("mine.yaml")).content().contains("name: Mine");
      assertThat(typist.sent().contains("\u001b[33m")).as("color").isEqualTo(color);
      if (type.equals("dumb")) {
        assertThat(typist.sent()).doesNotContain("\u001b", "◐", "✗", "✓");
      }
      assertThat(typist.sent().lines().map(AssistantSessionTest::visible))
          .filteredOn(line -> line.codePointCount(0, line.length()) > COLUMNS)
          // the name of a file is not broken
          .allMatch(line -> line.contains(kept));
    }
  }

  /** The last state of a line that was written again and again, without colors. */
  private static String visible(String line) {
    String plain = line.replaceAll("\u001b\\[[?0-9;]*[a-zA-Z]", "").stripTrailing();
    return plain.substring(plain.lastIndexOf('\r') + 1);
  }
}
