package org.aqcp.shell.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.aqcp.shell.session.CommandEnvironment;
import org.aqcp.shell.session.LoadedFrameworks;
import org.aqcp.shell.session.Screen;
import org.aqcp.shell.session.Session;

/** One call of a command, read and checked: all that the command may know. */
public final class Invocation {
  private final ParsedOptions given;
  private final CommandEnvironment around;
  private final Commands commands;

  public Invocation(ParsedOptions given, CommandEnvironment around, Commands commands) {
    this.given = given;
    this.around = CommonOptions.applied(given, around);
    this.commands = commands;
  }

  /** What is given for an option or argument that may be left out. */
  public Optional<String> value(Parameter parameter) {
    return given.value(parameter);
  }

  /** Whether an option or argument is given. */
  public boolean isGiven(Parameter parameter) {
    return given.has(parameter);
  }

  /** What is given for a required argument, or for an option that has a fallback. */
  public String text(Argument argument) {
    return given.value(argument).orElseThrow();
  }

  /** What is given for an option, or else its fallback. */
  public String text(Option option) {
    return given.value(option).orElse(option.fallback());
  }

  /** What is chosen with an option that takes the words of an enum, or else its fallback. */
  public <E extends Enum<E>> E choice(Option option, Class<E> of) {
    return Choices.constant(of, text(option));
  }

  /** Everything that is chosen with such an option where it is repeated, or else its fallback. */
  public <E extends Enum<E>> List<E> choices(Option option, Class<E> of) {
    List<String> words = has(option) ? values(option) : List.of(option.fallback());
    return words.stream().map(word -> Choices.constant(of, word)).toList();
  }

  /** Everything given for an argument that is repeated. */
  public List<String> values(Parameter parameter) {
    return given.values(parameter);
  }

  /** Whether an option is given at all. */
  public boolean has(Parameter parameter) {
    return given.has(parameter);
  }

  public Screen screen() {
    return around.screen();
  }

  public LoadedFrameworks yardstick() {
    return around.yardstick();
  }

  /** A file that the user names, seen from the current folder. */
  public Path file(String named) {
    return around.folder().resolve(named);
  }

  public Session session() {
    return around.session();
  }

  public CommandEnvironment around() {
    return around;
  }

  /** All commands there are, this one too. */
  public Commands commands() {
    return commands;
  }
}
