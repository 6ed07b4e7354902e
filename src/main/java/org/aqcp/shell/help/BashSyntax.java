package org.aqcp.shell.help;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Proposal;

/** The branches of the script for bash, from version 3.2. */
final class BashSyntax implements ScriptSyntax {
  @Override
  public String shell() {
    return "bash";
  }

  @Override
  public String options(String pattern, List<Option> options) {
    return "    %s) echo '%s' ;;\n".formatted(pattern, common(options));
  }

  @Override
  public String common(List<Option> options) {
    return options.stream().map(option -> "--" + option.name()).collect(Collectors.joining(" "));
  }

  @Override
  public String values(String pattern, KnownProposals.Values values) {
    List<String> calls = new ArrayList<>();
    if (!values.words().isEmpty()) {
      calls.add(
          "_aqcp_words '%s'"
              .formatted(
                  values.words().stream().map(Proposal::word).collect(Collectors.joining(" "))));
    }
    if (values.files()) {
      calls.add("_aqcp_files " + (values.yaml() ? "yaml" : "any"));
    }
    return "    %s) %s ;;\n".formatted(pattern, calls.isEmpty() ? ":" : String.join("; ", calls));
  }
}
