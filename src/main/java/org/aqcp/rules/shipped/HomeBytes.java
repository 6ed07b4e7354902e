package org.aqcp.rules.shipped;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aqcp.framework.Home;
import org.aqcp.rules.text.RuleSources;

/**
 * The files of a home that determine how partnerships of a level are evaluated, byte for byte: all
 * framework versions, the vocabulary, and the rules of one version.
 *
 * @param files contents by path within the home
 */
record HomeBytes(Map<String, byte[]> files) {
  HomeBytes {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  static HomeBytes of(Home home, String version, String level) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (String name : names(home, version, level)) {
      files.put(name, Files.readAllBytes(home.folder().resolve(name)));
    }
    return new HomeBytes(files);
  }

  /** Whether a home has exactly the same files. Anything but a plain file counts as different. */
  boolean areThoseOf(Home home, String version, String level) {
    List<String> names = names(home, version, level);
    if (names.size() != files.size()) {
      return false;
    }
    for (String name : names) {
      byte[] known = files.get(name);
      if (known == null || !isIn(home.folder().resolve(name), known)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isIn(Path file, byte[] known) {
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && Files.size(file) == known.length
          && Arrays.equals(Files.readAllBytes(file), known);
    } catch (IOException unreadable) {
      // reported when the file is read for the evaluation
      return false;
    }
  }

  private static List<String> names(Home home, String version, String level) {
    List<String> names = new ArrayList<>();
    Path root = home.folder();
    for (String id : list(root.resolve("framework-versions"))) {
      String framework = home.name(home.framework(id));
      if (Files.exists(root.resolve(framework))) {
        names.add(framework);
      }
    }
    if (Files.exists(home.settings())) {
      names.add(home.name(home.settings()));
    }
    Path rules = home.rules(version);
    addAll(home, home.vocabulary(), RuleSources.WORDS, names);
    addAll(home, home.vocabulary(), RuleSources.PHRASES, names);
    addAll(home, rules, ".dslr", names);
    addAll(home, rules.resolve(level), ".dslr", names);
    return names;
  }

  private static void addAll(Home home, Path folder, String ending, List<String> to) {
    for (String name : list(folder)) {
      if (name.endsWith(ending)) {
        to.add(home.name(folder.resolve(name)));
      }
    }
  }

  /** The names of a folder's entries; empty if there is no folder. */
  private static List<String> list(Path folder) {
    // loads fewer classes than a stream of paths
    String[] names = new File(folder.toString()).list();
    return names == null ? List.of() : List.of(names);
  }
}
