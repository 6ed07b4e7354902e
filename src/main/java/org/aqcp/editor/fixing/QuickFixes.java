package org.aqcp.editor.fixing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.editor.text.Lines;
import org.aqcp.editor.text.ProblemRange;
import org.aqcp.editor.text.Setting;
import org.aqcp.input.problem.Fix;
import org.aqcp.input.problem.Problem;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** What mends a problem at the press of a key. */
public final class QuickFixes {
  private static final Pattern MEANT = Pattern.compile("did you mean `(.+)`\\?");
  private static final String FENCES = "`\"'";

  private final String uri;
  private final Lines lines;
  private final Optional<Setting> setting;
  private final Diagnostic told;
  private final List<CodeAction> fixes = new ArrayList<>();

  private QuickFixes(String uri, Lines lines, Optional<Setting> setting, Diagnostic told) {
    this.uri = uri;
    this.lines = lines;
    this.setting = setting;
    this.told = told;
  }

  /**
   * The fixes of one problem, the surest first.
   *
   * @param lines of the file that it stands in
   * @param told what the editor was told of it
   */
  public static List<CodeAction> of(
      Problem problem, Diagnostic told, String uri, Lines lines, Optional<Setting> setting) {
    QuickFixes fixes = new QuickFixes(uri, lines, setting, told);
    problem.mend().ifPresent(fixes::addMend);
    Matcher meant = MEANT.matcher(problem.hint());
    if (problem.mend().isEmpty() && problem.place().line() > 0 && meant.find()) {
      fixes.addMeant(problem, meant.group(1));
    }
    return fixes.fixes;
  }

  private void addMend(Fix mend) {
    Position from = lines.position(mend.from());
    Position until = lines.position(mend.until());
    String title =
        mend.text().isBlank()
            ? "take it out"
            : "write `" + mend.text().strip().replace("`", "") + "`";
    add(title, new TextEdit(new Range(from, until), mend.text()), true);
  }

  private void addMeant(Problem problem, String meant) {
    List<String> quoted = ProblemRange.quoted(problem.message());
    String there = lines.in(told.getRange());
    String bare = withoutFences(there);
    if (quoted.contains(bare) && !isPhrase(meant)) {
      add("write `" + meant + "`", edit(told.getRange(), there.replace(bare, meant)), false);
      return;
    }
    int line = told.getRange().getStart().getLine();
    setting
        .flatMap(known -> PhraseRepair.of(lines.line(line).strip(), meant, known))
        .ifPresent(say -> add("say `" + say + "`", edit(lines.said(line), say), false));
  }

  private boolean isPhrase(String meant) {
    return setting.stream()
        .flatMap(known -> known.phrases().stream())
        .anyMatch(entry -> entry.phrase().shown().equals(meant));
  }

  private static String withoutFences(String text) {
    boolean fenced =
        text.length() > 1
            && FENCES.indexOf(text.charAt(0)) >= 0
            && text.charAt(0) == text.charAt(text.length() - 1);
    return fenced ? text.substring(1, text.length() - 1) : text;
  }

  private static TextEdit edit(Range range, String text) {
    return new TextEdit(range, text);
  }

  private void add(String title, TextEdit edit, boolean certain) {
    CodeAction fix = new CodeAction(title);
    fix.setKind(CodeActionKind.QuickFix);
    fix.setDiagnostics(List.of(told));
    fix.setIsPreferred(certain);
    fix.setEdit(new WorkspaceEdit(Map.of(uri, List.of(edit))));
    fixes.add(fix);
  }
}
