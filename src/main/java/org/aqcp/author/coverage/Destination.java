package org.aqcp.author.coverage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.aqcp.author.cases.CaseFile;
import org.aqcp.author.cases.CaseFiles;
import org.aqcp.author.cases.CaseRun;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Indicator;
import org.aqcp.rules.text.RuleSources;

/**
 * The file for new cases of an indicator: the case file next to its rules, or, where those are
 * inherited, the one of the same name in the version's own folder.
 *
 * @param file relative to the home folder; may not exist yet
 * @param asOf the as-of date of its partnerships
 * @param complete whether its head says that their sections are complete
 */
public record Destination(String file, LocalDate asOf, boolean complete) {
  private static final LocalDate FALLBACK_DATE = LocalDate.of(2014, 6, 30);

  public static Destination of(Indicator indicator, Evaluator evaluator, CaseRun run) {
    // never a file of a version that is extended
    String rules =
        RuleSources.own(run.version(), evaluator.rulebook().on(indicator.id()).get(0).file());
    String file = rules.substring(0, rules.lastIndexOf('.')) + CaseFiles.ENDING;
    Optional<CaseFile> existing =
        run.files().stream().filter(f -> f.file().equals(file)).findFirst();
    LocalDate released = run.version().released();
    LocalDate fallback =
        Stream.concat(Stream.ofNullable(released), run.files().stream().map(CaseFile::asOf))
            .findFirst()
            .orElse(FALLBACK_DATE);
    return new Destination(
        file,
        existing.map(CaseFile::asOf).orElse(fallback),
        existing.map(CaseFile::complete).orElse(true));
  }
}
