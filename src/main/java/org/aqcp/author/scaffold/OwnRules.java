package org.aqcp.author.scaffold;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.author.copy.HomeCopy;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.rules.text.RuleBlock;
import org.aqcp.rules.text.RuleSources;
import org.aqcp.rules.text.SourceFile;

/** Copies the inherited rules on an indicator into the version's own files, where they count. */
record OwnRules(HomeCopy copy, FrameworkVersion version, Criterion criterion, String id) {
  private static final String NOTE =
      "# to edit: copied from %s, whose rules on %s no longer count here\n";

  /** Whether a rule file is of a version that is extended. */
  static boolean isInherited(FrameworkVersion version, String file) {
    return !RuleSources.own(version, file).equals(file);
  }

  List<Piece> write() {
    List<Piece> pieces = new ArrayList<>();
    for (SourceFile source :
        RuleSources.of(copy.home(), version, criterion.level(), new ArrayList<>())) {
      String rules = rules(source);
      if (!rules.isEmpty()) {
        pieces.add(append(RuleSources.own(version, source.name()), source.name(), rules));
      }
    }
    return pieces;
  }

  /** The rules on the indicator in a file, each below the comment above it. */
  private String rules(SourceFile source) {
    StringBuilder rules = new StringBuilder();
    StringBuilder comment = new StringBuilder();
    for (RuleBlock block : RuleBlock.of(source)) {
      if (block.on().filter(id::equals).isPresent()) {
        rules.append(rules.isEmpty() ? "" : "\n").append(comment);
        block.lines().forEach(line -> rules.append(line).append('\n'));
      }
      if (!block.isRule() && block.lines().get(0).stripLeading().startsWith("#")) {
        comment.append(block.lines().get(0)).append('\n');
      } else {
        comment.setLength(0);
      }
    }
    return rules.toString();
  }

  private Piece append(String file, String from, String rules) {
    String before = copy.text(file).orElse("# " + criterion.id() + " " + criterion.title() + "\n");
    String newline = Block.newline(before);
    String added = NOTE.formatted(from, id) + rules;
    String open = before.isEmpty() ? "" : before.endsWith("\n") ? newline : newline + newline;
    copy.put(file, before + open + added.replace("\n", newline));
    int line = (int) before.lines().count() + (before.isEmpty() ? 1 : 2);
    return new Piece(file, line, "the rules on " + id + " of " + from, added);
  }
}
