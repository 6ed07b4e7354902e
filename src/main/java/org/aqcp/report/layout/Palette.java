package org.aqcp.report.layout;

import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.input.problem.Severity;

/**
 * Marks and colors. Color only adds to marks and words, so that output without color says the same.
 */
public enum Palette {
  PLAIN,
  COLOR;

  private static final String GREEN = "32";
  private static final String YELLOW = "33";
  private static final String RED = "31";
  private static final String BLUE = "36";
  private static final String FAINT = "2";
  private static final String BOLD = "1";

  public static Palette of(boolean color) {
    return color ? COLOR : PLAIN;
  }

  public static String mark(Status status) {
    return switch (status) {
      case MET -> "✓";
      case PARTLY_MET -> "◐";
      case NOT_MET -> "✗";
      case UNKNOWN -> "?";
      case NOT_APPLICABLE -> "–";
    };
  }

  public static String mark(Truth truth) {
    return switch (truth) {
      case TRUE -> "✓";
      case FALSE -> "✗";
      case UNKNOWN -> "?";
    };
  }

  public String colored(Status status, String text) {
    return switch (status) {
      case MET -> in(GREEN, text);
      case PARTLY_MET -> in(YELLOW, text);
      case NOT_MET -> in(RED, text);
      case UNKNOWN -> in(BLUE, text);
      case NOT_APPLICABLE -> in(FAINT, text);
    };
  }

  public String colored(Truth truth, String text) {
    return switch (truth) {
      case TRUE -> in(GREEN, text);
      case FALSE -> in(RED, text);
      case UNKNOWN -> in(BLUE, text);
    };
  }

  public String colored(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> in(RED, text);
      case WARNING -> in(YELLOW, text);
    };
  }

  /** Colors a line of a patch. */
  public String diff(String line) {
    boolean name = line.startsWith("+++") || line.startsWith("---");
    String code = line.startsWith("+") ? GREEN : line.startsWith("-") ? RED : "";
    return name ? bold(line) : code.isEmpty() ? line : in(code, line);
  }

  public String bold(String text) {
    return in(BOLD, text);
  }

  public String faint(String text) {
    return in(FAINT, text);
  }

  private String in(String code, String text) {
    return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
