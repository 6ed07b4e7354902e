package org.aqcp.random;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.yaml.YamlFile;

/** Texts of partnerships' files with notes, blank lines and quotes that change nothing. */
final class NotedText {
  private static final Pattern PLAIN = Pattern.compile("(?m)(?<=: )([A-Za-z][A-Za-z .]*)$");

  private final Random random;
  private int notes;

  NotedText(Random random) {
    this.random = random;
  }

  /** The same with more in it, line by line where it stays the same YAML. */
  String of(String text) {
    String quoted = PLAIN.matcher(text).replaceAll(this::quoted);
    StringBuilder noted = new StringBuilder();
    for (String line : quoted.split("\n", -1)) {
      String more = line;
      if (line.isBlank() || line.contains("#")) {
        more = line;
      } else if (random.nextInt(6) == 0) {
        more = line + "   # note " + notes++;
      } else if (random.nextInt(12) == 0) {
        more = line + "\n\n" + line.replaceAll("\\S.*", "") + "# below, note " + notes++;
      }
      noted.append(more).append('\n');
    }
    String all = noted.substring(0, noted.length() - 1);
    return isValid(all) ? all : text;
  }

  private String quoted(MatchResult value) {
    String word = value.group();
    boolean yesOrNo = word.equals("yes") || word.equals("no");
    String mark = random.nextBoolean() ? "'" : "\"";
    return yesOrNo || random.nextInt(3) > 0 ? word : mark + word + mark;
  }

  private static boolean isValid(String text) {
    try {
      YamlFile file = YamlFile.of("noted", text.getBytes(StandardCharsets.UTF_8));
      return file.problems().count() == 0;
    } catch (InvalidInput broken) {
      return false;
    }
  }
}
