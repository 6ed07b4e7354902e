package org.aqcp.shell.verb;

/** The formats of {@code aqcp template}. */
enum TemplateFormat {
  XLSX,
  CSV;

  /** The format that a file name implies. */
  static TemplateFormat ofFile(String name) {
    return name.matches("(?i).*\\.xlsx") ? XLSX : CSV;
  }
}
