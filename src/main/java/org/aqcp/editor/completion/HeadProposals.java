package org.aqcp.editor.completion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aqcp.editor.text.RuleOutline;
import org.aqcp.editor.text.RuleOutline.OutlinedRule;
import org.aqcp.editor.text.Setting;
import org.aqcp.framework.Indicator;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.Range;

/** Proposes whole rules, and the lines above their sentences. */
record HeadProposals(Setting setting, ProposalList proposals) {
  private static final Pattern IN_ID =
      Pattern.compile("@(indicator|rollup)\\s*\\(\\s*\"([A-Za-z0-9.-]*)");
  private static final List<String> GROUPS = List.of("criterion", "benchmark");

  /** Proposes a template for a whole rule. */
  void addRule(boolean first) {
    if (!first || !"rule \"".startsWith(proposals.gap().typed())) {
      return;
    }
    boolean rollUp = setting.level().isEmpty();
    String on = rollUp ? "@rollup(\"${1:criterion}\")" : "@indicator(\"${1:" + anId() + "}\")";
    String conclusion = rollUp ? "The ${1} is met" : "The indicator is met";
    String name = rollUp ? "a ${1} is met when ${2}" : "${1} ${2:what it asks for}";
    String snippet =
        "rule \"%s\"\n    %s\nwhen\n    ${0}\nthen\n    %s\nend\n".formatted(name, on, conclusion);
    proposals.add(
        "rule \"...\"",
        CompletionItemKind.Snippet,
        proposals.gap().text(),
        "a rule from `rule` to `end`",
        snippet,
        snippet
            .replaceAll("\\$\\{\\d:([^}]*)}", "$1")
            .replaceAll("\\$\\{1}", anId())
            .replaceAll("\\$\\{\\d}", ""));
  }

  private String anId() {
    return setting.indicators().stream().map(Indicator::id).findFirst().orElse("criterion");
  }

  /** Proposes the annotation with the rule's indicator or group, and {@code when}. */
  void addHead(Optional<OutlinedRule> rule, RuleOutline outline) {
    ProposalList.Gap gap = proposals.gap();
    Matcher inId = IN_ID.matcher(gap.typed());
    if (inId.matches()) {
      Range range = gap.word(gap.cursor() - inId.group(2).length());
      if (inId.group(1).equals("rollup")) {
        GROUPS.forEach(g -> proposals.add(g, CompletionItemKind.EnumMember, "", range, ""));
      } else {
        addIds(range, outline);
      }
      return;
    }
    if (rule.filter(of -> !of.on().isEmpty()).isEmpty()) {
      addOn(setting.level().isEmpty() ? "rollup" : "indicator");
    }
    keyword("when");
  }

  private void addOn(String word) {
    String text = "@" + word + "(\"";
    if (text.startsWith(proposals.gap().typed())) {
      proposals.add(
          text + "...\")",
          CompletionItemKind.Keyword,
          proposals.gap().text(),
          "what the rule is about",
          text + "${1}\")",
          text + "\")");
    }
  }

  /** Proposes ids, starting with those that no rule in this file is about. */
  private void addIds(Range range, RuleOutline outline) {
    Set<String> ruled = outline.rules().stream().map(OutlinedRule::on).collect(Collectors.toSet());
    setting.indicators().stream()
        .sorted(Comparator.comparing(indicator -> ruled.contains(indicator.id())))
        .forEach(
            indicator ->
                proposals.add(
                    indicator.id(),
                    CompletionItemKind.EnumMember,
                    indicator.title(),
                    range,
                    indicator.text()));
  }

  /** Proposes a keyword on its own line. */
  void keyword(String word) {
    if (word.startsWith(proposals.gap().typed())) {
      proposals.add(word, CompletionItemKind.Keyword, "", proposals.gap().text(), "");
    }
  }
}
