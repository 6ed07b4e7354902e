package org.aqcp.shell.verb;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aqcp.assist.table.ImportedPartnership;
import org.aqcp.assist.table.TablesReader;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Words;
import org.aqcp.input.table.CsvFolder;
import org.aqcp.input.table.Tables;
import org.aqcp.input.table.WorkbookFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.report.partnership.PartnershipText;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.FileNames;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;

/** {@code aqcp import WORKBOOK -o FILE}: makes a partnership file of a filled-in template. */
public final class ImportCommand implements Command {
  private static final Argument WORKBOOK =
      Argument.of("WORKBOOK", "a filled-in workbook, or a folder with CSV files")
          .completedBy(FileNames.WORKBOOKS);
  static final Option OUTPUT = Output.option("the partnership file to write");
  static final Option DRY_RUN = Option.of("dry-run", "", "only say what is wrong; write nothing");

  private static final Usage USAGE =
      Usage.of("import", CommandGroup.ASSISTANTS, "make a partnership file of a filled-in workbook")
          .takes(WORKBOOK)
          .options(OUTPUT, DRY_RUN, NewCommand.REPLACE)
          .details(
              "Reads a workbook that `template` wrote. All of it is read, or nothing: everything"
                  + " that is wrong is listed with its sheet and cell, and no file is written until"
                  + " all of it is right. Without `-o`, prints the file.")
          .example("import self.xlsx -o partnership.yaml");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    Output output = Output.of(invocation, OUTPUT);
    boolean dry = invocation.isGiven(DRY_RUN);
    if (!output.toScreen() && !dry) {
      String name = output.file().orElseThrow();
      NewFiles.require(name, invocation.file(name), invocation.isGiven(NewCommand.REPLACE));
    }
    String name = invocation.text(WORKBOOK);
    Home home = invocation.frameworks().home();
    PartnershipReader reader = invocation.frameworks().partnerships();
    ImportedPartnership imported =
        TablesReader.read(
            tables(name, invocation.file(name)), home.wordsForNothing(), home.levels(), reader);
    String text = PartnershipText.of(imported.said());
    String as = output.file().orElse("the new file");
    // everything that other commands refuse is refused now
    Partnership written = reader.read(as, text.getBytes(StandardCharsets.UTF_8)).partnership();
    imported.warnings().forEach(invocation.screen().talk()::println);
    imported.notes().forEach(note -> invocation.screen().talk().println("note: " + note));
    if (!dry) {
      output.write(text);
    }
    if (!output.toScreen() || dry) {
      tell(invocation, written, dry ? name : as, dry);
    }
    return ExitStatus.OK;
  }

  private static void tell(Invocation invocation, Partnership read, String file, boolean dry) {
    List<Section> reported = read.sections().values().stream().filter(Section::reported).toList();
    int entries = reported.stream().mapToInt(section -> section.facts().size()).sum();
    invocation
        .screen()
        .talk()
        .println(
            "%s: %s, %s level, as of %s; %s in %s"
                .formatted(
                    Words.visible(file),
                    Words.visible(read.name()),
                    read.level(),
                    read.asOf(),
                    count(entries, "entry", "entries"),
                    count(reported.size(), "list", "lists")));
    if (dry) {
      invocation.screen().talk().println("nothing is wrong with it; nothing was written");
      return;
    }
    if (invocation.session().isLasting()) {
      invocation.session().open(Path.of(file), read.name());
    }
    NewFiles.next(invocation, invocation.session().typed("evaluate " + TypedFile.of(file)));
  }

  private static String count(int number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }

  private static Tables tables(String name, Path file) {
    if (Files.isDirectory(file)) {
      return CsvFolder.read(name, file);
    }
    if (!Files.exists(file)) {
      throw new InvalidInput(InputProblem.UNREADABLE_FILE, name, "file not found", "");
    }
    if (name.matches("(?i).*\\.csv")) {
      throw Refusal.usage(
          Words.quoted(name) + " is one CSV file", "choose the folder with all of them");
    }
    if (name.matches("(?i).*\\.ya?ml")) {
      throw Refusal.usage(
          Words.quoted(name) + " need not be imported",
          "`" + evaluating(name) + "` evaluates a partnership file");
    }
    return WorkbookFile.read(name, file);
  }

  private static String evaluating(String name) {
    return "evaluate " + TypedFile.of(name);
  }
}
