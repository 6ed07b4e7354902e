package org.aqcp.rules.written;

import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.condition.Rule;
import org.aqcp.rules.text.RuleHead;

/**
 * A rule file as far as it can be read, not yet compiled.
 *
 * @param heads of all rules
 * @param written the rules that can be read
 */
public record WrittenFile(List<RuleHead> heads, List<WrittenRule> written) {
  public WrittenFile {
    heads = List.copyOf(heads);
    written = List.copyOf(written);
  }

  /** A file in which all rules can be read. */
  public static WrittenFile of(List<Rule> rules) {
    return new WrittenFile(
        rules.stream().map(RuleHead::of).toList(), rules.stream().map(WrittenRule::new).toList());
  }

  /** The rules that can be read. */
  public List<Rule> rules() {
    return written.stream().map(WrittenRule::rule).toList();
  }

  /** The DRL to compile if there are no problems. */
  public String drl() {
    return written.stream().map(WrittenRule::drl).collect(Collectors.joining());
  }
}
