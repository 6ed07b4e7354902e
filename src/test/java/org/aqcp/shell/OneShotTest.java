package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Commands;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.door.OneShotDoor;
import org.aqcp.shell.line.TypedWords;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Recorded;
import org.aqcp.shell.session.Refusal;
import org.junit.jupiter.api.Test;

final class OneShotTest {
  private final Recorded recorded = new Recorded();

  @Test
  void version_prints_what_the_build_knows() {
    assertThat(run("version")).isEqualTo(ExitStatus.OK);
    assertThat(recorded.out()).matches("aqcp [\\w.-]+\nDrools 10\\.\\d.*\nJava \\d+.*\n");
  }

  @Test
  void a_mistake_in_the_command_line_is_said_on_the_other_stream() {
    assertThat(run("evalaute x")).isEqualTo(ExitStatus.USAGE);
    assertThat(recorded.out()).isEmpty();
    assertThat(recorded.talk())
        .isEqualTo("aqcp: unknown command `evalaute`; did you mean `evaluate`?\n");
  }

  @Test
  void no_command_without_a_name_is_ever_suggested() {
    assertThat(run("'?'")).isEqualTo(ExitStatus.USAGE);
    assertThat(recorded.talk()).isEqualTo("aqcp: unknown command `?`; see `aqcp help`\n");
  }

  @Test
  void help_fits_80_columns() {
    run("help");
    all().all().forEach(command -> run("help " + command.usage().words()));
    assertThat(recorded.talk()).isEmpty();
    assertThat(recorded.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void help_names_every_command_with_what_it_takes() {
    run("help");
    assertThat(all().all()).allMatch(c -> recorded.out().contains(c.usage().call()));
  }

  @Test
  void every_problem_of_a_file_is_said() {
    Problem one =
        new Problem(
            InputProblem.UNREADABLE_FILE,
            "a.yaml",
            new Place(3, 5),
            "unknown key `x`",
            "remove it");
    Problem other =
        new Problem(
            InputProblem.UNREADABLE_FILE, "a.yaml", new Place(7, 1), "a partner needs `name`", "");
    assertThat(failing(new InvalidInput(List.of(one, other)))).isEqualTo(ExitStatus.USAGE);
    assertThat(recorded.talk())
        .isEqualTo("a.yaml:3:5: unknown key `x`; remove it\na.yaml:7:1: a partner needs `name`\n");
  }

  @Test
  void a_refusal_has_its_own_status() {
    Refusal refusal = new Refusal(ExitStatus.INTEGRITY, "it differs from its lock", "");
    assertThat(failing(refusal)).isEqualTo(ExitStatus.INTEGRITY);
    assertThat(recorded.talk()).isEqualTo("aqcp: it differs from its lock\n");
  }

  @Test
  void anything_unexpected_is_an_internal_error_without_a_stack() {
    assertThat(failing(new IllegalStateException("lost"))).isEqualTo(ExitStatus.INTERNAL);
    assertThat(recorded.talk()).startsWith("aqcp: internal error: ").doesNotContain("\tat ");
  }

  @Test
  void piped_lines_run_until_one_fails() {
    assertThat(piped("version\n\n# a note\nschema 'not there'\nversion\n"))
        .isEqualTo(ExitStatus.USAGE);
    assertThat(recorded.out().lines()).hasSize(3);
    assertThat(recorded.talk()).endsWith("aqcp: stopped at line 4: `schema 'not there'`\n");
  }

  @Test
  void a_byte_order_mark_before_piped_lines_is_passed_over() {
    assertThat(piped("\uFEFFversion\n")).isEqualTo(ExitStatus.OK);
  }

  @Test
  void piped_lines_end_with_the_end_of_input_or_exit() {
    assertThat(piped("")).isEqualTo(ExitStatus.OK);
    assertThat(piped("exit\nnonsense\n")).isEqualTo(ExitStatus.OK);
  }

  private ExitStatus run(String line) {
    return new OneShotDoor(all(), recorded.oneShot()).run(TypedWords.in(line).all());
  }

  private static Commands all() {
    return AllCommands.readingFrom(new ByteArrayInputStream(new byte[0]));
  }

  private ExitStatus piped(String lines) {
    Commands commands =
        AllCommands.readingFrom(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    return new OneShotDoor(commands, recorded.oneShot()).run(List.of());
  }

  private ExitStatus failing(RuntimeException trouble) {
    Commands commands = new Commands(List.of(new Failing(trouble)));
    return new OneShotDoor(commands, recorded.oneShot()).run(List.of("fail"));
  }

  private record Failing(RuntimeException trouble) implements Command {
    @Override
    public Usage usage() {
      return Usage.of("fail", CommandGroup.EVERYONE, "fail");
    }

    @Override
    public ExitStatus run(Invocation invocation) {
      throw trouble;
    }
  }
}
