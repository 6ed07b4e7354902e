package org.aqcp.shell.session;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Everything around a command that is not on its command line.
 *
 * @param environment the environment variables
 * @param folder the current folder
 * @param installation the folder that aqcp is installed in
 * @param terminal whether a person sits at both ends: input and output are terminals
 */
public record Surroundings(
    Screen screen,
    Map<String, String> environment,
    Path folder,
    Path installation,
    boolean terminal,
    Session session) {
  private static final String HOME = "AQCP_HOME";

  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /** An environment variable; one that is set to nothing counts as not set. */
  public Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  public Home home() {
    return variable(HOME).map(named -> Home.named(named, this)).orElseGet(() -> Home.found(this));
  }

  public Surroundings withHome(String named) {
    Map<String, String> changed = new HashMap<>(environment);
    changed.put(HOME, named);
    return new Surroundings(screen, changed, folder, installation, terminal, session);
  }

  public Surroundings with(Screen other) {
    return new Surroundings(other, environment, folder, installation, terminal, session);
  }

  public Surroundings with(Session other) {
    return new Surroundings(screen, environment, folder, installation, terminal, other);
  }
}
