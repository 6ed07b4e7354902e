package org.aqcp.shell.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder whose framework versions and rules are used. */
public record Home(Path path) {
  private static final String VERSIONS = "framework-versions";

  /** Where framework versions stand, a folder each. */
  public Path frameworkVersions() {
    return path.resolve(VERSIONS);
  }

  public Path rules() {
    return path.resolve("rules");
  }

  /** A folder that the user named; refused where it holds no framework versions. */
  static Home named(String folder, Surroundings around) {
    Home home = new Home(around.folder().resolve(folder));
    if (!Files.isDirectory(home.path)) {
      throw Refusal.usage(
          "there is no folder `" + folder + "`",
          "`--home` names a folder with `framework-versions/`");
    }
    if (!home.holdsVersions()) {
      throw Refusal.usage(
          "`" + folder + "` holds no `framework-versions/`", "name the folder that does");
    }
    return home;
  }

  /** The current folder, the nearest above it, or else the installation. */
  static Home found(Surroundings around) {
    return above(around.folder())
        .or(() -> Optional.of(new Home(around.installation())).filter(Home::holdsVersions))
        .orElseThrow(
            () ->
                Refusal.usage(
                    "there is no `framework-versions/` here or above",
                    "name the folder that holds it with `--home`"));
  }

  private static Optional<Home> above(Path start) {
    for (Path folder = start.toAbsolutePath(); folder != null; folder = folder.getParent()) {
      Home home = new Home(folder);
      if (home.holdsVersions()) {
        return Optional.of(home);
      }
    }
    return Optional.empty();
  }

  private boolean holdsVersions() {
    return Files.isDirectory(frameworkVersions());
  }
}
