package org.aqcp.author.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aqcp.input.problem.Problem;

/**
 * A mistake in editing a home, and what the check must report.
 *
 * @param old text of the file that is replaced where it first stands; empty for all of the file
 * @param found what a check finds, exactly: {@code id line [in file][, mended]: advice}
 * @param row its lines but for the name and what is found
 */
record Mistake(String name, String file, String old, String now, List<String> found, String row) {
  private static final Pattern CHARACTER = Pattern.compile("<U\\+([0-9A-F]{4})>");

  /** The rows of a table: see {@code src/test/resources/mistakes}. */
  static List<Mistake> in(Path table) throws IOException {
    List<Mistake> mistakes = new ArrayList<>();
    for (String row : Files.readString(table).split("(?m)^## ", -1)) {
      if (!row.isBlank()) {
        mistakes.add(of(row.lines().toList()));
      }
    }
    return mistakes;
  }

  private static Mistake of(List<String> row) {
    return new Mistake(
        row.get(0),
        row.get(1),
        lines(row, "-"),
        lines(row, "+"),
        row.stream().filter(line -> line.startsWith("> ")).map(line -> line.substring(2)).toList(),
        row.subList(1, row.size()).stream()
            .filter(line -> !line.startsWith("> ") && !line.isBlank())
            .map(line -> line + "\n")
            .collect(Collectors.joining()));
  }

  private static String lines(List<String> row, String mark) {
    return row.subList(2, row.size()).stream()
        .filter(line -> line.equals(mark) || line.startsWith(mark + " "))
        .map(line -> line.length() > 2 ? shown(line.substring(2)) : "")
        .collect(Collectors.joining("\n"));
  }

  /** Characters that nobody sees stand in tables by their numbers. */
  static String shown(String text) {
    return CHARACTER
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
  }

  /** A finding as tables say it: where it stands, whether it is mended, what is advised. */
  static String told(Problem problem, String file) {
    String where = problem.file().equals(file) ? "" : " in " + problem.file();
    String line = problem.place().line() == 0 ? "" : " " + problem.place().line();
    String advice = problem.hint().isEmpty() ? problem.message() : problem.hint();
    String mended = problem.fix().isPresent() ? ", mended" : "";
    return problem.kind().id() + line + where + mended + ": " + advice;
  }

  /** Makes it in a home. */
  void make(Path home) throws IOException {
    Path path = home.resolve(file);
    Files.createDirectories(path.getParent());
    Path phrases = Path.of("src/test/resources/vocabulary", path.getFileName().toString());
    if (!Files.exists(path) && Files.exists(phrases)) {
      Files.copy(phrases, path); // the shipped home says the same in words
    }
    if (old.isEmpty()) {
      Files.writeString(path, now);
      return;
    }
    String text = Files.readString(path);
    assertThat(text).as(name).contains(old);
    int at = text.indexOf(old);
    Files.writeString(path, text.substring(0, at) + now + text.substring(at + old.length()));
  }

  @Override
  public String toString() {
    return name;
  }
}
