package org.aqcp.report.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;

/**
 * What was taken for granted of the lists that rules read.
 *
 * @param complete those that were taken as complete: what they do not list, there is not
 * @param open those that may leave something out
 * @param unreported those of which nothing is reported
 */
public record ListsRead(List<String> complete, List<String> open, List<String> unreported) {
  public ListsRead {
    complete = List.copyOf(complete);
    open = List.copyOf(open);
    unreported = List.copyOf(unreported);
  }

  static ListsRead of(Partnership partnership, Collection<SectionType> among) {
    List<String> complete = new ArrayList<>();
    List<String> open = new ArrayList<>();
    List<String> unreported = new ArrayList<>();
    for (SectionType type : among) {
      boolean reported = partnership.section(type).reported();
      boolean mayHaveMore = partnership.section(type).open();
      (!reported ? unreported : mayHaveMore ? open : complete).add(PlainWords.spoken(type.key()));
    }
    return new ListsRead(complete, open, unreported);
  }

  /** In a sentence for each; none where there is nothing to say. */
  public List<String> sentences() {
    List<String> all = new ArrayList<>();
    add("Taken as complete: ", complete, all);
    add("May leave something out: ", open, all);
    add("Nothing is reported on: ", unreported, all);
    return all;
  }

  private static void add(String before, List<String> lists, List<String> to) {
    if (!lists.isEmpty()) {
      to.add(before + String.join(", ", lists) + ".");
    }
  }
}
