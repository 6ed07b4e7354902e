package org.aqcp.framework;

import java.util.Map;
import org.aqcp.input.record.About;

/**
 * How much each kind of step takes that a partnership could be advised to do. The numbers only
 * compare steps with each other. None is less than 1.
 *
 * @param parts for some parts, what changing them takes, and for sections, what something new there
 *     takes; by their paths, such as {@code funding.end-date}
 */
@About("How much each kind of step takes, compared with the others.")
public record Efforts(
    @About(
            value = "report what is not reported, or that a list is complete; left out: 8",
            example = "8")
        Integer report,
    @About(value = "change what is reported; left out: 16", example = "16") Integer change,
    @About(value = "add a name or a word to a list; left out: 16", example = "16") Integer name,
    @About(
            value = "add something new, such as a partner or a document; left out: 40",
            example = "40")
        Integer add,
    @About(value = "say one more thing of something new; left out: 4", example = "4") Integer say,
    @About(
            value =
                "sections of which something new, and parts of which a change, takes more or less"
                    + " than others",
            example = "{agreements: 60, funding.end-date: 24}")
        Map<String, Integer> parts) {
  /** What steps take where a version does not say so. */
  public static final Efforts USUAL = new Efforts(null, null, null, null, null, null);

  private static final int REPORT = 8;
  private static final int CHANGE = 16;
  private static final int NAME = 16;
  private static final int ADD = 40;
  private static final int SAY = 4;

  public Efforts {
    report = report == null ? Integer.valueOf(REPORT) : report;
    change = change == null ? Integer.valueOf(CHANGE) : change;
    name = name == null ? Integer.valueOf(NAME) : name;
    add = add == null ? Integer.valueOf(ADD) : add;
    say = say == null ? Integer.valueOf(SAY) : say;
    parts = Indicator.sorted(parts);
  }

  /** What something new in a section takes. */
  public int adding(Class<?> kind) {
    return ownOf(kind, "", add);
  }

  /** What it takes to change a part of a fact. */
  public int changing(Class<?> kind, String part) {
    return ownOf(kind, part, change);
  }

  /** What it takes to add a name or a word to a part of a fact. */
  public int naming(Class<?> kind, String part) {
    return ownOf(kind, part, name);
  }

  private int ownOf(Class<?> kind, String part, int usual) {
    if (parts.isEmpty()) {
      return usual;
    }
    return FactPaths.of(kind, part).stream()
        .filter(parts::containsKey)
        .findFirst()
        .map(parts::get)
        .orElse(usual);
  }
}
