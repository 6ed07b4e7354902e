package org.aqcp.shell.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.author.copy.EditJournal;
import org.aqcp.framework.Home;
import org.aqcp.framework.HomeSearch;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Words;

/**
 * Everything that a command depends on besides its command line.
 *
 * @param variables the environment variables
 * @param folder the current folder
 * @param installation the folder that aqcp is installed in
 * @param terminal whether both input and output are terminals
 * @param namedHome the home folder that the user named; null if none
 */
public record CommandEnvironment(
    Screen screen,
    Map<String, String> variables,
    Path folder,
    Path installation,
    boolean terminal,
    Session session,
    Path namedHome) {

  public CommandEnvironment {
    variables = Map.copyOf(variables);
  }

  /** An environment variable; an empty value counts as not set. */
  public Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
  }

  /** Whether an environment variable turns something on; 0 and no turn it off. */
  public boolean isSet(String name) {
    return variable(name).filter(value -> !value.equals("0") && !value.equals("no")).isPresent();
  }

  /** The folder that a tilde stands for. */
  public String userHome() {
    return variable("HOME").orElse(System.getProperty("user.home"));
  }

  /** The folder whose framework versions and rules are used. */
  public Home home() {
    Home home = HomeSearch.find(namedHome, variables, folder, installation);
    if (Files.isDirectory(journals())) {
      finishEdits(home);
    }
    return home;
  }

  /** What remembers edits of a home's files until all are written. */
  public EditJournal journal(Home home) {
    return new EditJournal(journals(), home);
  }

  private Path journals() {
    return cache().resolve("edits");
  }

  private void finishEdits(Home home) {
    try {
      List<String> names = journal(home).finish();
      if (!names.isEmpty()) {
        screen.talk().println("finished an interrupted edit of " + Words.listed(names));
      }
    } catch (IOException | InvalidInput e) {
      screen.talk().println("an edit was interrupted and cannot be finished: " + e.getMessage());
    }
  }

  /** Whether the user chose no home, and this is the one that came with aqcp. */
  public boolean fellBackTo(Home home) {
    boolean chosen = namedHome != null || variable("AQCP_HOME").isPresent();
    try {
      return !chosen && installation != null && Files.isSameFile(home.folder(), installation);
    } catch (IOException notThere) {
      return false;
    }
  }

  /** The framework versions and rules; a session keeps them until it reloads. */
  public LoadedFrameworks frameworks() {
    Home home = home();
    return session.frameworks(home, () -> new LoadedFrameworks(home, cache(), screen.talk()));
  }

  /** The framework versions and rules of another home; a session does not keep them. */
  public LoadedFrameworks frameworks(Home other) {
    return new LoadedFrameworks(other, cache(), screen.talk());
  }

  /** The aqcp folder in the XDG cache folder. */
  private Path cache() {
    return variable("XDG_CACHE_HOME")
        .map(Path::of)
        .filter(Path::isAbsolute)
        .or(() -> variable("HOME").map(home -> Path.of(home, ".cache")))
        .orElse(Path.of(System.getProperty("java.io.tmpdir")))
        .resolve("aqcp");
  }

  public CommandEnvironment withHome(String named) {
    return new CommandEnvironment(
        screen, variables, folder, installation, terminal, session, folder.resolve(named));
  }

  public CommandEnvironment with(Screen other) {
    return new CommandEnvironment(
        other, variables, folder, installation, terminal, session, namedHome);
  }

  public CommandEnvironment with(Session other) {
    return new CommandEnvironment(
        screen, variables, folder, installation, terminal, other, namedHome);
  }
}
