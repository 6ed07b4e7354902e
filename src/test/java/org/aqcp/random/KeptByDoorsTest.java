package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.aqcp.assist.edit.Edit;
import org.aqcp.assist.edit.EditVerb;
import org.aqcp.assist.edit.EditableFile;
import org.aqcp.assist.interview.Interview;
import org.aqcp.evaluation.Yardsticks;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.YamlFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.names.WordsForNothing;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.Commands;
import org.aqcp.shell.door.OneShotDoor;
import org.aqcp.shell.interview.Dialogue;
import org.aqcp.shell.line.TypedWords;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Recorded;
import org.aqcp.shell.session.Session;
import org.aqcp.shell.verb.EditCommand;
import org.aqcp.shell.verb.OpenCommand;
import org.aqcp.shell.verb.SaveCommand;
import org.aqcp.shell.verb.UndoCommand;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is answered in an interview, or set and saved in a session, the file changes only there:
 * comments, blank lines, quotes, line ends and the order of keys stay.
 */
final class KeptByDoorsTest {
  private static final int EACH = 4;
  private static final int AT_ONCE = 3;
  private static final int MOST_ANSWERS = 30;

  @TempDir private Path folder;
  private final PartnershipReader reader = new PartnershipReader();

  @Test
  void what_is_set_and_saved_changes_only_its_place() throws IOException {
    List<String> examples = KeptTextTest.examples();
    int edits = Amount.of(900);
    int made = 0;
    int refused = 0;
    Partnership donor = null;
    Recorded screen = new Recorded();
    OneShotDoor door = door(screen);
    for (int seed = Amount.first(); made < edits; seed++) {
      Random random = new Random(seed * 0x9E3779B97F4A7C15L);
      if (donor == null || seed % 20 == 0) {
        String level = seed % 40 == 0 ? "local" : "state";
        donor =
            new PartnershipGenerator(level, Focus.all(Shipped.evaluator(level), level))
                .partnership(seed);
      }
      Path file = folder.resolve("set.yaml");
      String text = new OddLayout(random).of(tree(examples.get(seed % examples.size())).root());
      Files.writeString(file, text);
      RandomFileEdits some = new RandomFileEdits(random, donor);
      run(door, "open set.yaml");
      for (int i = 0; i < EACH; i++) {
        Node.Mapping root = tree(text).root();
        Set<String> keys = new HashSet<>();
        Set<String> replaced = new HashSet<>();
        StringBuilder what = new StringBuilder("seed " + seed + ", save " + i);
        for (int j = 0; j < AT_ONCE; j++) {
          Partnership now = reader.read(tree(text).with(root)).partnership();
          Edit edit = some.edit(now);
          // so that the numbers of entries stay what they are
          if (!keys.add(edit.path().replaceAll("[\\[.].*", ""))) {
            break;
          }
          if (!run(door, typed(edit))) {
            refused++;
            continue;
          }
          made++;
          what.append(": ").append(edit);
          root = edit.in(root, now);
          if (edit.verb() == EditVerb.SET && edit.value().startsWith("[")) {
            replaced.add(edit.path());
          }
        }
        if (what.indexOf(":") < 0) {
          continue;
        }
        assertThat(run(door, "save")).as(what + "\n" + screen.talk() + "\n" + text).isTrue();
        String saved = Files.readString(file);
        assertThat(KeptTextTest.plain(tree(saved).root()))
            .as(what.toString())
            .isEqualTo(KeptTextTest.plain(root));
        KeptLines.check(what.toString(), text, saved, replaced);
        text = saved;
      }
    }
    Amount.say("%d edits set and saved, %d refused", made, refused);
  }

  private OneShotDoor door(Recorded screen) {
    List<Command> commands = new ArrayList<>(EditCommand.all());
    commands.addAll(List.of(new OpenCommand(), new SaveCommand(), UndoCommand.undo()));
    Map<String, String> environment =
        Map.of(
            "AQCP_HOME",
            Shipped.HOME.folder().toString(),
            "XDG_CACHE_HOME",
            Path.of("target", "cache-of-tests").toAbsolutePath().toString());
    return new OneShotDoor(
        new Commands(commands), screen.in(folder, environment).with(Session.lasting()));
  }

  private static boolean run(OneShotDoor door, String line) {
    return door.run(TypedWords.in(line).all()) == ExitStatus.OK;
  }

  private static String typed(Edit edit) {
    String value = edit.value().isEmpty() ? "" : " " + TypedWords.typed(edit.value());
    return edit.verb().word() + " " + TypedWords.typed(edit.path()) + value;
  }

  @Test
  void what_is_answered_in_an_interview_changes_only_its_place() throws IOException {
    List<String> examples = KeptTextTest.examples();
    int edits = Amount.of(150);
    RandomAnswers.Done done = new RandomAnswers.Done();
    for (int seed = Amount.first(); done.saved < edits; seed++) {
      Random random = new Random(seed * 0x9E3779B97F4A7C15L);
      Path file = folder.resolve("interview.yaml");
      Node.Mapping root =
          RandomAnswers.thinned(tree(examples.get(seed % examples.size())).root(), random);
      Files.writeString(file, new OddLayout(random).of(root));
      EditableFile edited = new EditableFile(file, "interview.yaml", reader);
      String level = edited.partnership().level();
      String criterion = level.substring(0, 1).toUpperCase(Locale.ROOT) + (1 + random.nextInt(6));
      Interview interview =
          new Interview(
              Shipped.evaluator(level), edited.partnership(), id -> id.startsWith(criterion));
      Recorded screen = new Recorded();
      RandomAnswers answers = new RandomAnswers("seed " + seed, file, random, MOST_ANSWERS, done);
      new Dialogue(
              edited,
              interview,
              new Yardsticks(List.of(Shipped.evaluator(level))),
              WordsForNothing.BUILT_IN,
              answers,
              screen.in(folder, Map.of()).screen())
          .run(random.nextInt(3) == 0);
      answers.check();
    }
    Amount.say("%s", done);
    assertThat(done.notes).isPositive();
    assertThat(done.ratings).isPositive();
    assertThat(done.back).isPositive();
  }

  static YamlFile tree(String text) {
    return YamlFile.of("partnership.yaml", text.getBytes(StandardCharsets.UTF_8));
  }
}
