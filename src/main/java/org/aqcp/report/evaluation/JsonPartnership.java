package org.aqcp.report.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.input.file.Origin;
import org.aqcp.input.record.About;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.report.json.Like;

/** The partnership that is evaluated. */
@About("The partnership that is evaluated.")
public record JsonPartnership(
    @About("its name") String name,
    @About("the date that it describes") LocalDate asOf,
    @About("its file, as given on the command line") String file,
    @Like(Like.DIGEST) @About("SHA-256 of its file") String digest,
    @About("the sections that were taken as complete: they leave nothing out")
        List<String> complete) {
  public static JsonPartnership of(Origin file, Partnership partnership) {
    List<String> complete = new ArrayList<>();
    for (SectionType type : SectionType.values()) {
      if (!partnership.section(type).open()) {
        complete.add(type.key());
      }
    }
    return new JsonPartnership(
        partnership.name(), partnership.asOf().first(), file.file(), file.digest(), complete);
  }
}
