package org.aqcp.shell.many;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.aqcp.convene.portfolio.InOrder;
import org.aqcp.convene.portfolio.NamedFiles;
import org.aqcp.convene.portfolio.Slices;
import org.aqcp.convene.portfolio.Summary;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.UnknownEvidence;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.shell.session.LoadedFrameworks;

/**
 * Evaluates any number of partnership files, several at once, and prints what each comes to in
 * their order. A file that cannot be used is told, and the others go on.
 */
public final class EvaluatingMany {
  private static final int LARGE = 128 * 1024;

  private final LoadedFrameworks yardstick;
  private final Optional<String> against;
  private final Layout layout;
  private final Progress progress;
  private final Summary summary = new Summary();
  private final Set<String> told = new HashSet<>();
  private final Object large = new Object();
  private int refused;
  private int passedOver;
  private boolean stopped;

  /**
   * An evaluation that has not begun.
   *
   * @param against the framework version; empty for the newest of each file's level
   * @param terminal whether a person watches what is said
   */
  public EvaluatingMany(
      LoadedFrameworks yardstick,
      Optional<String> against,
      Layout layout,
      PrintStream talk,
      boolean terminal) {
    this.yardstick = yardstick;
    this.against = against;
    this.layout = layout;
    this.progress = new Progress(talk, terminal);
  }

  /**
   * Evaluates files.
   *
   * @param names of files, folders and patterns, seen from the folder
   * @throws InvalidInput where there is no such framework version
   */
  public void run(Path folder, List<String> names, int threads, PrintStream to) {
    against.ifPresent(yardstick::version);
    NamedFiles files = new NamedFiles(folder, names, this::passOver, this::nothingIn);
    try (WholeLineOutput out = new WholeLineOutput(to)) {
      InOrder.by(threads)
          .run(
              new Slices<>(files),
              this::evaluated,
              (List<FileOutcome> slice) -> slice.forEach(outcome -> take(outcome, out)));
      progress.erase();
      if (summary.partnerships() > 0) {
        out.write(layout.end().apply(summary));
      }
    } catch (CancellationException e) {
      stopped = true;
    } finally {
      conclude();
    }
  }

  /** Reads a whole slice before it evaluates: it is half again as fast as one by one. */
  private List<FileOutcome> evaluated(List<Path> slice) {
    List<Supplier<FileOutcome>> read = new ArrayList<>();
    for (Path file : slice) {
      try {
        PartnershipFile one = read(file);
        read.add(() -> evaluated(one));
      } catch (InvalidInput invalid) {
        read.add(() -> FileOutcome.refused(invalid.problems()));
      }
    }
    return read.stream().map(Supplier::get).toList();
  }

  /** Large files in turn: while one is read, it takes many times the memory that it is long. */
  private PartnershipFile read(Path file) {
    if (file.toFile().length() < LARGE) {
      return yardstick.partnerships().read(file);
    }
    synchronized (large) {
      return yardstick.partnerships().read(file);
    }
  }

  private FileOutcome evaluated(PartnershipFile file) {
    try {
      Evaluator evaluator = yardstick.evaluator(against, file);
      List<Problem> warnings = new ArrayList<>(file.warnings());
      warnings.addAll(UnknownEvidence.in(file, evaluator.version()));
      return layout.one().apply(file, evaluator).with(warnings);
    } catch (InvalidInput noYardstick) {
      return FileOutcome.refused(noYardstick.problems());
    }
  }

  private void take(FileOutcome outcome, WholeLineOutput out) {
    if (outcome.evaluation().isEmpty()) {
      refused++;
      outcome.problems().forEach(this::tell);
    } else {
      String head = summary.partnerships() == 0 ? layout.head() : "";
      progress.erase();
      out.write(head + outcome.text());
      summary.add(outcome.evaluation().get());
      warn(outcome.problems());
    }
    progress.reached(summary.partnerships(), refused);
  }

  /** What is wrong with a framework version is the same for every file. */
  private void tell(Problem problem) {
    if (told.size() < 1000 && told.add(problem.toString())) {
      progress.say(problem.toString());
    }
  }

  /** All of them from many files would bury what they are printed beside. */
  private void warn(List<Problem> warnings) {
    if (!warnings.isEmpty()) {
      String file = Words.visible(warnings.get(0).file());
      int count = warnings.size();
      progress.say(
          "%s: %d warning%s; `aqcp check %s` shows %s"
              .formatted(file, count, count == 1 ? "" : "s", file, count == 1 ? "it" : "them"));
    }
  }

  private void passOver(Path file) {
    if (passedOver++ == 0) {
      progress.say(
          "aqcp: skipping YAML files without a partnership, such as `"
              + Words.visible(file.toString())
              + "`");
    }
  }

  private void nothingIn(String name) {
    refused++;
    progress.say(
        Words.visible(name)
            + ": no partnership file is there; choose another folder, or start the files with"
            + " `format: aqcp-partnership/1`");
  }

  private void conclude() {
    if (passedOver > 1) {
      progress.say("aqcp: skipped " + passedOver + " YAML files without a partnership");
    }
    if (refused > 0 && summary.partnerships() > 0) {
      progress.say("aqcp: %d evaluated, %d invalid".formatted(summary.partnerships(), refused));
    }
    progress.erase();
  }

  public Summary summary() {
    return summary;
  }

  /** Whether everything that was named could be used. */
  public boolean complete() {
    return refused == 0;
  }

  /** Whether the user stopped it. */
  public boolean stopped() {
    return stopped;
  }
}
