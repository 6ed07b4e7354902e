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
 * Evaluates any number of partnership files, several at once, and prints the results in input
 * order. Invalid files are reported and skipped.
 */
public final class EvaluatingMany {
  private static final int LARGE = 128 * 1024;

  /** More names are not compared, to keep the memory bounded. */
  private static final int MOST_NAMES = 100_000;

  private final LoadedFrameworks frameworks;
  private final Optional<String> against;
  private final Layout layout;
  private final Progress progress;
  private final Summary summary = new Summary();
  private final Set<String> reported = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Object large = new Object();
  private int refused;
  private int skipped;
  private boolean stopped;

  /**
   * Prepares an evaluation.
   *
   * @param against the framework version; empty for the newest one for each file's level
   * @param terminal whether {@code talk} goes to a terminal
   */
  public EvaluatingMany(
      LoadedFrameworks frameworks,
      Optional<String> against,
      Layout layout,
      PrintStream talk,
      boolean terminal) {
    this.frameworks = frameworks;
    this.against = against;
    this.layout = layout;
    this.progress = new Progress(talk, terminal);
  }

  /**
   * Evaluates files.
   *
   * @param names files, folders and patterns, relative to the folder
   * @throws InvalidInput if there is no such framework version
   */
  public void run(Path folder, List<String> names, int threads, PrintStream to) {
    against.ifPresent(frameworks::version);
    NamedFiles files = new NamedFiles(folder, names, this::skip, this::nothingIn, this::refuse);
    try {
      InOrder.by(threads)
          .run(
              new Slices<>(files),
              this::evaluated,
              (List<FileOutcome> slice) -> slice.forEach(outcome -> take(outcome, to)));
      progress.erase();
      if (summary.partnerships() > 0) {
        print(layout.end().apply(summary), to);
      }
    } catch (CancellationException e) {
      stopped = true;
    } finally {
      conclude();
    }
  }

  /** Reads the whole slice before evaluating it, which is 1.5 times as fast as one by one. */
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

  /** Reads large files one at a time: reading needs memory of many times the file size. */
  private PartnershipFile read(Path file) {
    if (file.toFile().length() < LARGE) {
      return frameworks.partnerships().read(file);
    }
    synchronized (large) {
      return frameworks.partnerships().read(file);
    }
  }

  private static void print(String text, PrintStream to) {
    to.print(text);
    to.flush();
  }

  private FileOutcome evaluated(PartnershipFile file) {
    try {
      Evaluator evaluator = frameworks.evaluator(against, file);
      List<Problem> warnings = new ArrayList<>(file.warnings());
      warnings.addAll(UnknownEvidence.in(file, evaluator.version()));
      return layout.one().apply(file, evaluator).of(file.origin().file(), warnings);
    } catch (InvalidInput unusable) {
      return FileOutcome.refused(unusable.problems());
    }
  }

  private void take(FileOutcome outcome, PrintStream to) {
    if (outcome.evaluation().isEmpty()) {
      refused++;
      outcome.problems().forEach(this::report);
    } else {
      String head = summary.partnerships() == 0 ? layout.head() : "";
      progress.erase();
      print(head + text(outcome), to);
      summary.add(outcome.evaluation().get());
      warn(outcome.problems());
    }
    progress.reached(summary.partnerships(), refused);
  }

  private String text(FileOutcome outcome) {
    String name = outcome.evaluation().orElseThrow().partnership().name();
    boolean again = names.size() < MOST_NAMES ? !names.add(name) : names.contains(name);
    return again ? layout.again().apply(outcome.text(), outcome.file()) : outcome.text();
  }

  /** Reports a problem once: those in a framework version are the same for every file. */
  private void report(Problem problem) {
    if (reported.size() < 1000 && reported.add(problem.toString())) {
      progress.say(problem.toString());
    }
  }

  /** Only counts them: printed in full for many files they would bury the output. */
  private void warn(List<Problem> warnings) {
    if (!warnings.isEmpty()) {
      String file = Words.visible(warnings.get(0).file());
      int count = warnings.size();
      progress.say(
          "%s: %d warning%s; `aqcp check %s` shows %s"
              .formatted(file, count, count == 1 ? "" : "s", file, count == 1 ? "it" : "them"));
    }
  }

  private void skip(Path file) {
    if (skipped++ == 0) {
      progress.say(
          "aqcp: skipping YAML files without a partnership, such as `"
              + Words.visible(file.toString())
              + "`");
    }
  }

  private void refuse(InvalidInput file) {
    refused++;
    file.problems().forEach(this::report);
  }

  private void nothingIn(String name) {
    refused++;
    progress.say(
        Words.visible(name)
            + ": no partnership file is there; choose another folder, or start the files with"
            + " `format: aqcp-partnership/1`");
  }

  private void conclude() {
    if (skipped > 1) {
      progress.say("aqcp: skipped " + skipped + " YAML files without a partnership");
    }
    if (refused > 0 && summary.partnerships() > 0) {
      progress.say("aqcp: %d evaluated, %d invalid".formatted(summary.partnerships(), refused));
    }
    progress.erase();
  }

  public Summary summary() {
    return summary;
  }

  /** Whether all files were valid. */
  public boolean complete() {
    return refused == 0;
  }

  /** Whether the user stopped it. */
  public boolean stopped() {
    return stopped;
  }
}
