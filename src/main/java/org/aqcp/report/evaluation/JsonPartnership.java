package org.aqcp.report.evaluation;

import java.time.LocalDate;
import org.aqcp.input.file.Origin;
import org.aqcp.input.record.About;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.report.json.Like;

/** The partnership that is evaluated. */
@About("The partnership that is evaluated.")
public record JsonPartnership(
    @About("its name") String name,
    @About("the date that it describes") LocalDate asOf,
    @About("its file, as given on the command line") String file,
    @Like(Like.DIGEST) @About("SHA-256 of its file") String digest) {
  static JsonPartnership of(Origin file, Partnership partnership) {
    return new JsonPartnership(partnership.name(), partnership.asOf(), file.file(), file.digest());
  }
}
