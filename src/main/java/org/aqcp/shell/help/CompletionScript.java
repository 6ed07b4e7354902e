package org.aqcp.shell.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aqcp.shell.command.Commands;
import org.aqcp.shell.command.CommonOptions;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.CommandEnvironment;

/** A script that completes command lines of aqcp in another shell. */
public final class CompletionScript {
  private static final List<ScriptSyntax> SHELLS = List.of(new BashSyntax(), new ZshSyntax());

  private final KnownProposals known;
  private final ScriptSyntax syntax;

  private CompletionScript(KnownProposals known, ScriptSyntax syntax) {
    this.known = known;
    this.syntax = syntax;
  }

  /** The shells that there is a script for. */
  public static List<String> shells() {
    return SHELLS.stream().map(ScriptSyntax::shell).toList();
  }

  /** The script for a shell; empty if there is none for it. */
  public static Optional<String> of(
      String shell, Commands commands, CommandEnvironment environment) {
    return SHELLS.stream()
        .filter(one -> one.shell().equals(shell))
        .findFirst()
        .map(one -> new CompletionScript(new KnownProposals(commands, environment), one).filled());
  }

  private String filled() {
    return template()
        .replace("@options@\n", options())
        .replace("@values@\n", values())
        .replace("@arguments@\n", arguments())
        .replace("@with-values@", known.withValues())
        .replace("@groups@", String.join(" | ", known.groups()))
        .replace("@common@", syntax.common(CommonOptions.ALL));
  }

  private String template() {
    String name = "completion." + syntax.shell();
    try (InputStream in = CompletionScript.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String options() {
    return known.usages().stream()
        .filter(usage -> !usage.options().isEmpty())
        .map(usage -> syntax.options("'" + usage.words() + "'", usage.options()))
        .collect(Collectors.joining());
  }

  private String values() {
    Stream<String> own =
        known.usages().stream()
            .flatMap(usage -> values("'" + usage.words() + " ", usage.options()));
    return Stream.concat(own, values("*' ", CommonOptions.ALL)).collect(Collectors.joining());
  }

  private Stream<String> values(String command, List<Option> options) {
    return options.stream()
        .filter(Option::takesValue)
        .map(option -> syntax.values(places(command, option), known.values(option.completion())));
  }

  /** The option behind the command, in either of its forms. */
  private static String places(String command, Option option) {
    return KnownProposals.written(option).stream()
        .map(name -> command + name + "'")
        .collect(Collectors.joining(" | "));
  }

  private String arguments() {
    StringBuilder branches = new StringBuilder();
    Stream.concat(Stream.of(""), known.groups().stream())
        .forEach(begin -> branches.append(syntax.values("'" + begin + "'", known.next(begin))));
    for (Usage usage : known.usages()) {
      KnownProposals.Values values = known.arguments(usage);
      if (!values.isEmpty()) {
        branches.append(syntax.values("'" + usage.words() + "'", values));
      }
    }
    return branches.toString();
  }
}
