package org.aqcp.shell.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aqcp.shell.command.Commands;
import org.aqcp.shell.verb.CompareCommand;
import org.aqcp.shell.verb.EditCommand;
import org.aqcp.shell.verb.EvaluateCommand;
import org.aqcp.shell.verb.ExitCommand;
import org.aqcp.shell.verb.ExplainCommand;
import org.aqcp.shell.verb.HelpCommand;
import org.aqcp.shell.verb.KeepPlanCommand;
import org.aqcp.shell.verb.OpenCommand;
import org.aqcp.shell.verb.ReloadCommand;
import org.aqcp.shell.verb.UndoCommand;
import org.aqcp.shell.verb.WatchCommand;
import org.aqcp.shell.verb.WhatIfCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A technical assistant works on one of the examples. */
final class InteractiveSessionTest {
  private static final Commands COMMANDS =
      new Commands(
          Stream.concat(
                  Stream.of(
                      new OpenCommand(),
                      new EvaluateCommand(),
                      new ExplainCommand(),
                      new WhatIfCommand(),
                      UndoCommand.undo(),
                      UndoCommand.redo(),
                      new KeepPlanCommand(),
                      new ReloadCommand(),
                      new WatchCommand(),
                      new CompareCommand(),
                      new HelpCommand(),
                      ExitCommand.exit()),
                  EditCommand.all().stream())
              .toList());
  private static final String RIVERBEND = "examples/riverbend/partnership.yaml";
  private static final String OPENED = "aqcp Riverbend Career…> ";
  private static final String CTRL_C = "\u0003";

  @TempDir private Path folder;
  private Typist typist;

  @BeforeEach
  void start() throws IOException {
    String kept = folder.toString();
    typist = new Typist(COMMANDS, Map.of("XDG_STATE_HOME", kept, "XDG_CACHE_HOME", kept));
  }

  @AfterEach
  void stop() throws IOException {
    typist.close();
  }

  @Test
  void works_on_the_file_that_is_open() throws Exception {
    enter("open " + RIVERBEND, "Riverbend Career Partnership, local level, as of 2014-06-30");
    enter("evaluate", "◐ The benchmark is partly met. Of 35 indicators");
    enter("explain L2.2", "◐ L2.2  Employers co-design");
    enter("compare examples/lakeside --indicator L2.2", "Lakeside Career Pathways is ahead: 1");
    enter("reload", "framework versions and rules reloaded");
    enter("explain L9.9", "aqcp: `aqcp-1.0` has no indicator `L9.9` at the local level");
    typist.type("exit\r");
    typist.awaitEnd();
  }

  @Test
  void what_is_edited_counts_at_once() throws Exception {
    Path file = folder.resolve("partnership.yaml");
    Files.copy(Path.of(RIVERBEND), file);
    enter("open " + file, "Riverbend Career Partnership");
    Files.writeString(file, Files.readString(file) + "employrs: []\n");
    enter("evaluate", "unknown key `employrs`");
  }

  @Test
  void a_file_that_broke_or_is_gone_is_told_at_once_by_reload() throws Exception {
    Path file = folder.resolve("partnership.yaml");
    Files.copy(Path.of(RIVERBEND), file);
    enter("open " + file, "Riverbend Career Partnership");
    Files.writeString(file, Files.readString(file) + "employrs: []\n");
    enter("reload", "unknown key `employrs`");
    Files.delete(file);
    enter("reload", "file not found");
  }

  @Test
  void what_is_missing_is_the_file_where_none_is_open() throws Exception {
    typist.type("explain L2.2\r");
    typist.await("no partnership is open; `open` one first, or type `explain FILE L2.2`");
    typist.type("explain " + RIVERBEND + "\r");
    typist.await("`explain` needs INDICATOR");
  }

