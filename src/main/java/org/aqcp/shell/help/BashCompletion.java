package org.aqcp.shell.help;

import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.shell.command.Commands;
import org.aqcp.shell.command.CommonOptions;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Proposal;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.CommandEnvironment;

/** The script that completes command lines in bash, from version 3.2. */
public final class BashCompletion {
  private static final String HEAD =
      """
      # Completes aqcp in bash. Made by `aqcp completion bash`; make it again after an update, or when
      # the framework versions change. To use it: source <(aqcp completion bash)

      """;

  private static final String COMPLETE =
      """

      # Completes a word with the words of a list, also behind a comma.
      _aqcp_words() {
        local before=
        case $cur in *,*) before=${cur%%,*}, ;; esac
        COMPREPLY+=($(compgen -P "$before" -W "$1" -- "${cur#"$before"}"))
      }

      # Completes folders and files, or only files that may be partnerships.
      _aqcp_files() {
        local IFS=$'\\n'
        if [ "$1" = any ]; then
          COMPREPLY+=($(compgen -f -- "$cur"))
          return
        fi
        COMPREPLY+=($(compgen -d -- "$cur"))
        local ending
        for ending in yaml yml json; do
          COMPREPLY+=($(compgen -f -X "!*.$ending" -- "$cur"))
        done
      }

      _aqcp() {
        local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} command= i
        COMPREPLY=()
        # bash takes an equals sign for a word
        if [ "$cur" = = ]; then
          cur=
        elif [ "$prev" = = ]; then
          prev=${COMP_WORDS[COMP_CWORD - 2]}
        fi
        for ((i = 1; i < COMP_CWORD; i++)); do
          case ${COMP_WORDS[i]} in
            %s)
              i=$((i + 1))
              [ "${COMP_WORDS[i]}" != = ] || i=$((i + 1))
              ;;
            -* | =) ;;
            *)
              case $command in
                '' | %s) command="${command:+$command }${COMP_WORDS[i]}" ;;
              esac
              ;;
          esac
        done
        if _aqcp_values "$command" "$prev"; then
          :
        elif [ "${cur:0:1}" = - ]; then
          _aqcp_words "$(_aqcp_options "$command") %s"
        else
          _aqcp_arguments "$command"
        fi
        if [ "${#COMPREPLY[@]}" = 1 ]; then
          case ${COMPREPLY[0]} in *=) compopt -o nospace 2>/dev/null ;; esac
        fi
      }

      complete -o filenames -F _aqcp aqcp
      """;

  private final CompletionData data;
  private final StringBuilder script = new StringBuilder(HEAD);

  private BashCompletion(CompletionData data) {
    this.data = data;
  }

  /** The whole script. */
  public static String script(Commands commands, CommandEnvironment environment) {
    BashCompletion bash = new BashCompletion(new CompletionData(commands, environment));
    bash.options();
    bash.values();
    bash.arguments();
    bash.script.append(
        COMPLETE.formatted(
            bash.data.withValues(),
            String.join(" | ", bash.data.groups()),
            CommonOptions.ALL.stream()
                .map(option -> "--" + option.name())
                .collect(Collectors.joining(" "))));
    return bash.script.toString();
  }

  private void options() {
    script.append("_aqcp_options() {\n  case $1 in\n");
    for (Usage usage : data.usages()) {
      String names =
          usage.options().stream()
              .map(option -> "--" + option.name())
              .collect(Collectors.joining(" "));
      if (!names.isEmpty()) {
        script.append("    '%s') echo '%s' ;;\n".formatted(usage.words(), names));
      }
    }
    script.append("    '') echo --version ;;\n");
    script.append("  esac\n}\n\n");
  }

  /** Completes the value of an option; fails if the option before takes none. */
  private void values() {
    script.append("_aqcp_values() {\n  case \"$1 $2\" in\n");
    data.usages().forEach(usage -> values("'" + usage.words() + " ", usage.options()));
    values("*' ", CommonOptions.ALL);
    script.append("    *) return 1 ;;\n  esac\n}\n\n");
  }

  private void values(String command, List<Option> options) {
    for (Option option : options) {
      if (option.takesValue()) {
        String places =
            CompletionData.written(option).stream()
                .map(name -> command + name + "'")
                .collect(Collectors.joining(" | "));
        script.append("    %s) %s ;;\n".formatted(places, call(data.values(option.completion()))));
      }
    }
  }

  private void arguments() {
    script.append("_aqcp_arguments() {\n  case $1 in\n");
    script.append("    '') %s ;;\n".formatted(words(data.next(""))));
    for (String group : data.groups()) {
      script.append("    '%s') %s ;;\n".formatted(group, words(data.next(group))));
    }
    for (Usage usage : data.usages()) {
      CompletionData.Values values = data.arguments(usage);
      if (!values.isEmpty()) {
        script.append("    '%s') %s ;;\n".formatted(usage.words(), call(values)));
      }
    }
    script.append("  esac\n}\n");
  }

  private static String call(CompletionData.Values values) {
    String files = values.files() ? "_aqcp_files " + (values.yaml() ? "yaml" : "any") : "";
    if (values.words().isEmpty()) {
      return files.isEmpty() ? ":" : files;
    }
    return words(values.words()) + (files.isEmpty() ? "" : "; " + files);
  }

  private static String words(List<Proposal> words) {
    return "_aqcp_words '%s'"
        .formatted(words.stream().map(Proposal::word).collect(Collectors.joining(" ")));
  }
}
