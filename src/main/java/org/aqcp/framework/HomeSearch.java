package org.aqcp.framework;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.aqcp.input.problem.InvalidInput;

/** Finds the home to use. */
public final class HomeSearch {
  private HomeSearch() {}

  /**
   * Finds the home folder: the named one, or that of {@code AQCP_HOME}, or the nearest one around
   * the current folder, or the installation's own.
   *
   * @param named the folder given by the user, or null
   * @param environment the environment variables
   * @param current the working directory
   * @param installation the folder of this program, or null if unknown
   * @throws InvalidInput if the folder has no framework versions
   */
  public static Home find(
      Path named, Map<String, String> environment, Path current, Path installation) {
    String fromEnvironment = environment.getOrDefault("AQCP_HOME", "");
    if (named != null) {
      return checked(named, "choose a folder that contains `framework-versions/`");
    }
    if (!fromEnvironment.isEmpty()) {
      return checked(Path.of(fromEnvironment), "AQCP_HOME is set to it: change or unset AQCP_HOME");
    }
    return Home.around(current)
        .map(home -> checked(home.folder(), "add a version, or choose another home with `--home`"))
        .orElseGet(
            () ->
                checked(
                    Objects.requireNonNullElse(installation, current),
                    "choose a home folder with `--home`"));
  }

  private static Home checked(Path folder, String hint) {
    if (!Home.hasVersions(folder)) {
      throw Home.refused(
          FrameworkProblem.NO_VERSIONS, folder, "this folder has no framework versions", hint);
    }
    Home home = new Home(folder);
    if (home.versionIds().isEmpty()) {
      throw Home.refused(
          FrameworkProblem.NO_VERSIONS,
          folder.resolve(Home.VERSIONS),
          "this folder is empty",
          hint);
    }
    return home;
  }
}