  @Test
  void opens_the_only_file_of_a_folder_and_suggests_one_for_a_part_of_its_path() throws Exception {
    typist.type("open riverbend\r");
    typist.await("file not found; did you mean `" + RIVERBEND + "`?");
    typist.type("open examples/riverband/partnership.yaml\r");
    typist.await("`" + RIVERBEND + "`?");
    typist.type("open examples\r");
    typist.await("is a folder; name one of its");
    enter("open examples/riverbend", "Riverbend Career Partnership");
    enter("evaluate L2", "Shown: 6 of L2");
  }

  @Test
  void explains_criteria_and_several_indicators_named_as_people_write_them() throws Exception {
    enter("open " + RIVERBEND, "Riverbend Career Partnership");
    enter("explain l2", "✗ L2.1  Local demand evidence");
    typist.type("explain 2.1 l22 --no-pager\r");
    typist.await("✗ L2.1  Local demand evidence");
    typist.await("◐ L2.2  Employers co-design");
  }

  @Test
  void the_result_is_repeated_below_a_report_that_fills_more_than_the_screen() throws Exception {
    enter("open " + RIVERBEND, "Riverbend Career Partnership");
    typist.type("evaluate --no-pager\r");
    typist.await("◐ The benchmark is partly met. Of 35 indicators");
    typist.await("L6.8");
    typist.await("◐ The benchmark is partly met. Of 35 indicators");
  }

  @Test
  void what_is_longer_than_the_screen_is_shown_page_by_page_from_its_beginning() throws Exception {
    enter("open " + RIVERBEND, "Riverbend Career Partnership");
    typist.type("evaluate\r");
    typist.await("◐ The benchmark is partly met. Of 35 indicators");
    typist.await("L2.6  Job quality");
    typist.await("44 %  space: more");
    typist.type("\r");
    typist.await("L3 Collaborate");
    typist.type("/board\r");
    typist.await("L4.5  Board policy");
    typist.type("g");
    typist.await("Riverbend Career Partnership");
    typist.type(" ");
    typist.await("L6.4");
    typist.type("b");
    typist.await("Riverbend Career Partnership");
    typist.type("q");
    typist.await(OPENED);
    typist.type("help\r");
    typist.await("q: end");
    typist.type(CTRL_C);
    typist.await(OPENED);
    enter("explain L4.1", "✗ L4.1");
  }

  @Test
  void shows_only_the_indicators_that_are_asked_for() throws Exception {
    enter("open " + RIVERBEND, "Riverbend Career Partnership");
    enter("evaluate l3 4.1 --only not-met,unknown", "Shown: 4 that are not met or unknown");
    enter("evaluate --only nto-met", "no status is called `nto-met`; did you mean `not-met`?");
    enter("evaluate L9", "has no indicator `L9` at the local level");
    enter("evaluate L2 -f json", "`--format json` has every indicator");
  }

  @Test
  void edits_that_are_in_no_file_are_not_dropped_unasked() throws Exception {
    enter("open " + RIVERBEND, "Riverbend Career Partnership");
    enter("set fte-percent 50", "L1.3");
    enter("exit", "1 change is not saved: `save` or `keep as plan FILE` it;");
    enter("open examples/lakeside", "1 change is not saved");
    enter("set months-secured 12", "L3.5");
    typist.type("\u0004");
    typist.await("2 changes are not saved");
    typist.await(OPENED);
    enter("keep as plan " + folder.resolve("plan.yaml"), "kept in");
    typist.type("\u0004");
    typist.awaitEnd();
  }

  @Test
  void what_states_facts_is_in_no_history_file() throws Exception {
    enter("open " + RIVERBEND, "Riverbend Career Partnership");
    enter("set convener 'R. Amsel'", "convener");
    enter("what-if --set convener=Amsel", "35 indicators");
    typist.type("exit\r");
    typist.await(OPENED);
    typist.type("exit\r");
    typist.awaitEnd();
    assertThat(folder.resolve("aqcp/history"))
        .content()
        .contains("open " + RIVERBEND)
        .doesNotContain("Amsel");
  }

