package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.aqcp.shell.door.OneShotDoor;
import org.aqcp.shell.line.TypedWords;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Recorded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Interviews through a pipe: what is asked, what is written, and what is said about it. */
final class InterviewTest {
  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final Path CACHE = Path.of("target", "cache-of-tests").toAbsolutePath();
  private static final String BEGUN =
      """
      # ours
      format: aqcp-partnership/1
      name: "Prairie Crossing"   # quoted

      level: local
      as-of: 2014-06-30
      """;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void begin() throws IOException {
    file = folder.resolve("my.yaml");
    Files.writeString(file, BEGUN);
  }

  private String run(String line, String... typed) {
    Recorded recorded = new Recorded();
    byte[] lines = (String.join("\n", typed) + "\n").getBytes(StandardCharsets.UTF_8);
    Map<String, String> environment =
        Map.of("AQCP_HOME", ROOT.toString(), "XDG_CACHE_HOME", CACHE.toString());
    OneShotDoor door =
        new OneShotDoor(
            AllCommands.readingFrom(new ByteArrayInputStream(lines)),
            recorded.in(folder, environment));
    ExitStatus status = door.run(TypedWords.in(line).all());
    assertThat(status).as(recorded.talk()).isEqualTo(ExitStatus.OK);
    return recorded.out();
  }

  private String text() throws IOException {
    return Files.readString(file);
  }

  @Test
  void an_answer_is_written_where_it_belongs_and_nothing_else_changes() throws IOException {
    String said = run("interview my.yaml --criterion L3", "none", "q");
    assertThat(said)
        .contains("Prairie Crossing · 5 of 5 still open · question 1, about ")
        .contains("  saved\n")
        .contains("are still open: L3.");
    assertThat(text()).startsWith(BEGUN.substring(0, BEGUN.length() - 1));
    assertThat(text().lines().filter(line -> line.endsWith(": []"))).hasSize(1);
  }

  @Test
  void entries_are_saved_one_by_one_and_asked_whether_they_are_all() throws IOException {
    String said = run("interview my.yaml", "Nursing", "Welding", "", "yes", "q");
    assertThat(said).contains("Are these all?\n  Nursing; Welding\n");
    assertThat(text())
        .isEqualTo(
            BEGUN
                + """
                complete: [pathways]

                pathways:
                  - name: Nursing
                  - name: Welding
                """);
  }

  @Test
  void what_is_not_known_is_left_out_and_listed_in_the_end() throws IOException {
    String said = run("interview my.yaml", "TBD", "q");
    assertThat(said)
        .contains("`TBD` is left out, as not known yet")
        .contains("  not known: pathways");
    assertThat(text()).isEqualTo(BEGUN);
  }

  @Test
  void the_last_answer_is_taken_back_with_what_it_wrote() throws IOException {
    String said = run("interview my.yaml", "Nursing", "", "back", "back", "answers", "q");
    assertThat(said).contains("No question is answered yet.");
    assertThat(text()).isEqualTo(BEGUN);
  }

  @Test
  void the_reason_for_a_question_is_an_example_of_two_answers() {
    assertThat(run("interview my.yaml", "?", "q"))
        .containsPattern("L1\\.5, [L0-9., ]+ and L6\\.4 depend on it\\.")
        .contains("For example, L1.5 Strategy to scale and sustain: with ");
  }

  @Test
  void own_ratings_are_asked_before_any_verdict_and_compared_in_the_end() throws IOException {
    String said =
        run(
            "interview my.yaml --criterion L6 --ratings",
            "3",
            "two colleges: \"teach\" in teams",
            "s",
            "7",
            "2",
            "",
            "s",
            "s",
            "s",
            "s",
            "s",
            "none",
            "q");
    assertThat(said).contains("answer with a number from 0 to 3");
    assertThat(text())
        .contains("evidence:\n  - indicator: L6.1\n    rating: 3\n")
        .contains("two colleges: \\\"teach\\\" in teams")
        .contains("  - indicator: L6.3\n    rating: 2\n");
  }

  @Test
  void a_reason_why_something_does_not_apply_is_a_comment_that_the_next_interview_heeds()
      throws IOException {
    run("interview my.yaml", "not applicable because the college offers none", "q");
    assertThat(text())
        .isEqualTo(BEGUN + "# pathways: not applicable because the college offers none\n");
    assertThat(run("interview my.yaml", "q")).doesNotContain("Which career pathways");
  }

  @Test
  void an_interview_goes_on_where_the_file_is() throws IOException {
    run("interview my.yaml", "none", "q");
    String once = text();
    String said = run("interview my.yaml", "q");
    assertThat(said).doesNotContain("Which career pathways do you offer?");
    assertThat(text()).isEqualTo(once);
  }

  @Test
  void a_script_interviews_in_a_session_as_well() throws IOException {
    run("", "open my.yaml", "interview", "none", "q", "set fte-percent 50", "save", "exit");
    assertThat(text()).contains("pathways: []\n").contains("\nfte-percent: 50\n");
  }

  @Test
  void hostile_answers_stay_text() throws IOException {
    run(
        "interview my.yaml",
        "a: [b, {c: \"d\"}] # e",
        "- 'f'",
        "\u001b[31mred",
        "x".repeat(20_000),
        "",
        "q");
    assertThat(text())
        .contains("  - name: \"a: [b, {c: \\\"d\\\"}] # e\"\n")
        .contains("  - name: \"- 'f'\"\n")
        .doesNotContain("red", "xxxx");
  }
}
