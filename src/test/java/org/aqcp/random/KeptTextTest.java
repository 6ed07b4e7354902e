package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.aqcp.assist.edit.Edit;
import org.aqcp.assist.edit.EditVerb;
import org.aqcp.assist.edit.EditedText;
import org.aqcp.assist.edit.RefusedEdit;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.YamlFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;

/** Whatever is edited, the text of a file changes only there. */
final class KeptTextTest {
  private static final int MOST_EDITS = 6;

  /** How many texts are edited with values of the same generated partnership. */
  private static final int EACH = 20;

  private final PartnershipReader reader = new PartnershipReader();
  private int made;
  private int refused;

  @Test
  void edits_keep_all_other_lines() throws IOException {
    List<String> examples = examples();
    int edits = Amount.of(1_200);
    Partnership donor = null;
    for (int seed = 0; made < edits; seed++) {
      Random random = new Random(seed * 0x9E3779B97F4A7C15L);
      if (seed % EACH == 0) {
        // it takes longer to make one than to edit a text
        String level = seed % (2 * EACH) == 0 ? "local" : "state";
        donor =
            new PartnershipGenerator(level, Focus.all(Shipped.evaluator(level), level))
                .partnership(seed);
      }
      String text = new NotedText(random).of(examples.get(seed % examples.size()));
      sequence(seed, text, new RandomFileEdits(random, donor));
    }
    Amount.say("%d edits in the text of a file, %d refused", made, refused);
  }

  private void sequence(int seed, String begin, RandomFileEdits edits) {
    String text = seed % 5 == 4 ? begin.replace("\n", "\r\n") : begin;
    for (int i = 0; i < MOST_EDITS; i++) {
      YamlFile tree = tree(text);
      Partnership now = reader.read(tree).partnership();
      Edit edit = edits.edit(now);
      try {
        Node.Mapping root = edit.in(tree.root(), now);
        reader.read(tree.with(root));
        String what = "seed %d, edit %d: %s".formatted(seed, i, edit);
        String edited = EditedText.of(text, tree.root(), root);
        assertThat(plain(tree(edited).root())).as(what).isEqualTo(plain(root));
        if (edit.verb() != EditVerb.REMOVE || edit.path().contains("[")) {
          keepsOthers(text, edited, edit, what);
        }
        text = edited;
        made++;
      } catch (InvalidInput | RefusedEdit cannotBe) {
        refused++;
      }
    }
  }

  private static void keepsOthers(String text, String edited, Edit edit, String what) {
    // a list of which nothing is left may be gone, or in brackets behind its key
    String list = edit.path().replaceFirst("\\[0]$", "");
    EditedLines entry = EditedLines.at(edit.path(), text);
    EditedLines all = EditedLines.at(list, text);
    boolean gone = edit.verb() == EditVerb.REMOVE && entry.until() == all.until();
    EditedLines lines = gone ? all : entry;
    List<String> now = List.of(edited.split("\n", -1));
    List<String> others = lines.others(text);
    assertThat(EditedLines.areIn(others, now)).as("%s: other lines in\n%s", what, edited).isTrue();
    boolean keeps = edit.verb() == EditVerb.ADD || edit.path().contains("[+]");
    List<String> lost = comments(text);
    lost.removeAll(comments(edited));
    List<String> inside = comments(String.join("\n", inside(lines, text)));
    if (keeps) {
      assertThat(lost).as(what).isEmpty();
    } else {
      assertThat(inside).as(what).containsAll(lost);
    }
  }

  private static List<String> inside(EditedLines lines, String text) {
    List<String> all = List.of(text.split("\n", -1));
    return all.subList(lines.from(), Math.min(lines.until(), all.size()));
  }

  private static List<String> comments(String text) {
    List<String> comments = new ArrayList<>();
    text.lines()
        .filter(line -> line.matches(".*(^|\\s)#.*"))
        .forEach(line -> comments.add(line.substring(line.indexOf('#'))));
    return comments;
  }

  private static YamlFile tree(String text) {
    return YamlFile.of("partnership.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  /** A tree without places and quotes. */
  static String plain(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return Node.isBlank(scalar) ? "~" : "<" + scalar.text() + ">";
    }
    if (node instanceof Node.Sequence list) {
      return list.items().stream().map(KeptTextTest::plain).toList().toString();
    }
    List<String> keys = new ArrayList<>();
    ((Node.Mapping) node)
        .entries()
        .forEach((key, entry) -> keys.add(key + "=" + plain(entry.value())));
    Collections.sort(keys);
    return keys.toString();
  }

  static List<String> examples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("examples"))) {
      return files
          .filter(file -> file.endsWith("partnership.yaml"))
          .sorted()
          .map(KeptTextTest::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
