package org.aqcp.editor.fixing;

import java.util.List;
import org.aqcp.editor.text.Lines;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.rules.text.RuleLayout;
import org.eclipse.lsp4j.TextEdit;

/** Rule files in their one layout. */
public final class Formatting {
  private Formatting() {}

  /** The edit that lays a text out; none where it is so already, or not made of whole rules. */
  public static List<TextEdit> of(String name, Lines lines) {
    try {
      String laidOut = RuleLayout.of(name, lines.text());
      return laidOut.equals(lines.text())
          ? List.of()
          : List.of(new TextEdit(lines.whole(), laidOut));
    } catch (InvalidFramework notWhole) {
      return List.of();
    }
  }
}
