package org.aqcp.shell.verb;

import org.aqcp.assist.compare.Comparison;
import org.aqcp.report.compare.ComparisonSheet;
import org.aqcp.report.compare.JsonComparison;
import org.aqcp.report.sheet.MarkdownSheet;
import org.aqcp.report.sheet.TextSheet;

/** The formats of {@code aqcp compare}. */
enum ComparisonFormat {
  TEXT,
  MARKDOWN,
  JSON;

  String of(Comparison comparison, Output output, boolean details) {
    return switch (this) {
      case TEXT ->
          ComparisonSheet.render(
              comparison, new TextSheet(output.palette(), output.width()), details);
      case MARKDOWN -> ComparisonSheet.render(comparison, new MarkdownSheet(), details);
      case JSON -> JsonComparison.render(comparison);
    };
  }
}
