package org.aqcp.shell.verb;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aqcp.input.file.WholeFile;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.Day;
import org.aqcp.partnership.names.WordsForNothing;
import org.aqcp.partnership.names.WordsForNothing.Meaning;
import org.aqcp.report.partnership.NewPartnership;
import org.aqcp.report.partnership.NewPartnershipText;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.FileNames;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;

/** {@code aqcp new LEVEL FILE}: begins a partnership's file. */
public final class NewCommand implements Command {
  private static final Argument FILE =
      Argument.of("FILE", "the file to write, such as partnership.yaml")
          .completedBy(FileNames.PARTNERSHIPS);
  static final Option NAME =
      Option.of("name", "NAME", "the partnership's name; default: as the file is named");
  static final Option STATE = Option.of("state", "STATE", "the state that it is in");
  static final Option AS_OF =
      Option.of("as-of", "DATE", "the date that it describes; default: today");
  static final Option REPLACE =
      Option.of("replace", "", "write the file even if there is one: what it says is lost");

  private static final Usage USAGE =
      Usage.of("new", CommandGroup.ASSISTANTS, "begin a partnership file")
          .takes(Shared.LEVEL, FILE)
          .options(NAME, STATE, AS_OF, Shared.AGAINST, REPLACE)
          .details(
              "The file has a question, the allowed words and an example for everything that can be"
                  + " reported. All of it is commented out, and so not reported: remove the `#` of"
                  + " what you report. Sections that the rules for the level look at come first."
                  + " `template` writes a workbook instead, for people who prefer spreadsheets.")
          .example("new local my.yaml --name \"Our Valley\"");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    String name = invocation.text(FILE);
    Path file = invocation.file(name);
    NewFiles.require(name, file, invocation.isGiven(REPLACE));
    NewPartnership begun = begun(invocation, Shared.LEVEL, file);
    List<String> next =
        List.of(
            invocation.session().typed("interview " + TypedFile.of(name)),
            invocation.session().typed("evaluate " + TypedFile.of(name)));
    write(NewPartnershipText.of(begun, next), name, file);
    invocation
        .screen()
        .talk()
        .println(
            "%s: %s, %s level, as of %s; nothing is reported yet"
                .formatted(
                    Words.visible(name), Words.visible(begun.name()), begun.level(), begun.asOf()));
    if (invocation.session().isLasting()) {
      invocation.session().open(Path.of(name), begun.name());
    }
    NewFiles.next(invocation, next.get(0), next.get(1));
    return ExitStatus.OK;
  }

  /** What is new, by the options. */
  static NewPartnership begun(Invocation invocation, Argument argument, Path file) {
    String level = Shared.level(invocation, argument);
    return NewPartnership.of(
        name(invocation).orElseGet(() -> NewFiles.name(file)),
        level,
        line(invocation, STATE),
        day(invocation),
        invocation.frameworks().evaluator(Shared.against(invocation), level));
  }

  private static Optional<String> name(Invocation invocation) {
    Optional<String> name = line(invocation, NAME);
    WordsForNothing words = invocation.frameworks().home().wordsForNothing();
    if (name.map(words::meaning).filter(it -> it != Meaning.SOMETHING).isPresent()) {
      throw Refusal.usage(
          Words.quoted(name.get()) + " is not a name",
          "leave out " + NAME.name() + " to name it after the file");
    }
    return name;
  }

  private static Optional<String> line(Invocation invocation, Option option) {
    Optional<String> said = invocation.value(option);
    if (said.isPresent() && !said.get().equals(Words.visible(said.get().strip()))) {
      throw Refusal.usage(
          "the " + option.name() + " has spaces around it, or characters that cannot be seen",
          "write words on one line");
    }
    return said.filter(words -> !words.isEmpty());
  }

  private static Day day(Invocation invocation) {
    try {
      return Day.of(invocation.value(AS_OF).map(LocalDate::parse).orElseGet(LocalDate::now));
    } catch (DateTimeException notADay) {
      throw Refusal.usage(
          Words.quoted(invocation.text(AS_OF)) + " is not a date", "write it like 2014-06-30");
    }
  }

  private static void write(String text, String name, Path file) {
    try {
      WholeFile.write(file, text);
    } catch (IOException e) {
      throw Output.unwritable(name);
    }
  }
}
