package org.aqcp.report.safe;

import java.util.regex.Pattern;

/** Users' texts in pages, so that they are read as they are written and as nothing else. */
public final class Escaped {
  private static final Pattern MARKDOWN = Pattern.compile("[\\\\`*_\\[\\]|~#$]");
  private static final Pattern BEGINS_A_BLOCK = Pattern.compile("^([-+=:])");
  private static final Pattern BEGINS_A_LIST = Pattern.compile("^(\\d+)([.)])");

  private Escaped() {}

  public static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** On one line. */
  public static String markdown(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
    String marked = MARKDOWN.matcher(line).replaceAll("\\\\$0");
    String plain =
        marked
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            // else it becomes a link wherever it stands
            .replace("://", "&#58;//")
            .replaceAll("(?i)www\\.", "www&#46;");
    return BEGINS_A_LIST
        .matcher(BEGINS_A_BLOCK.matcher(plain).replaceFirst("\\\\$1"))
        .replaceFirst("$1\\\\$2");
  }
}
