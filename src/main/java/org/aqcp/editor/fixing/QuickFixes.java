package org.aqcp.editor.fixing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aqcp.editor.text.Lines;
import org.aqcp.input.problem.Fix;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.ProblemKind;
import org.aqcp.rules.text.RuleProblem;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** Makes the quick fixes of a problem. */
public final class QuickFixes {
  private static final String QUOTES = "`\"'";

  private final String uri;
  private final Lines lines;
  private final Diagnostic diagnostic;
  private final List<CodeAction> fixes = new ArrayList<>();

  private QuickFixes(String uri, Lines lines, Diagnostic diagnostic) {
    this.uri = uri;
    this.lines = lines;
    this.diagnostic = diagnostic;
  }

  /**
   * The quick fixes of one problem, most certain first.
   *
   * @param lines the text of the file
   * @param diagnostic the diagnostic of the problem
   */
  public static List<CodeAction> of(
      Problem problem, Diagnostic diagnostic, String uri, Lines lines) {
    QuickFixes fixes = new QuickFixes(uri, lines, diagnostic);
    if (problem.fix().isPresent()) {
      fixes.addCertain(problem.fix().get());
    } else if (problem.extent().isWhole()) {
      problem.meant().ifPresent(meant -> fixes.addMeant(problem.kind(), meant));
    }
    return fixes.fixes;
  }

  private void addCertain(Fix fix) {
    Position from = lines.position(fix.from());
    Position until = lines.position(fix.until());
    String title =
        fix.text().isBlank() ? "remove it" : "write `" + fix.text().strip().replace("`", "") + "`";
    add(title, new TextEdit(new Range(from, until), fix.text()), true);
  }

  private void addMeant(ProblemKind kind, String meant) {
    Range range = diagnostic.getRange();
    if (kind != RuleProblem.UNKNOWN_SENTENCE) {
      String there = lines.in(range);
      String now = there.replace(unquoted(there), meant);
      add("write `" + meant + "`", new TextEdit(range, now), false);
      return;
    }
    int line = range.getStart().getLine();
    // a placeholder that is still open has to be filled by hand
    if (meant.indexOf('{') < 0) {
      add("say `" + meant + "`", new TextEdit(lines.said(line), meant), false);
    }
  }

  private static String unquoted(String text) {
    boolean quoted =
        text.length() > 1
            && QUOTES.indexOf(text.charAt(0)) >= 0
            && text.charAt(0) == text.charAt(text.length() - 1);
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  private void add(String title, TextEdit edit, boolean certain) {
    CodeAction fix = new CodeAction(title);
    fix.setKind(CodeActionKind.QuickFix);
    fix.setDiagnostics(List.of(diagnostic));
    fix.setIsPreferred(certain);
    fix.setEdit(new WorkspaceEdit(Map.of(uri, List.of(edit))));
    fixes.add(fix);
  }
}
