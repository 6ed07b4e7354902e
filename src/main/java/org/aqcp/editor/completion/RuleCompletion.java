package org.aqcp.editor.completion;

import java.util.List;
import java.util.Optional;
import org.aqcp.editor.text.Lines;
import org.aqcp.editor.text.RuleOutline;
import org.aqcp.editor.text.Setting;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Position;

/** Completion in rule files. */
public final class RuleCompletion {
  private RuleCompletion() {}

  /** The proposals at the cursor, as snippets if the editor supports them. */
  public static List<CompletionItem> at(
      Lines lines, Position cursor, Setting setting, boolean snippets) {
    RuleOutline outline = RuleOutline.of(lines);
    int number = cursor.getLine();
    String line = lines.line(number);
    int column = Math.min(Math.max(cursor.getCharacter(), 0), line.length());
    int start = Math.min(line.length() - line.stripLeading().length(), column);
    Optional<RuleOutline.OutlinedRule> rule = outline.rule(number);
    ProposalList proposals =
        new ProposalList(
            new ProposalList.Gap(number, start, column, line),
            rule.map(of -> setting.thresholds(of.on())),
            snippets);
    if (line.strip().startsWith("#")) {
      return List.of();
    }
    switch (outline.part(number)) {
      case OUTSIDE -> new HeadProposals(setting, proposals).addRule(start == 0);
      case HEAD -> new HeadProposals(setting, proposals).addHead(rule, outline);
      case WHEN, THEN -> new SentenceProposals(setting, proposals).add(outline, rule);
    }
    return proposals.items();
  }
}
