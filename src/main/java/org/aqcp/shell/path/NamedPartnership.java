package org.aqcp.shell.path;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.shell.command.Typing;
import org.aqcp.shell.session.CommandEnvironment;
import org.aqcp.shell.session.Session;

/** The partnership that a command line is about, as far as it can be read while it is typed. */
final class NamedPartnership {
  private NamedPartnership() {}

  /** The one in the file that is named, or else the opened one. */
  static Optional<Partnership> in(Typing typing, CommandEnvironment environment) {
    for (String word : typing.before()) {
      Optional<Path> file = file(word, environment);
      if (file.isPresent()) {
        return read(file.get(), environment);
      }
    }
    return opened(environment);
  }

  private static Optional<Path> file(String word, CommandEnvironment environment) {
    try {
      return Optional.of(environment.folder().resolve(word)).filter(Files::isRegularFile);
    } catch (InvalidPathException noFile) {
      return Optional.empty();
    }
  }

  /** The opened one, with the edits of the session. */
  static Optional<Partnership> opened(CommandEnvironment environment) {
    Session session = environment.session();
    if (session.edited().isPresent()) {
      return session.edited().map(edited -> edited.whatIf().file().partnership());
    }
    return session.opened().flatMap(file -> read(environment.folder().resolve(file), environment));
  }

  private static Optional<Partnership> read(Path file, CommandEnvironment environment) {
    try {
      return Optional.of(environment.frameworks().partnerships().read(file).partnership());
    } catch (InvalidInput | InvalidFramework unreadable) {
      return Optional.empty();
    }
  }
}
