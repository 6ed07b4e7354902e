package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.YamlFile;
import org.aqcp.random.TextPlace.Left;

/** Whether a text of a partnership's file is another one but for what they state. */
final class KeptLines {
  private KeptLines() {}

  /**
   * Holds the one that was saved against the one before. Returns where they state other things.
   *
   * @param replaced the paths of lists that were replaced as a whole
   */
  static ChangedPlaces check(String what, String before, String after, Set<String> replaced) {
    assertThat(after.startsWith("\uFEFF")).as(what).isEqualTo(before.startsWith("\uFEFF"));
    String was = before.replace("\uFEFF", "");
    String now = after.replace("\uFEFF", "");
    ChangedPlaces late = places(was, now, false, replaced);
    if (!isKept(late, was, now) && !isKept(places(was, now, true, replaced), was, now)) {
      throw new AssertionError(
          "%s, at %s\n-- before:\n%s\n-- after:\n%s\n-- "
                  .formatted(what, late.paths(), before, after)
              + first(late, was, now));
    }
    return late;
  }

  /**
   * Whether both state the same: then one line more, which is a reason why something does not
   * apply, is all that differs.
   */
  static boolean isNote(String what, String before, String after) {
    String was = before.replace("\uFEFF", "");
    String now = after.replace("\uFEFF", "");
    if (!KeptTextTest.plain(root(was)).equals(KeptTextTest.plain(root(now)))) {
      return false;
    }
    List<String> lines = new ArrayList<>(List.of(now.split("\n", -1)));
    List<String> others = List.of(was.split("\n", -1));
    int same = 0;
    while (same < others.size()
        && lines.get(same).stripTrailing().equals(others.get(same).stripTrailing())) {
      same++;
    }
    assertThat(lines.remove(same)).as(what).matches(" *# [a-z-]+: not applicable because .*\\R?");
    boolean end = same == others.size() && was.contains("\r\n");
    assertThat(String.join("\n", lines))
        .as("%s:\n%s\n---\n%s", what, before, after)
        .isEqualTo(end ? was + "\r" : was);
    return true;
  }

  private static String first(ChangedPlaces places, String before, String after) {
    List<Left> was = new ArrayList<>(TextPlace.without(places.before(), before));
    List<Left> now = new ArrayList<>(TextPlace.without(places.after(), after));
    List<String> is = now.stream().map(Left::said).toList();
    now.removeIf(line -> was.stream().anyMatch(one -> one.said().equals(line.said())));
    was.removeIf(line -> is.contains(line.said()));
    return "%s was %s".formatted(now, was);
  }

  private static ChangedPlaces places(
      String before, String after, boolean early, Set<String> replaced) {
    return ChangedPlaces.of(before, root(before), after, root(after), early, replaced);
  }

  private static Node.Mapping root(String text) {
    return YamlFile.of("text", text.getBytes(StandardCharsets.UTF_8)).root();
  }

  /**
   * Whether nothing is lost or new, and all lines that no place is in are there in their order.
   * Where a value was in brackets with others, its line may be joined to the next.
   */
  private static boolean isKept(ChangedPlaces places, String before, String after) {
    List<Left> was = TextPlace.without(places.before(), before);
    List<Left> now = TextPlace.without(places.after(), after);
    List<Left> others = was.stream().filter(line -> !line.touched()).toList();
    int at = 0;
    for (Left line : now) {
      boolean last = at == others.size() - 1;
      at += at < others.size() && isSame(others.get(at), line, last) ? 1 : 0;
    }
    return at == others.size()
        && bare(was).equals(bare(now))
        && !hasMoreBlank(was, now, places, before);
  }

  private static String bare(List<Left> lines) {
    return lines.stream().map(Left::bare).collect(Collectors.joining());
  }

  private static boolean hasMoreBlank(
      List<Left> was, List<Left> now, ChangedPlaces places, String before) {
    long may = was.stream().filter(line -> line.said().isBlank()).count();
    long are = now.stream().filter(line -> line.said().isBlank() && !isApart(line)).count();
    return are > may + (isNewEnd(now.get(now.size() - 1), places, before) ? 1 : 0);
  }

  /** Whether a line sets a new section apart. */
  private static boolean isApart(Left line) {
    return line.said().isBlank() && line.beside();
  }

  /** Whether it is the end of a line that is the last one now, because the last one is gone. */
  private static boolean isNewEnd(Left line, ChangedPlaces places, String before) {
    return line.said().isEmpty()
        && places.before().stream().anyMatch(one -> before.indexOf('\n', one.until()) < 0);
  }

  private static boolean isSame(Left was, Left now, boolean last) {
    // what was the last line has an end now
    return was.isSame(now) || (last && (was.said() + "\r").equals(now.said()));
  }
}
