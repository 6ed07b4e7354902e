package org.aqcp.shell.help;

import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.shell.command.Commands;
import org.aqcp.shell.command.CommonOptions;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Proposal;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.CommandEnvironment;

/** The script that completes command lines in zsh, with a description of each proposal. */
public final class ZshCompletion {
  private static final String HEAD =
      """
      #compdef aqcp
      # Completes aqcp in zsh. Made by `aqcp completion zsh`; make it again after an update, or when the
      # framework versions change. To use it: aqcp completion zsh >"${fpath[1]}/_aqcp"

      """;

  private static final String COMPLETE =
      """

      _aqcp() {
        local command= i
        for ((i = 2; i < CURRENT; i++)); do
          case ${words[i]} in
            %s) ((i++)) ;;
            -*) ;;
            *)
              case $command in
                '' | %s) command="${command:+$command }${words[i]}" ;;
              esac
              ;;
          esac
        done
        local before=${words[CURRENT - 1]}
        if [[ $PREFIX == --*=* ]]; then
          before=${PREFIX%%%%=*}
          compset -P '*='
        fi
        compset -P '*,'
        _aqcp_values "$command" "$before" && return
        if [[ $PREFIX == -* ]]; then
          _aqcp_options "$command"
        else
          _aqcp_arguments "$command"
        fi
      }

      if [ "$funcstack[1]" = _aqcp ]; then
        _aqcp "$@"
      else
        compdef _aqcp aqcp
      fi
      """;

  private final CompletionData data;
  private final StringBuilder script = new StringBuilder(HEAD);

  private ZshCompletion(CompletionData data) {
    this.data = data;
  }

  /** The whole script. */
  public static String script(Commands commands, CommandEnvironment environment) {
    ZshCompletion zsh = new ZshCompletion(new CompletionData(commands, environment));
    zsh.options();
    zsh.values();
    zsh.arguments();
    zsh.script.append(
        COMPLETE.formatted(zsh.data.withValues(), String.join(" | ", zsh.data.groups())));
    return zsh.script.toString();
  }

  private void options() {
    script.append("_aqcp_options() {\n  local -a of\n  case $1 in\n");
    for (Usage usage : data.usages()) {
      List<Proposal> names =
          CompletionData.options(usage).stream()
              .map(option -> Proposal.of("--" + option.name(), option.about()))
              .toList();
      script.append("    '%s')\n%s      ;;\n".formatted(usage.words(), array(names)));
    }
    script.append("  esac\n  _describe option of\n}\n\n");
  }

  /** Completes the value of an option; fails if the option before takes none. */
  private void values() {
    script.append("_aqcp_values() {\n  local -a of\n  case \"$1 $2\" in\n");
    data.usages().forEach(usage -> values("'" + usage.words() + " ", usage.options()));
    values("*' ", CommonOptions.ALL);
    script.append("    *) return 1 ;;\n  esac\n  return 0\n}\n\n");
  }

  private void values(String command, List<Option> options) {
    for (Option option : options) {
      if (option.takesValue()) {
        String places =
            CompletionData.written(option).stream()
                .map(name -> command + name + "'")
                .collect(Collectors.joining(" | "));
        script.append("    %s)\n".formatted(places));
        add(data.values(option.completion()));
      }
    }
  }

  private void arguments() {
    script.append("_aqcp_arguments() {\n  local -a of\n  case $1 in\n");
    script.append("    '')\n");
    add(new CompletionData.Values(data.next(""), false, false));
    for (String group : data.groups()) {
      script.append("    '%s')\n".formatted(group));
      add(new CompletionData.Values(data.next(group), false, false));
    }
    for (Usage usage : data.usages()) {
      CompletionData.Values values = data.arguments(usage);
      if (!values.isEmpty()) {
        script.append("    '%s')\n".formatted(usage.words()));
        add(values);
      }
    }
    script.append("  esac\n}\n");
  }

  private void add(CompletionData.Values values) {
    if (!values.words().isEmpty()) {
      script.append(array(values.words())).append("      _describe value of\n");
    }
    if (values.files()) {
      script.append(values.yaml() ? "      _files -g '*.(yaml|yml|json)'\n" : "      _files\n");
    }
    script.append("      ;;\n");
  }

  private static String array(List<Proposal> proposals) {
    return proposals.stream()
        .map(one -> "        " + CompletionData.quoted(described(one)) + "\n")
        .collect(Collectors.joining("", "      of=(\n", "      )\n"));
  }

  private static String described(Proposal one) {
    String about = one.about().isEmpty() ? "" : ":" + one.about();
    return one.word().replace(":", "\\:") + about;
  }
}
