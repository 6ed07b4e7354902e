package org.aqcp.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Files from an attacker, as described in {@code src/test/resources/hostile}: two lines that say
 * what they attempt and where that is refused, then each file after a line {@code === path}.
 *
 * @param refusedAt file and line
 * @param files contents by path
 */
record HostileFile(String name, String tries, String refusedAt, Map<String, String> files) {
  private static final Path FOLDER = Path.of("src/test/resources/hostile");
  private static final String TRIES = "# tries ";
  private static final String AT = "# refused at ";
  private static final String FILE = "=== ";

  static List<HostileFile> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(HostileFile::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HostileFile read(Path file) {
    try {
      List<String> lines = List.of(Files.readString(file).split("\n", -1));
      Map<String, String> files = new LinkedHashMap<>();
      String path = "";
      for (String line : lines.subList(2, lines.size() - 1)) {
        if (line.startsWith(FILE)) {
          path = line.substring(FILE.length());
        } else {
          files.merge(path, line + "\n", String::concat);
        }
      }
      String name = file.getFileName().toString().replace(".txt", "");
      return new HostileFile(name, after(TRIES, lines.get(0)), after(AT, lines.get(1)), files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String after(String beginning, String line) {
    if (!line.startsWith(beginning)) {
      throw new IllegalStateException("`" + line + "` does not start with " + beginning);
    }
    return line.substring(beginning.length());
  }

  /** Whether only those who read cases come by it. */
  boolean isCase() {
    return refusedAt.contains(".cases.yaml");
  }

  void writeTo(SmallHome home, Marks marks) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      home.write(file.getKey(), marks.namedIn(file.getValue()));
    }
  }

  @Override
  public String toString() {
    return name + ": " + tries;
  }
}
