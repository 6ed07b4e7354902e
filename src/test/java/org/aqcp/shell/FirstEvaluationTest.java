package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aqcp.shell.door.Typist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody who has read only the README comes from nothing to a first evaluation of a partnership
 * with six partners: three commands, and no message about a mistake.
 */
final class FirstEvaluationTest {
  private static final List<String> PARTNERS =
      List.of(
          "Prairie College",
          "Crossing Adult Learning Center",
          "Prairie Job Center",
          "Prairie Workforce Board",
          "Crossing County Human Services",
          "Prairie Chamber of Commerce");

  private static final Pattern SUCH_AS = Pattern.compile("(?m)^  such as: ([^;\\r\\n]+)");

  @TempDir private Path folder;

  @Test
  void three_commands_lead_from_nothing_to_an_evaluation() throws Exception {
    String kept = folder.toString();
    Map<String, String> variables = Map.of("XDG_STATE_HOME", kept, "XDG_CACHE_HOME", kept);
    Path file = folder.resolve("prairie.yaml");
    try (Typist typist =
        new Typist(
            AllCommands.readingFrom(InputStream.nullInputStream()), variables, "ansi", true)) {
      typist.type("new local %s --name \"Prairie Crossing\"\r".formatted(file));
      assertThat(typist.heard()).contains("nothing is reported yet");
      typist.type("interview\r");
      String interview = answered(typist);
      assertThat(interview)
          .contains("Which organizations belong to the partnership?")
          .doesNotContain("aqcp: ", "did you mean", "is not a ");
      typist.type("evaluate\r");
      assertThat(typist.heard())
          .contains("The benchmark is ", "Of 35 indicators", " 0 unknown")
          .doesNotContain("aqcp: ");
      typist.type("exit\r");
      typist.awaitEnd();
    }
    assertThat(Files.readString(file)).contains(PARTNERS);
  }

  /** Answers every question until the interview ends by itself. */
  private static String answered(Typist typist) throws IOException {
    String heard = typist.heard();
    StringBuilder all = new StringBuilder(heard);
    while (!heard.endsWith("Prairie Crossing> ")) {
      for (String line : answer(heard)) {
        typist.type(line + "\r");
        heard = typist.heard();
        all.append(heard);
      }
    }
    return all.toString();
  }

  /** What is typed, by what is asked for. */
  private static List<String> answer(String asked) {
    if (asked.contains("`yes` if these are all") || asked.contains("`yes` or `no`")) {
      return List.of("yes");
    } else if (asked.contains("Which organizations belong to the partnership?")) {
      return Stream.concat(PARTNERS.stream(), Stream.of("")).toList();
    } else if (asked.contains("`none` if there are none")) {
      return List.of("none");
    } else if (asked.contains("a number or a word")) {
      return List.of("1");
    }
    Matcher example = SUCH_AS.matcher(asked);
    return List.of(example.find() ? example.group(1) : "d");
  }
}
