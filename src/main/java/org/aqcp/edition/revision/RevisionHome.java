package org.aqcp.edition.revision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Words;

/**
 * The framework versions and rules of a home as they were at a revision, in a folder of their own
 * that is removed on closing. Only plain files are read.
 */
public final class RevisionHome implements AutoCloseable {
  private static final List<String> FOLDERS = List.of("framework-versions", "rules");
  private static final int MOST_FILES = 5_000;
  private static final Pattern ENTRIES = Pattern.compile("\0");
  private static final Pattern PARTS = Pattern.compile("[ \t]");

  private final Path folder;
  private final String revision;
  private final Map<String, byte[]> files;

  private RevisionHome(Path folder, String revision, Map<String, byte[]> files) {
    this.folder = folder;
    this.revision = revision;
    this.files = files;
  }

  /** Whether a home is in a repository that git can read, so that there is a last revision. */
  public static boolean hasAny(Home home, Map<String, String> environment) {
    Optional<Path> program = Git.found(environment);
    try {
      return program.isPresent()
          && new Git(program.get(), home.folder())
              .run(new byte[0], "rev-parse", "--verify", "--quiet", "HEAD^{commit}")
              .succeeded();
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Reads a revision.
   *
   * @param revision a name that git knows, such as {@code HEAD} or {@code origin/main}
   * @throws InvalidInput if there is no git, no repository or no such revision
   */
  public static RevisionHome of(Home home, String revision, Map<String, String> environment) {
    Path program =
        Git.found(environment)
            .orElseThrow(
                () ->
                    refused(
                        home,
                        "git is not installed, so nothing can be compared with `" + revision + "`",
                        "install git, or leave out `--base`"));
    Git git = new Git(program, home.folder());
    try {
      return read(home, git, revision);
    } catch (IOException e) {
      throw refused(home, "git cannot be run: " + e.getMessage(), "check that git works here");
    }
  }

  private static RevisionHome read(Home home, Git git, String revision) throws IOException {
    byte[] none = new byte[0];
    Git.Said inside = git.run(none, "rev-parse", "--show-prefix");
    if (!inside.succeeded()) {
      throw refused(
          home,
          "the home is in no git repository" + reason(inside),
          "run it in a checkout, or leave out `--base`");
    }
    Git.Said commit =
        git.run(
            none, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
    if (!commit.succeeded()) {
      throw refused(
          home,
          "there is no revision " + Words.quoted(revision) + reason(commit),
          "name a branch, tag or commit; in CI, fetch it first: a shallow checkout has one commit");
    }
    Map<String, byte[]> files = files(home, git, commit.text(), inside.text());
    Path folder = Files.createTempDirectory("aqcp-base");
    RevisionHome read = new RevisionHome(folder, revision, files);
    try {
      read.write();
    } catch (IOException e) {
      read.close();
      throw e;
    }
    return read;
  }

  private static String reason(Git.Said said) {
    return said.err().isEmpty() ? "" : ": " + Words.visible(said.err().lines().findFirst().get());
  }

  private static Map<String, byte[]> files(Home home, Git git, String commit, String prefix)
      throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("ls-tree", "-r", "-z", "--full-tree", commit, "--"));
    FOLDERS.forEach(folder -> arguments.add(prefix + folder));
    Git.Said listed = git.run(new byte[0], arguments.toArray(String[]::new));
    if (!listed.succeeded()) {
      throw new IOException(listed.err());
    }
    Map<String, String> objects = new LinkedHashMap<>();
    for (String entry : ENTRIES.split(new String(listed.out(), StandardCharsets.UTF_8), -1)) {
      // mode type object TAB path
      String[] parts = PARTS.split(entry, 4);
      if (parts.length == 4 && parts[0].startsWith("100")) {
        objects.put(parts[3].substring(prefix.length()), parts[2]);
      }
    }
    if (objects.size() > MOST_FILES) {
      throw refused(home, "it had more than " + MOST_FILES + " files at that revision", "");
    }
    return contents(git, objects);
  }

  private static Map<String, byte[]> contents(Git git, Map<String, String> objects)
      throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    if (objects.isEmpty()) {
      return files;
    }
    String wanted = String.join("\n", objects.values()) + "\n";
    Git.Said said = git.run(wanted.getBytes(StandardCharsets.US_ASCII), "cat-file", "--batch");
    byte[] out = said.out();
    int at = 0;
    for (String name : objects.keySet()) {
      int end = at;
      while (end < out.length && out[end] != '\n') {
        end++;
      }
      // object type size
      String[] head = PARTS.split(new String(out, at, end - at, StandardCharsets.US_ASCII), 4);
      if (head.length != 3 || !head[1].equals("blob")) {
        throw new IOException("git does not have all files of that revision");
      }
      int size = Integer.parseInt(head[2]);
      files.put(name, Arrays.copyOfRange(out, end + 1, end + 1 + size));
      at = end + 1 + size + 1;
    }
    return files;
  }

  private void write() throws IOException {
    Files.createDirectories(folder.resolve("framework-versions"));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path to = folder.resolve(file.getKey()).normalize();
      if (!to.startsWith(folder)) {
        throw new IOException("a file of that revision is outside of it");
      }
      Files.createDirectories(to.getParent());
      Files.write(to, file.getValue());
    }
  }

  /** The home as it was. */
  public Home home() {
    return new Home(folder);
  }

  /** The revision as the user named it. */
  public String revision() {
    return revision;
  }

  /** Whether a home has the same files now, byte for byte. */
  public boolean isAsNow(Home now) {
    try {
      Map<String, Path> present = new TreeMap<>();
      for (String name : FOLDERS) {
        Path below = now.folder().resolve(name);
        if (Files.isDirectory(below)) {
          try (Stream<Path> all = Files.walk(below)) {
            all.filter(Files::isRegularFile).forEach(file -> present.put(now.name(file), file));
          }
        }
      }
      if (!present.keySet().equals(files.keySet())) {
        return false;
      }
      for (Map.Entry<String, Path> one : present.entrySet()) {
        if (!Arrays.equals(Files.readAllBytes(one.getValue()), files.get(one.getKey()))) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // the system clears its folder of temporary files
    }
  }

  private static InvalidInput refused(Home home, String message, String hint) {
    return new InvalidInput(RevisionProblem.NO_REVISION, home.folder().toString(), message, hint);
  }
}
