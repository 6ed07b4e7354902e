package org.aqcp.shell.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.aqcp.shell.session.CommandEnvironment;
import org.aqcp.shell.session.LoadedFrameworks;
import org.aqcp.shell.session.Screen;
import org.aqcp.shell.session.Session;

/** One call of a command: its parsed options and arguments, and its environment. */
public final class Invocation {
  private final ParsedOptions given;
  private final CommandEnvironment environment;
  private final Commands commands;

  public Invocation(ParsedOptions given, CommandEnvironment environment, Commands commands) {
    this.given = given;
    this.environment = CommonOptions.applied(given, environment);
    this.commands = commands;
  }

  /** The value of an optional option or argument. */
  public Optional<String> value(Parameter parameter) {
    return given.value(parameter);
  }

  public boolean isGiven(Parameter parameter) {
    return given.has(parameter);
  }

  /** The value of a required argument. */
  public String text(Argument argument) {
    return given.value(argument).orElseThrow();
  }

  /** The value of an option, or its default. */
  public String text(Option option) {
    return given.value(option).orElse(option.fallback());
  }

  /** The value of an option that takes the constants of an enum, or its default. */
  public <E extends Enum<E>> E choice(Option option, Class<E> of) {
    return Choices.constant(of, text(option));
  }

  /** All values of a repeated option that takes the constants of an enum, or its default. */
  public <E extends Enum<E>> List<E> choices(Option option, Class<E> of) {
    List<String> words = isGiven(option) ? values(option) : List.of(option.fallback());
    return words.stream().map(word -> Choices.constant(of, word)).toList();
  }

  /** All values of a repeated option or argument. */
  public List<String> values(Parameter parameter) {
    return given.values(parameter);
  }

  public Screen screen() {
    return environment.screen();
  }

  public LoadedFrameworks frameworks() {
    return environment.frameworks();
  }

  /** A file that the user names, resolved against the current folder. */
  public Path file(String named) {
    return environment.folder().resolve(named);
  }

  public Session session() {
    return environment.session();
  }

  public CommandEnvironment environment() {
    return environment;
  }

  /** All commands, including this one. */
  public Commands commands() {
    return commands;
  }
}
