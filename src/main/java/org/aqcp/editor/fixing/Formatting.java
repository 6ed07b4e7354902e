package org.aqcp.editor.fixing;

import java.util.List;
import org.aqcp.editor.text.Lines;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.rules.text.RuleLayout;
import org.eclipse.lsp4j.TextEdit;

/** Formats rule files. */
public final class Formatting {
  private Formatting() {}

  /**
   * The edit that formats the text; none if it is already formatted or contains incomplete rules.
   */
  public static List<TextEdit> of(String name, Lines lines) {
    try {
      String formatted = RuleLayout.of(name, lines.text());
      return formatted.equals(lines.text())
          ? List.of()
          : List.of(new TextEdit(lines.whole(), formatted));
    } catch (InvalidFramework incomplete) {
      return List.of();
    }
  }
}
