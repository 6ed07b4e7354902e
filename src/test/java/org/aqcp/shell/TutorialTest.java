package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows the tutorial step by step. */
final class TutorialTest {
  private static final Path TUTORIAL = Path.of("docs/tutorial.md");
  private static final Pattern BLOCK = Pattern.compile("^```\\n(.*?)^```$", flags());
  private static final Pattern FILE = Pattern.compile("`ours/([^`]+)`");
  private static final Pattern LEFT_OUT = Pattern.compile("^\\.\\.\\.\\n", Pattern.MULTILINE);

  @TempDir private Path folder;

  @Test
  void an_indicator_is_added_as_the_tutorial_says() throws IOException {
    String tutorial = Files.readString(TUTORIAL);
    int runs = 0;
    int done = 0;
    for (MatchResult block : BLOCK.matcher(tutorial).results().toList()) {
      if (block.group(1).startsWith("$ ")) {
        runs += run(block.group(1));
      } else {
        Matcher file = FILE.matcher(tutorial.substring(done, block.start()));
        assertThat(file.find()).as(block.group(1)).isTrue();
        edit(folder.resolve("ours").resolve(file.group(1)), block.group(1));
      }
      done = block.end();
    }
    assertThat(runs).as("runs of aqcp").isEqualTo(5);
  }

  /** Does what a block shows; returns how often it runs aqcp. */
  private int run(String block) throws IOException {
    if (!block.startsWith("$ ./aqcp ")) {
      assertThat(block).isEqualTo("$ mkdir ours\n$ cp -r framework-versions rules ours\n");
      copy("framework-versions");
      copy("rules");
      return 0;
    }
    int end = block.indexOf('\n');
    String line = block.substring("$ ./aqcp ".length(), end).replace(" --home ours", "");
    String file = line.replace("examples/", Path.of("examples").toAbsolutePath() + "/");
    OneShot.Said said = new OneShot(folder, folder.resolve("ours")).run(file);
    assertThat(said.status()).as(block).isEqualTo(ExitStatus.OK);
    String printed = said.out();
    for (String part : LEFT_OUT.split(block.substring(end + 1), -1)) {
      assertThat(printed).contains(part);
    }
    return 1;
  }

  private void copy(String name) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(name))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve("ours").resolve(file);
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Replaces the draft: up to an empty line or the end in the framework version, otherwise to the
   * end.
   */
  private static void edit(Path file, String block) throws IOException {
    String text = Files.readString(file);
    String mark = file.toString().endsWith(".dslr") ? "# to edit" : " *# to edit";
    String until = file.toString().endsWith("framework.yaml") ? "(?=\\n\\n|\\z)" : "\\z";
    String edited =
        Pattern.compile("^" + mark + ".*?" + until, flags())
            .matcher(text)
            .replaceFirst(Matcher.quoteReplacement(block.stripTrailing()));
    assertThat(edited).isNotEqualTo(text);
    Files.writeString(file, edited);
  }

  private static int flags() {
    return Pattern.MULTILINE | Pattern.DOTALL;
  }
}
