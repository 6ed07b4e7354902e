package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.aqcp.input.problem.Place;
import org.aqcp.input.yaml.Node;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.shell.session.TypedAnswers;

/** Somebody who types anything in an interview, and looks into the file after each line. */
final class RandomAnswers implements TypedAnswers {
  private static final List<String> ANSWERS =
      List.of(
          "yes",
          "no",
          "3",
          "64%",
          "$150,000",
          "June 30, 2012",
          "2012-06",
          "2013",
          "1, 2",
          "2",
          "1",
          "none",
          "Nursing",
          "Acme: \"the\" # best",
          "- Åsa's Bäckerei",
          "{a: [b]}",
          "O'Neil, Inc.",
          "all",
          "yes",
          "1",
          "",
          "");
  private static final List<String> REASON =
      List.of(
          "not applicable because we have none", "n/a: \"too\" small # yet", "not applicable {");

  /** What was done in some interviews. */
  static final class Done {
    int typed;
    int saved;
    int notes;
    int ratings;
    int back;

    @Override
    public String toString() {
      return "%d lines typed in interviews, %d saved, of them %d reasons and %d own ratings; %d taken back"
          .formatted(typed, saved, notes, ratings, back);
    }
  }

  private final String what;
  private final Path file;
  private final Random random;
  private final Done done;
  private final Set<String> earlier = new LinkedHashSet<>();
  private final List<String> since = new ArrayList<>();
  private final Set<String> seen = new LinkedHashSet<>();
  private String last;
  private int left;

  RandomAnswers(String what, Path file, Random random, int most, Done done) {
    this.what = what;
    this.file = file;
    this.random = random;
    this.left = most;
    this.done = done;
    this.last = text();
    earlier.add(last);
  }

  /** A tree of which only some is stated, so that there is something to ask. */
  static Node.Mapping thinned(Node.Mapping root, Random random) {
    Map<String, Node.Entry> some = new LinkedHashMap<>();
    root.entries()
        .forEach(
            (key, entry) -> {
              if (List.of("format", "name", "level", "as-of").contains(key)
                  || random.nextInt(3) > 0) {
                some.put(key, entry);
              }
            });
    if (root.get("complete").filter(Node.Scalar.class::isInstance).isEmpty()
        || random.nextBoolean()) {
      some.remove("complete");
    }
    return new Node.Mapping(some, Place.NOWHERE);
  }

  @Override
  public Optional<String> next(String prompt, List<String> proposals) {
    check();
    if (left-- == 0) {
      return Optional.empty();
    }
    seen.addAll(proposals);
    String line = line(proposals);
    since.add(line);
    done.typed++;
    return Optional.of(line);
  }

  private String line(List<String> proposals) {
    int kind = random.nextInt(20);
    if (kind < 2) {
      return "b";
    }
    if (kind == 2) {
      return "edit " + (1 + random.nextInt(4));
    }
    if (kind == 3) {
      return REASON.get(random.nextInt(REASON.size()));
    }
    if (kind == 4) {
      return List.of("s", "d", "?", "answers").get(random.nextInt(4));
    }
    if (kind < 10 && !proposals.isEmpty()) {
      return proposals.get(random.nextInt(proposals.size()));
    }
    return ANSWERS.get(random.nextInt(ANSWERS.size()));
  }

  /** Compares the file with what it was before the last lines. */
  void check() {
    String now = text();
    if (now.equals(last)) {
      return;
    }
    String typed = since.toString();
    String says = what + ", typed " + typed;
    if (since.get(since.size() - 1).equals("b") && earlier.contains(now)) {
      done.back++;
    } else {
      if (KeptLines.isNote(says, last, now)) {
        done.notes++;
      } else {
        ChangedPlaces places = KeptLines.check(says, last, now, Set.of());
        done.ratings += places.paths().get(0).startsWith("evidence") ? 1 : 0;
        // all items of a list that is whole may be written with the word that there are no more
        assertThat(
                places.paths().stream()
                    .filter(path -> !path.startsWith("complete"))
                    .map(path -> path.replaceAll("\\[\\+.*", ""))
                    .distinct())
            .as(says)
            .hasSizeLessThanOrEqualTo(1);
        places.stated().forEach(node -> isTyped(node, says));
      }
      done.saved++;
    }
    since.clear();
    seen.clear();
    last = now;
    earlier.add(now);
  }

  /** What is stated now was typed, or is what a question was about. */
  private void isTyped(Node node, String says) {
    if (node instanceof Node.Sequence list) {
      list.items().forEach(item -> isTyped(item, says));
    } else if (node instanceof Node.Mapping fact) {
      fact.entries().values().forEach(entry -> isTyped(entry.value(), says));
    } else {
      String value = ((Node.Scalar) node).text();
      boolean said =
          value.isEmpty()
              || since.stream().anyMatch(line -> letters(line).contains(letters(value)))
              || seen.contains(value)
              || value.matches("[LS]\\d\\.\\d+|none|2012-06-30|yes|no")
              || SectionType.keyed(value).isPresent();
      assertThat(said).as("%s: %s was typed", says, value).isTrue();
    }
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
  }

  private String text() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {}
}
