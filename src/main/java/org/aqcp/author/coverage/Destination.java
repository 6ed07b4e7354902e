package org.aqcp.author.coverage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.aqcp.author.cases.CaseFile;
import org.aqcp.author.cases.CaseFiles;
import org.aqcp.author.cases.CaseRun;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Indicator;

/**
 * The file in which new cases of an indicator belong: the one beside its rules.
 *
 * @param file as one sees it from the home folder; it need not be there yet
 * @param asOf the day for which its partnerships are described
 * @param complete whether its head says that their sections are complete
 */
public record Destination(String file, LocalDate asOf, boolean complete) {
  private static final LocalDate ANY_DAY = LocalDate.of(2014, 6, 30);

  public static Destination of(Indicator indicator, Evaluator evaluator, CaseRun run) {
    String rules = evaluator.rulebook().on(indicator.id()).get(0).file();
    String file = rules.substring(0, rules.lastIndexOf('.')) + CaseFiles.ENDING;
    Optional<CaseFile> there = run.files().stream().filter(f -> f.file().equals(file)).findFirst();
    LocalDate released = run.version().released();
    LocalDate other =
        Stream.concat(Stream.ofNullable(released), run.files().stream().map(CaseFile::asOf))
            .findFirst()
            .orElse(ANY_DAY);
    return new Destination(
        file, there.map(CaseFile::asOf).orElse(other), there.map(CaseFile::complete).orElse(true));
  }
}
