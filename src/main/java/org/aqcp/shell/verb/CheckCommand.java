package org.aqcp.shell.verb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.author.check.PartnershipCheck;
import org.aqcp.author.check.PartnershipFindings;
import org.aqcp.author.copy.EditedFile;
import org.aqcp.author.fix.PartnershipFix;
import org.aqcp.convene.portfolio.NamedFiles;
import org.aqcp.input.problem.Severity;
import org.aqcp.input.problem.Words;
import org.aqcp.report.findings.CheckedFiles;
import org.aqcp.report.findings.FindingsText;
import org.aqcp.report.findings.FixesText;
import org.aqcp.report.layout.Palette;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.LoadedFrameworks;
import org.aqcp.shell.session.Refusal;

/** {@code aqcp check FILE...}: what is wrong with partnership files. */
public final class CheckCommand implements Command {
  static final Argument FILES = Shared.FILE.repeated();
  static final Option FORMAT = FrameworkCheckCommand.FORMAT;
  static final Option OUTPUT = FrameworkCheckCommand.OUTPUT;
  static final Option FIX = FrameworkCheckCommand.FIX;
  static final Option DRY_RUN = FrameworkCheckCommand.DRY_RUN;

  private static final Usage USAGE =
      Usage.of("check", CommandGroup.ASSISTANTS, "find mistakes in partnership files")
          .takes(FILES)
          .options(Shared.AGAINST, FORMAT, OUTPUT, FIX, DRY_RUN)
          .details(
              "Finds what keeps a file from being evaluated, and what is probably not meant as it"
                  + " is written: names that fit nothing in the file, entries listed twice, words"
                  + " such as `TBD` where a name belongs, codes that no list has, and numbers and"
                  + " dates that contradict each other. The exit status is 2 if a file is invalid;"
                  + " 1 if there are only warnings, 0 if there are no problems. A folder means all"
                  + " partnership files in it.")
          .example("check partnership.yaml")
          .alsoExample("check corpus -f json");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    List<CheckFormat> formats = invocation.choices(FORMAT, CheckFormat.class);
    List<Output> outputs = Output.each(formats.size(), invocation, OUTPUT);
    LoadedFrameworks frameworks = invocation.frameworks();
    PartnershipCheck check =
        new PartnershipCheck(
            frameworks.home(), frameworks.partnerships(), Shared.against(invocation));
    List<Path> files = files(invocation);
    if (invocation.isGiven(FIX) || invocation.isGiven(DRY_RUN)) {
      fix(new PartnershipFix(check), files, invocation);
    }
    if (invocation.isGiven(DRY_RUN)) {
      return ExitStatus.OK;
    }
    List<PartnershipFindings> found = files.stream().map(check::check).toList();
    CheckedFiles checked = CheckedFiles.partnerships(invocation.environment().folder(), found);
    for (int i = 0; i < outputs.size(); i++) {
      outputs.get(i).write(formats.get(i).of(checked, outputs.get(i)));
    }
    if (outputs.stream().noneMatch(Output::toScreen)) {
      invocation.screen().talk().print(FindingsText.summaries(checked));
    }
    return status(found);
  }

  private static List<Path> files(Invocation invocation) {
    List<Path> files = new ArrayList<>();
    new NamedFiles(
            invocation.environment().folder(),
            invocation.values(FILES),
            passedOver -> {},
            CheckCommand::refuse,
            leadingOut -> {
              throw leadingOut;
            })
        .forEachRemaining(files::add);
    return files;
  }

  private static void refuse(String name) {
    throw Refusal.usage(
        "no partnership file is in " + Words.quoted(name),
        "choose another folder, or start the files with `format: aqcp-partnership/1`");
  }

  private static void fix(PartnershipFix fix, List<Path> files, Invocation invocation) {
    boolean dry = invocation.isGiven(DRY_RUN);
    List<EditedFile> edited = new ArrayList<>();
    try {
      for (Path file : files) {
        Optional<EditedFile> fixed = fix.fixed(file);
        fixed.ifPresent(edited::add);
        if (fixed.isPresent() && !dry) {
          fix.write(fixed.get());
        }
      }
    } catch (IOException e) {
      throw Refusal.usage("cannot fix: " + e.getMessage(), "check the file's permissions");
    }
    if (dry) {
      Palette palette = Palette.of(invocation.screen().color());
      invocation.screen().out().print(FixesText.diff(edited, palette));
    } else {
      invocation.screen().talk().print(FixesText.lines(edited, ""));
    }
    if (dry && edited.isEmpty()) {
      invocation.screen().talk().println("nothing can be fixed automatically");
    }
  }

  private static ExitStatus status(List<PartnershipFindings> found) {
    if (found.stream().anyMatch(one -> one.count(Severity.ERROR) > 0)) {
      return ExitStatus.USAGE;
    }
    boolean sound = found.stream().allMatch(one -> one.problems().isEmpty());
    return sound ? ExitStatus.OK : ExitStatus.NOT_MET;
  }
}
