package org.aqcp.shell.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aqcp.assist.table.Grid;
import org.aqcp.assist.table.PartnershipGrids;
import org.aqcp.condition.PartsRead;
import org.aqcp.input.file.WholeFile;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.YamlFile;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.report.partnership.GridCsv;
import org.aqcp.report.partnership.NewPartnership;
import org.aqcp.report.partnership.WorkbookWriter;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.FileNames;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;

/** {@code aqcp template LEVEL -o FILE}: writes a workbook to fill in. */
public final class TemplateCommand implements Command {
  private static final Argument LEVEL = Shared.LEVEL.optional();
  static final Option FORMAT =
      Option.of("format", "FORMAT", "the format, if the file name does not imply it")
          .orLetter("f")
          .among(TemplateFormat.class);
  static final Option OUTPUT =
      Output.option("the workbook to write, such as self.xlsx; of CSV, a new folder");
  static final Option FROM =
      Option.of("from", "FILE", "fill in what this partnership file says")
          .completedBy(FileNames.PARTNERSHIPS);

  private static final Usage USAGE =
      Usage.of("template", CommandGroup.ASSISTANTS, "write a workbook to fill in")
          .takes(LEVEL)
          .options(
              FORMAT,
              OUTPUT,
              FROM,
              NewCommand.NAME,
              NewCommand.STATE,
              NewCommand.AS_OF,
              Shared.AGAINST,
              NewCommand.REPLACE)
          .details(
              "One sheet for each list, with its questions, and the allowed words to choose from;"
                  + " sheet `about` asks for the rest, and whether the lists are complete. `import`"
                  + " makes a partnership file of the filled-in workbook. With CSV, each sheet is a"
                  + " file in a folder.")
          .example("template local -o self.xlsx");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    String output =
        invocation
            .value(OUTPUT)
            .orElseThrow(
                () ->
                    Refusal.usage(
                        "which file to write is not said", "name it, such as `-o self.xlsx`"));
    TemplateFormat format =
        invocation.isGiven(FORMAT)
            ? invocation.choice(FORMAT, TemplateFormat.class)
            : TemplateFormat.ofFile(output);
    List<Grid> grids = grids(invocation);
    Path file = invocation.file(output);
    try {
      if (format == TemplateFormat.XLSX) {
        NewFiles.require(output, file, invocation.isGiven(NewCommand.REPLACE));
        workbook(grids, file);
      } else {
        requireEmpty(output, file, invocation.isGiven(NewCommand.REPLACE));
        folder(grids, file);
      }
    } catch (IOException e) {
      throw Output.unwritable(output);
    }
    invocation
        .screen()
        .talk()
        .println("%s: %d sheets".formatted(Words.visible(output), grids.size()));
    NewFiles.next(
        invocation,
        "fill it in, then: "
            + invocation
                .session()
                .typed("import " + TypedFile.of(output) + " -o partnership.yaml"));
    return ExitStatus.OK;
  }

  private static void workbook(List<Grid> grids, Path file) throws IOException {
    try (WholeFile whole = WholeFile.begin(file)) {
      WorkbookWriter.write(grids, whole.stream());
      whole.keep();
    }
  }

  private static void folder(List<Grid> grids, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Grid grid : grids) {
      WholeFile.write(folder.resolve(grid.name() + ".csv"), GridCsv.of(grid));
    }
  }

  private static void requireEmpty(String name, Path folder, boolean replace) throws IOException {
    if (Files.isRegularFile(folder)) {
      throw Refusal.usage(
          Words.quoted(name) + " is a file", "name a folder: of CSV, each sheet is a file in it");
    }
    if (!replace && Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        if (files.findAny().isPresent()) {
          throw Refusal.usage(
              Words.quoted(name) + " is not empty",
              "choose another name, or write over its sheets with `--replace`");
        }
      }
    }
  }

  private static List<Grid> grids(Invocation invocation) {
    Optional<String> from = invocation.value(FROM);
    if (from.isPresent()) {
      return filled(invocation, from.get());
    }
    if (invocation.value(LEVEL).isEmpty()) {
      throw Refusal.usage(
          "which level the template is for is not said",
          "name it, such as `template local -o self.xlsx`");
    }
    // a name that nobody gave is asked for on the sheet
    NewPartnership begun = NewCommand.begun(invocation, LEVEL, Path.of("unnamed"));
    Map<String, Node.Entry> said = new LinkedHashMap<>();
    if (invocation.isGiven(NewCommand.NAME)) {
      put(said, "name", begun.name());
    }
    put(said, "level", begun.level());
    begun.state().ifPresent(state -> put(said, "state", state));
    put(said, "as-of", begun.asOf().toString());
    return PartnershipGrids.of("", new Node.Mapping(said, Place.NOWHERE), begun.read());
  }

  private static void put(Map<String, Node.Entry> said, String key, String value) {
    Node text = new Node.Scalar(value, false, Place.NOWHERE);
    said.put(key, new Node.Entry(Place.NOWHERE, text));
  }

  /** What a file says; one that cannot be read is refused, as it would be by any command. */
  private static List<Grid> filled(Invocation invocation, String name) {
    YamlFile tree = PartnershipFiles.tree(invocation, name);
    PartnershipFile file = invocation.frameworks().partnerships().read(tree.with(tree.root()));
    return PartnershipGrids.of(
        name,
        tree.root(),
        PartsRead.of(
                invocation
                    .frameworks()
                    .evaluator(Shared.against(invocation), file)
                    .rulebook()
                    .rules())
            .sections());
  }
}
