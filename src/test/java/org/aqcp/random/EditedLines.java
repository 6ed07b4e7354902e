package org.aqcp.random;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.input.yaml.Span;
import org.aqcp.input.yaml.SpanReader;

/**
 * The lines of a text that an edit of one part may change.
 *
 * @param from the first, from 0
 * @param until after the last
 */
record EditedLines(int from, int until) {
  /** The lines of the part at a path, or of the last thing on the way to it that is there. */
  static EditedLines at(String path, String text) {
    Span at = SpanReader.read(text);
    int begin = -1;
    for (String step : path.split("\\.", -1)) {
      String key = step.replaceAll("\\[.*", "");
      Span.Pair pair = at instanceof Span.Pairs pairs ? pairs.all().get(key) : null;
      if (pair == null) {
        return of(begin, begin < 0 ? -1 : at.until(), text);
      }
      begin = pair.from();
      at = pair.value();
      String entry = step.contains("[") ? step.replaceAll(".*\\[|].*", "") : "";
      if (entry.matches("\\d+") && at instanceof Span.Items items) {
        at = items.all().get(Integer.parseInt(entry));
        begin = at.from();
      }
    }
    return of(begin, at.until(), text);
  }

  private static EditedLines of(int from, int until, String text) {
    return from < 0
        ? new EditedLines(0, 0)
        : new EditedLines(line(from, text), line(Math.max(from, until), text) + 1);
  }

  private static int line(int at, String text) {
    return (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  /** The lines of a text outside of those that were edited. */
  List<String> others(String text) {
    List<String> all = new ArrayList<>(List.of(text.split("\n", -1)));
    all.subList(from, Math.min(until, all.size())).clear();
    return all;
  }

  /** Whether some lines are in others, in their order. */
  static boolean areIn(List<String> some, List<String> others) {
    int at = 0;
    for (String other : others) {
      if (at < some.size() && some.get(at).equals(other)) {
        at++;
      }
    }
    return at == some.size();
  }
}
