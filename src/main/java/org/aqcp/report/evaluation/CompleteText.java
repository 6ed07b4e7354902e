package org.aqcp.report.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;

/** Says in a line which sections were taken as complete, and which may have more entries. */
final class CompleteText {
  /** More names than these are not read. */
  private static final int FEW = 6;

  private CompleteText() {}

  /** Empty where none of the sections is listed. */
  static String of(Partnership partnership, Collection<SectionType> among) {
    List<String> complete = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (SectionType type : among) {
      if (partnership.section(type).reported()) {
        (partnership.section(type).open() ? open : complete).add(type.key());
      }
    }
    if (complete.isEmpty()) {
      return open.isEmpty() ? "" : "Taken as complete: no section; each may have more entries";
    }
    boolean few = complete.size() <= Math.max(FEW, open.size());
    return "Taken as complete: " + (few ? named(complete, open) : butFor(open));
  }

  private static String named(List<String> complete, List<String> open) {
    String names = String.join(", ", complete);
    if (open.isEmpty()) {
      return names;
    }
    return names
        + (open.size() == 1
            ? " (" + open.get(0) + " may have more entries)"
            : " (" + open.size() + " other listed sections may have more entries)");
  }

  private static String butFor(List<String> open) {
    return open.isEmpty()
        ? "every section that is listed"
        : "every section that is listed, except " + String.join(", ", open);
  }

  /** Asks whether there are more facts than a section lists. */
  static String question(String section) {
    return "is that all of your `%1$s`? if so, add `%1$s` to `complete: [...]`".formatted(section);
  }
}
