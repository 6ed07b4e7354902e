package org.aqcp.author.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.aqcp.author.copy.EditJournal;
import org.aqcp.author.copy.EditedFile;
import org.aqcp.author.copy.EditedFiles;
import org.aqcp.author.fix.HomeFix;
import org.aqcp.framework.Home;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes of policy staff, one at a time, in a copy of the shipped home. */
final class SeededMistakesTest {
  private static final int AT_LEAST = 150;
  private static final int RANDOM = 12;

  @TempDir private static Path folder;

  private static HomeOfMistakes home;

  @BeforeAll
  static void copy() throws IOException {
    home = HomeOfMistakes.copiedTo(folder);
    if (System.getProperty("golden.update") != null) {
      for (String table : HomeOfMistakes.TABLES) {
        home.rewrite(table);
      }
    }
  }

  @Test
  void the_shipped_home_gives_no_finding() {
    assertThat(home.problems()).isEmpty();
  }

  @Test
  void there_are_as_many_mistakes_as_are_said() throws IOException {
    assertThat(all()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
    assertThat(all()).extracting(one -> one.name() + one.file()).doesNotHaveDuplicates();
  }

  @TestFactory
  Stream<DynamicNode> each_mistake_is_found_and_nothing_else() {
    return HomeOfMistakes.TABLES.stream()
        .map(table -> DynamicContainer.dynamicContainer(table, rows(table)));
  }

  private static Stream<DynamicTest> rows(String table) {
    return mistakes(table).stream()
        .map(mistake -> DynamicTest.dynamicTest(mistake.name(), () -> check(mistake)));
  }

  private static void check(Mistake mistake) throws IOException {
    mistake.make(folder);
    try {
      assertThat(home.problems())
          .as(mistake.name())
          .extracting(problem -> Mistake.told(problem, mistake.file()))
          .containsExactlyElementsOf(mistake.found());
      assertThat(mistake.found()).isNotEmpty();
      mendsWhatItCan(mistake);
    } finally {
      home.restore(mistake);
    }
  }

  /** Every mend removes its finding and adds none; a second mending finds nothing to do. */
  private static void mendsWhatItCan(Mistake mistake) throws IOException {
    List<String> left = mistake.found().stream().filter(f -> !isMended(f)).toList();
    if (left.size() == mistake.found().size()) {
      return;
    }
    write(mending().mended(List.of("aqcp-1.0")));
    assertThat(home.problems())
        .as(mistake.name())
        .extracting(problem -> Mistake.told(problem, mistake.file()))
        .isSubsetOf(left);
    assertThat(mending().mended(List.of("aqcp-1.0"))).as(mistake.name()).isEmpty();
  }

  private static boolean isMended(String found) {
    return found.substring(0, found.indexOf(": ")).endsWith(", mended");
  }

  @Test
  void many_mistakes_at_once_are_mended_together() throws IOException {
    List<Mistake> mendable =
        all().stream()
            .filter(mistake -> mistake.found().stream().allMatch(SeededMistakesTest::isMended))
            .toList();
    Random random = new Random(4);
    for (int time = 0; time < RANDOM; time++) {
      List<Mistake> made = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        Mistake mistake = mendable.get(random.nextInt(mendable.size()));
        Path file = folder.resolve(mistake.file());
        if (Files.exists(file) && Files.readString(file).contains(mistake.old())) {
          mistake.make(folder);
          made.add(mistake);
        }
      }
      write(mending().mended(List.of("aqcp-1.0")));
      assertThat(home.problems())
          .as("after %s", made)
          .filteredOn(p -> p.fix().isPresent())
          .isEmpty();
      for (Mistake mistake : made) {
        home.restore(mistake);
      }
    }
  }

  @Test
  void windows_line_ends_and_everything_else_stay_as_they_are() throws IOException {
    Mistake mistake =
        all().stream().filter(one -> one.name().equals("no end")).findFirst().orElseThrow();
    mistake.make(folder);
    Path file = folder.resolve(mistake.file());
    String windows = "\uFEFF" + Files.readString(file).replace("\n", "\r\n");
    Files.writeString(file, windows);
    List<EditedFile> mended = mending().mended(List.of("aqcp-1.0"));
    write(mended);
    assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
        .isEqualTo(
            windows.replaceFirst(
                "met\r\n\r\nrule \"L2.2 emp", "met\r\nend\r\n\r\nrule \"L2.2 emp"));
    assertThat(home.problems()).isEmpty();
    home.restore(mistake);
  }

  private static void write(List<EditedFile> edits) throws IOException {
    Home of = new Home(folder);
    EditedFiles.write(edits, of, new EditJournal(folder.resolve("edits"), of));
  }

  private static HomeFix mending() {
    return new HomeFix(new Home(folder), HomeOfMistakes::check);
  }

  private static List<Mistake> all() throws IOException {
    return HomeOfMistakes.TABLES.stream().flatMap(table -> mistakes(table).stream()).toList();
  }

  private static List<Mistake> mistakes(String table) {
    try {
      return HomeOfMistakes.mistakes(table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