  @Test
  void a_watch_ends_at_enter_q_or_ctrl_c_and_leaves_the_session_as_it_was() throws Exception {
    enter("open " + RIVERBEND, "Riverbend Career Partnership");
    for (String key : List.of("\r", "q", CTRL_C)) {
      typist.type("watch\r");
      typist.await("Enter ends");
      typist.type("x" + key);
      typist.await("watched");
      typist.await(OPENED);
    }
    enter("explain L2.2", "◐ L2.2  Employers co-design");
  }

  @Test
  void completes_indicators_of_the_open_file_and_values_of_options() throws Exception {
    enter("open " + RIVERBEND, "Riverbend Career Partnership");
    typist.type("explain L2.\t\t");
    typist.await("Employers co-design");
    typist.await("Job quality and advancement");
    typist.type(CTRL_C);
    typist.await(OPENED);
    typist.type("evaluate --format \t\t");
    typist.await("json");
    typist.await("text");
    typist.type(CTRL_C);
    typist.await(OPENED);
    typist.type("evaluate --for\tj\t");
    typist.await("evaluate --format json");
  }

  @Test
  void tries_changes_out_takes_them_back_and_keeps_them() throws Exception {
    String role = "employers[Tri-County Castings].roles";
    typist.type("set fte-percent 50\r");
    typist.await("no partnership is open; `open` one first");
    enter("open " + RIVERBEND, "Riverbend Career Partnership");
    enter("undo", "there is nothing to undo");
    enter("keep as plan plan.yaml", "there are no changes to keep");
    enter("set " + role + " [hire, co-design]", "partly met → met");
    enter("set " + role + "=[hire, co-desing]", "`co-desing` is not an allowed value");
    enter("explain L2.2", "with 1 change that is not in the file");
    typist.type("undo\r");
    typist.await("taken back: set " + role + " [hire, co-design]");
    typist.await("met → partly met");
    enter("undo", "there is nothing to undo");
    enter("redo", "partly met → met");
    enter("unset fte-percent", "L1.3");
    typist.type("what-if\r");
    typist.await("1 of 35 indicators changed");
    typist.await("L2.2");
    typist.await("L1.3");
    enter("reload", "framework versions and rules reloaded");
    enter("undo", "2 changes are made again");
    Path plan = folder.resolve("plan.yaml");
    enter("keep as plan " + plan, "kept in `" + plan + "`");
    enter("keep as plan " + plan, "exists; choose another name");
    assertThat(plan)
        .hasContent(
            """
            format: aqcp-plan/1
            partnership: Riverbend Career Partnership
            changes:
              - set: 'employers[Tri-County Castings].roles'
                to: '[hire, co-design]'
            """);
    enter("open " + RIVERBEND, "Riverbend Career Partnership");
    enter("what-if --plan " + plan, "partly met → met");
    enter("undo", "there is nothing to undo");
  }

  @Test
  void completes_the_paths_of_parts() throws Exception {
    enter("open " + RIVERBEND, "Riverbend Career Partnership");
    typist.type("set fte\t");
    typist.await("set fte-percent");
    typist.type(CTRL_C);
    typist.await(OPENED);
    typist.type("remove employers[\t\t");
    typist.await("Tri-County Castings");
    typist.type(CTRL_C);
    typist.await(OPENED);
    typist.type("set employers[1].ro\t");
    typist.await("employers[1].roles");
    typist.type(" [hire,\\ co-\t");
    typist.await("co-design");
    typist.type(CTRL_C);
    typist.await(OPENED);
    typist.type("what-if --set employers[Tri\t");
    typist.await("employers[Tri-County\\ Castings]");
  }

  private void enter(String line, String answer) throws IOException {
    typist.type(line + "\r");
    typist.await(answer);
    typist.awaitPrompt(OPENED);
  }
}
