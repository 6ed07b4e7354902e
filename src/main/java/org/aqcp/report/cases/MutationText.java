package org.aqcp.report.cases;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aqcp.author.mutation.MutantOutcome;
import org.aqcp.author.mutation.MutationRun;
import org.aqcp.author.mutation.making.Mutant;
import org.aqcp.author.mutation.making.MutantKind;
import org.aqcp.condition.Truth;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;

/**
 * The outcomes of a framework version's mutants as text, with a case that kills each survivor if
 * one is known.
 */
public final class MutationText {
  private final MutationRun run;
  private final Palette palette;
  private final int width;
  private final StringBuilder text = new StringBuilder();

  private MutationText(MutationRun run, Palette palette, int width) {
    this.run = run;
    this.palette = palette;
    this.width = width;
  }

  /** Renders mutants of which at least some percentage must be killed. */
  public static String render(VersionMutants mutants, int least, Palette palette, int width) {
    MutationRun run = mutants.run();
    MutationText text = new MutationText(run, palette, width);
    text.text.append(palette.bold(run.version().id())).append('\n');
    run.all(MutantOutcome.Fate.SURVIVED).forEach(text::survivor);
    text.equivalent();
    text.stale();
    text.sum(least);
    text.text.append(new MeasureTestsText(mutants.measures(), palette, width).mutants(least));
    return text.text.toString();
  }

  private void survivor(MutantOutcome outcome) {
    text.append('\n');
    head(Truth.FALSE, outcome.mutant());
    text.append(outcome.why().isEmpty() ? "" : "  it is listed as equivalent, and is not\n");
    if (outcome.caught().isEmpty()) {
      text.append("  no case kills it, and no such case was found: not shown to differ\n");
    } else {
      text.append("  no case kills it; this one would:\n");
      text.append(caseOf(outcome, "    "));
    }
  }

  private void head(Truth truth, Mutant mutant) {
    Mutant.Difference difference = mutant.difference();
    Page page = new Page(width);
    String words = mutant.id() + "  " + difference.file() + ":" + difference.line();
    page.marked(0, truth, palette, words);
    page.words(
        2,
        difference.kind() == MutantKind.SHIFTED_THRESHOLD
            ? "a threshold of " + mutant.original().id()
            : "in " + difference.rule());
    text.append(page);
    // not wrapped, so that users can search for the lines in the file
    difference.shown().forEach(line -> text.append("    ").append(line).append('\n'));
  }

  /** The case that would kill a survivor, in the format of a case file. */
  public static String caseOf(MutantOutcome outcome, String indent) {
    MutantOutcome.Caught caught = outcome.caught().orElseThrow();
    String name = name(outcome.mutant().difference());
    String expected = caught.on() + ": " + caught.expected().key();
    return caught
        .given()
        .map(given -> CaseYaml.of(name, given, expected, indent))
        .orElseGet(() -> CaseYaml.ofStatuses(name, caught.statuses(), expected, indent));
  }

  private static String name(Mutant.Difference difference) {
    String before = undashed(difference.before());
    return difference.after().isEmpty()
        ? "it takes: " + before
        : before + ", not: " + undashed(difference.after());
  }

  private static String undashed(List<String> lines) {
    String text = lines.stream().map(String::strip).collect(Collectors.joining(" "));
    return text.startsWith("- ") ? text.substring(2) : text;
  }

  private void equivalent() {
    for (MutantOutcome.Fate fate :
        List.of(MutantOutcome.Fate.EQUIVALENT, MutantOutcome.Fate.LISTED)) {
      for (MutantOutcome outcome : run.all(fate)) {
        text.append('\n');
        head(Truth.UNKNOWN, outcome.mutant());
        String by = fate == MutantOutcome.Fate.LISTED ? " (" + run.known().file() + ")" : "";
        text.append(new Page(width).words(2, "equivalent: " + outcome.why() + by));
      }
    }
  }

  private void stale() {
    for (String id : run.stale()) {
      String words = run.known().file() + ": no surviving mutant has the id `" + id + "`";
      text.append('\n').append(new Page(width).words(0, words + "; remove it"));
    }
  }

  private void sum(int least) {
    int all = run.outcomes().size();
    int killed = run.all(MutantOutcome.Fate.KILLED).size();
    int same =
        run.all(MutantOutcome.Fate.EQUIVALENT).size() + run.all(MutantOutcome.Fate.LISTED).size();
    String words =
        String.format(
            Locale.ROOT,
            "%d of %d mutants killed, %.1f %% (at least %d %% required); %d equivalent, %d"
                + " survived.",
            killed,
            all,
            run.killed(),
            least,
            same,
            run.all(MutantOutcome.Fate.SURVIVED).size());
    if (run.failed() > 0) {
      words += " " + run.failed() + " cases fail on the rules as they are and kill none.";
    }
    Truth truth = Truth.of(run.killed() >= least);
    text.append('\n').append(new Page(width).marked(0, truth, palette, words));
  }
}
