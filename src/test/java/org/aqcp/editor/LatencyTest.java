package org.aqcp.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Response times for an editor on the shipped home; this test prints the figures. */
class LatencyTest {
  private static final int TIMES = 20;
  private static final long FAR_TOO_LONG = 10_000;

  @Test
  void a_mistake_is_told_soon_after_it_is_typed(@TempDir Path folder) throws IOException {
    Conversation with = Conversation.over(folder);
    EditorClient editor = with.editor();
    String good = Conversation.text(with.rules(), "Engage", "Engage");
    String bad = good.replace("role co-design", "role co-dsign");
    String uri = with.open("Engage", "Engage");
    assertThat(editor.told(uri)).isEmpty();
    List<Long> told = new ArrayList<>();
    List<Long> completed = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      boolean mistaken = i % 2 == 0;
      long from = System.nanoTime();
      editor.change(uri, mistaken ? bad : good);
      assertThat(editor.told(uri).isEmpty()).isNotEqualTo(mistaken);
      told.add((System.nanoTime() - from) / 1_000_000);
      from = System.nanoTime();
      assertThat(editor.complete(uri, editor.after(uri, "    There is a"))).isNotEmpty();
      completed.add((System.nanoTime() - from) / 1_000_000);
    }
    print("didChange to publishDiagnostics, " + Checker.PAUSE + " ms of pause in it", told);
    print("completion", completed);
    assertThat(median(told)).isLessThan(FAR_TOO_LONG);
  }

  private static void print(String what, List<Long> times) {
    System.out.printf(Locale.ROOT, "%s: median of %d: %d ms%n", what, times.size(), median(times));
  }

  private static long median(List<Long> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }
}
