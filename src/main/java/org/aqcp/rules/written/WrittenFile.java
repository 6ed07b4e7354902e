package org.aqcp.rules.written;

import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.condition.Rule;
import org.aqcp.rules.text.RuleHead;

/**
 * A rule file as far as it can be read; nothing in it is compiled yet.
 *
 * @param heads of all rules in it
 * @param written those that can be understood
 */
public record WrittenFile(List<RuleHead> heads, List<WrittenRule> written) {
  public WrittenFile {
    heads = List.copyOf(heads);
    written = List.copyOf(written);
  }

  /** The rules that can be understood. */
  public List<Rule> rules() {
    return written.stream().map(WrittenRule::rule).toList();
  }

  /** What Drools is to compile, if nothing is wrong. */
  public String drl() {
    return written.stream().map(WrittenRule::drl).collect(Collectors.joining());
  }
}
