package org.aqcp.assist.table;

import java.util.List;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.yaml.Node;
import org.aqcp.partnership.PartnershipFile;

/**
 * What a filled-in workbook reports.
 *
 * @param said as a partnership's file would say it
 * @param warnings what is probably not meant as written, each with the name of its cell
 * @param notes what else somebody may want to know
 */
public record ImportedPartnership(
    PartnershipFile file, Node.Mapping said, List<Problem> warnings, List<String> notes) {
  public ImportedPartnership {
    warnings = List.copyOf(warnings);
    notes = List.copyOf(notes);
  }
}
