package org.aqcp.report.safe;

import java.util.regex.Pattern;

/** Escapes users' text for pages, so that it is shown as written and not interpreted. */
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

  /** Escapes text for Markdown, on one line. */
  public static String markdown(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
    String marked = MARKDOWN.matcher(line).replaceAll("\\\\$0");
    String plain =
        marked
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            // otherwise renderers turn it into a link
            .replace("://", "&#58;//")
            .replaceAll("(?i)www\\.", "www&#46;");
    return BEGINS_A_LIST
        .matcher(BEGINS_A_BLOCK.matcher(plain).replaceFirst("\\\\$1"))
        .replaceFirst("$1\\\\$2");
  }
}
