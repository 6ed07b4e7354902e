package org.aqcp.shell.verb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aqcp.edition.migration.AnswerDecisions;
import org.aqcp.edition.migration.Migrated;
import org.aqcp.edition.migration.Migrator;
import org.aqcp.edition.migration.RefusedMigration;
import org.aqcp.framework.Indicator;
import org.aqcp.input.file.WholeFile;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.Migration;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;

/** {@code aqcp migrate FILE --to VERSION}: takes answers to another framework version. */
public final class MigrateCommand implements Command {
  private static final Option TO =
      Option.of("to", "VERSION", "the framework version to take the answers to")
          .completedBy(HomeProposals::versions);
  private static final Option FROM =
      Option.of("from", "VERSION", "the version that they are for, if the file does not say")
          .completedBy(HomeProposals::versions);
  private static final Option OUTPUT = Output.option("write the migrated file here");
  private static final Option WRITE = Option.of("write", "", "write it into FILE itself");
  private static final Option FORMAT =
      Option.of("format", "FORMAT", "how to print what became of the answers")
          .orLetter("f")
          .among(MigrationFormat.class)
          .fallingBackTo("text");

  private static final Usage USAGE =
      Usage.of("migrate", CommandGroup.ASSISTANTS, "take answers to another framework version")
          .takes(Shared.FILE)
          .options(TO, FROM, OUTPUT, WRITE, FORMAT)
          .details(
              "Facts belong to no version and stay as they are. Own ratings and waivers are carried"
                  + " to the indicator that corresponds, where it is proved to mean the same or is"
                  + " only reworded. Where it means something else, or is gone, the answer stays in"
                  + " the file, marked with the version that it was given for and why it is to be"
                  + " given again. Every decision is recorded in the file under `migrations`, and"
                  + " `migrate` back to the version before gives the same file, to the byte. The"
                  + " version that the answers are for is that of the last record; without one it"
                  + " is `--from`, or else the newest release for the level. Without `-o` and"
                  + " `--write`, nothing is written.")
          .example("migrate my.yaml --to aqcp-1.0 --write");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    if (invocation.isGiven(WRITE) && invocation.isGiven(OUTPUT)) {
      throw Refusal.usage("`--write` and `-o` name two files to write", "use one of them");
    }
    String to =
        invocation
            .value(TO)
            .orElseThrow(
                () -> Refusal.usage("the version to migrate to is missing", "name it with `--to`"));
    String name = invocation.text(Shared.FILE);
    Path path = invocation.file(name);
    MissingFile.refuse(invocation, name, path);
    PartnershipFile file = invocation.frameworks().partnerships().read(path);
    PartnershipFiles.tell(invocation, file);
    String text = text(path, name);
    Versions versions = new Versions(invocation, file.partnership().level(), new HashMap<>());
    String from = from(invocation, file, versions);
    versions.require(from);
    versions.require(to);
    Migrated migrated = migrated(invocation, name, text, from, to, versions);
    List<Indicator> added = isBack(migrated) ? List.of() : versions.between(from, to).added();
    write(invocation, path, migrated.text());
    invocation
        .screen()
        .out()
        .print(
            invocation
                .choice(FORMAT, MigrationFormat.class)
                .of(file.partnership().name(), migrated, added, invocation.screen()));
    if (!invocation.isGiven(WRITE) && !invocation.isGiven(OUTPUT)) {
      invocation.screen().talk().println("nothing was written; `--write` or `-o FILE` does it");
    }
    return ExitStatus.OK;
  }

  /** Whether everything in the version that was reached was there before. */
  private static boolean isBack(Migrated migrated) {
    return migrated.steps().stream().allMatch(Migrated.Step::isBack);
  }

  private static String text(Path path, String name) {
    try {
      byte[] bytes = Files.readAllBytes(path);
      String text = new String(bytes, StandardCharsets.UTF_8);
      if (!Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8))) {
        throw Refusal.usage(Words.quoted(name) + " is not in UTF-8", "save it in UTF-8 first");
      }
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String from(Invocation invocation, PartnershipFile file, Versions versions) {
    Optional<String> typed = invocation.value(FROM);
    if (file.migrations().isEmpty()) {
      return typed.orElseGet(versions::newest);
    }
    Migration last = file.migrations().get(file.migrations().size() - 1);
    if (typed.isPresent() && !typed.get().equals(last.to())) {
      throw Refusal.usage(
          "the file says that its answers are for %s since its last migration"
              .formatted(Words.quoted(last.to())),
          "leave out `--from`");
    }
    return last.to();
  }

  private static Migrated migrated(
      Invocation invocation, String name, String text, String from, String to, Versions versions) {
    Migrator migrator =
        new Migrator(
            name,
            invocation.frameworks().partnerships(),
            (one, other, indicator) -> versions.between(one, other).of(indicator));
    try {
      return migrator.migrate(text, from, to);
    } catch (RefusedMigration refused) {
      throw Refusal.usage(refused.getMessage(), refused.hint());
    }
  }

  private static void write(Invocation invocation, Path path, String text) {
    Optional<String> to = invocation.value(OUTPUT);
    Path file = to.map(invocation::file).orElse(path);
    if (to.isPresent() || invocation.isGiven(WRITE)) {
      try {
        WholeFile.write(file, text);
      } catch (IOException e) {
        throw Output.unwritable(to.orElse(invocation.text(Shared.FILE)));
      }
    }
  }

  /** The versions of a level, and what becomes of answers between them; each is read once. */
  private record Versions(
      Invocation invocation, String level, Map<List<String>, AnswerDecisions> known) {
    String newest() {
      return invocation.frameworks().evaluator(Optional.empty(), level).version().id();
    }

    void require(String version) {
      if (invocation.frameworks().version(version).criteria(level).isEmpty()) {
        throw Refusal.usage(
            "%s has no criteria at the %s level".formatted(Words.quoted(version), level),
            "`framework list` shows which versions have");
      }
    }

    AnswerDecisions between(String from, String to) {
      return known.computeIfAbsent(List.of(from, to), ids -> decisions(from, to));
    }

    private AnswerDecisions decisions(String from, String to) {
      TestedVersion before = TestedVersion.read(invocation.frameworks(), from);
      TestedVersion after = TestedVersion.read(invocation.frameworks(), to);
      List<Partnership> told =
          Stream.of(before, after)
              .flatMap(version -> version.files().stream())
              .flatMap(one -> one.cases().stream())
              .filter(one -> !one.isRollUp())
              .map(one -> one.given())
              .distinct()
              .toList();
      return new AnswerDecisions(
          FrameworkDiffCommand.edition(before), FrameworkDiffCommand.edition(after), level, told);
    }
  }
}
