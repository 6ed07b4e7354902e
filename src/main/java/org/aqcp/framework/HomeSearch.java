package org.aqcp.framework;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.aqcp.input.file.Ownership;
import org.aqcp.input.problem.InvalidInput;

/** Finds the home to use. */
public final class HomeSearch {
  private HomeSearch() {}

  /**
   * Finds the home folder: the named one, or that of {@code AQCP_HOME}, or the nearest one around
   * the current folder, or the installation's own.
   *
   * @param named as the user named it; null where he did not
   * @param environment of the process
   * @param current folder of the process
   * @param installation folder of this program; null where it is not known
   * @throws InvalidInput where no folder has framework versions, or another user put them around
   *     the current folder
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
        .map(home -> trusted(home, current))
        .map(home -> checked(home.folder(), "add a version, or choose another home with `--home`"))
        .orElseGet(
            () ->
                checked(
                    Objects.requireNonNullElse(installation, current),
                    "choose a home folder with `--home`"));
  }

  /** Anybody can put a home into a folder that everybody can write to. */
  private static Home trusted(Home home, Path current) {
    Path versions = home.folder().resolve(Home.VERSIONS);
    if (!Ownership.isTrusted(versions) && !Ownership.isSame(versions, current.toAbsolutePath())) {
      throw Home.refused(
          FrameworkProblem.NO_VERSIONS,
          versions,
          "these framework versions belong to another user",
          "if you trust them, choose their home with `--home`");
    }
    return home;
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
