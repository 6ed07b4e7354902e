package org.aqcp.rules;

import java.util.List;
import java.util.Random;

/** Changes the layout of a rule file without changing its meaning. */
public record Mess(Random random) {
  private static final List<String> BLANKS = List.of("", " ", "\t", "  ", " \t ", "      ");
  private static final List<String> STEPS = List.of(" ", "\t", "  ", " \t ");
  private static final int INDENT = 4;
  private static final List<String> ENDS = List.of("\n", "\r\n");

  public String of(String text) {
    StringBuilder messy = new StringBuilder();
    boolean inRule = false;
    String outer = "";
    String step = "";
    for (String line : text.lines().toList()) {
      if (line.equals("when")) {
        outer = any(BLANKS);
        step = any(STEPS);
      }
      // between rules a line more or less would part a note from its rule, or join them
      boolean mayGrow = inRule || line.isEmpty();
      if (mayGrow && random.nextInt(4) == 0) {
        messy.append(any(BLANKS)).append(any(ENDS));
      }
      String indent = saysSomething(line) ? outer + step.repeat(depth(line)) : any(BLANKS);
      messy.append(indent).append(upset(line)).append(any(BLANKS)).append(any(ENDS));
      inRule = line.startsWith("rule ") || (inRule && !line.equals("end"));
    }
    boolean endless = random.nextBoolean();
    return endless ? messy.toString().stripTrailing() : messy.append(any(ENDS)).toString();
  }

  /** Whether it is a sentence or a header, of which the indentation may say where it belongs. */
  private static boolean saysSomething(String line) {
    return line.startsWith(" ") && !line.strip().matches("[-@#].*");
  }

  private static int depth(String line) {
    return (line.length() - line.stripLeading().length()) / INDENT;
  }

  private String upset(String line) {
    String bare = line.strip();
    if (bare.startsWith("- ")) {
      return "-" + any(BLANKS) + bare.substring(2);
    }
    if (bare.startsWith("rule ")) {
      return bare.replaceFirst("rule ", "rule " + any(BLANKS));
    }
    return bare.startsWith("@")
        ? bare.replace("(", any(BLANKS) + "(" + any(BLANKS)).replace(")", any(BLANKS) + ")")
        : bare;
  }

  private String any(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
