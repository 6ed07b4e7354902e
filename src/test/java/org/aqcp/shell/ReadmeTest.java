package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aqcp.shell.door.OneShotDoor;
import org.aqcp.shell.line.TypedWords;
import org.aqcp.shell.session.Recorded;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The commands in README and docs print what is shown; a line {@code ...} matches any lines. */
final class ReadmeTest {
  private static final Pattern RUN =
      Pattern.compile("^```\\n\\$ \\./aqcp (.+)\\n((?s:.*?))^```$", Pattern.MULTILINE);
  private static final Pattern LEFT_OUT = Pattern.compile("^\\.\\.\\.\\n", Pattern.MULTILINE);

  /** A run that a page shows. */
  private record Run(Path page, String line, String shown) {}

  @TestFactory
  Stream<DynamicTest> what_the_readme_shows_is_what_aqcp_prints() throws IOException {
    List<Run> runs = runs(Path.of("README.md"));
    assertThat(runs).hasSizeGreaterThan(1);
    return runs.stream().map(ReadmeTest::test);
  }

  @TestFactory
  Stream<DynamicTest> what_the_other_pages_show_is_what_aqcp_prints() throws IOException {
    try (Stream<Path> pages = Files.walk(Path.of("docs"))) {
      List<Path> texts = pages.filter(page -> page.toString().endsWith(".md")).sorted().toList();
      return texts.stream().flatMap(page -> runs(page).stream()).map(ReadmeTest::test);
    }
  }

  private static List<Run> runs(Path page) {
    Matcher found = RUN.matcher(read(page));
    return found
        .results()
        .map(run -> new Run(page, run.group(1), run.group(2)))
        // runs on a copied home build on each other; TutorialTest follows them
        .filter(run -> !run.line().endsWith(" --home ours"))
        .toList();
  }

  private static DynamicTest test(Run run) {
    String name = "%s: aqcp %s".formatted(run.page(), run.line());
    return DynamicTest.dynamicTest(
        name, () -> assertThat(printed(run.line())).as(name).matches(pattern(run.shown())));
  }

  private static Pattern pattern(String shown) {
    return Pattern.compile(
        Arrays.stream(LEFT_OUT.split(shown, -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("(?s:.*\\n)?")));
  }

  private static String printed(String line) {
    Recorded recorded = new Recorded();
    new OneShotDoor(AllCommands.readingFrom(InputStream.nullInputStream()), recorded.oneShot())
        .run(TypedWords.in(line).all());
    return recorded.out() + recorded.talk();
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
