package org.aqcp.shell.help;

import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Proposal;

/** The branches of the script for zsh, with a description of each proposal. */
final class ZshSyntax implements ScriptSyntax {
  @Override
  public String shell() {
    return "zsh";
  }

  @Override
  public String options(String pattern, List<Option> options) {
    return "    %s)\n%s      ;;\n".formatted(pattern, array(named(options)));
  }

  @Override
  public String common(List<Option> options) {
    return named(options).stream()
        .map(one -> "    " + quoted(described(one)))
        .collect(Collectors.joining("\n"));
  }

  private static List<Proposal> named(List<Option> options) {
    return options.stream()
        .map(option -> Proposal.of("--" + option.name(), option.about()))
        .toList();
  }

  @Override
  public String values(String pattern, KnownProposals.Values values) {
    StringBuilder branch = new StringBuilder("    %s)\n".formatted(pattern));
    if (!values.words().isEmpty()) {
      branch.append(array(values.words())).append("      _describe value of\n");
    }
    if (values.files()) {
      branch.append(values.yaml() ? "      _files -g '*.(yaml|yml|json)'\n" : "      _files\n");
    }
    return branch.append("      ;;\n").toString();
  }

  private static String array(List<Proposal> proposals) {
    return proposals.stream()
        .map(one -> "        " + quoted(described(one)) + "\n")
        .collect(Collectors.joining("", "      of=(\n", "      )\n"));
  }

  private static String described(Proposal one) {
    String about = one.about().isEmpty() ? "" : ":" + one.about();
    return one.word().replace(":", "\\:") + about;
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
