package org.aqcp.edition.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aqcp.framework.Source;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.MeasureText;

/**
 * How the measures of two versions differ.
 *
 * @param all those that differ, in the order of the later version, and those that are retired last
 * @param unchanged how many are in every way the same
 */
public record MeasureChanges(List<MeasureChange> all, int unchanged) {
  /** Where neither version has measures. */
  public static final MeasureChanges NONE = new MeasureChanges(List.of(), 0);

  public MeasureChanges {
    all = List.copyOf(all);
  }

  /** Compares measures with the same id. */
  public static MeasureChanges of(List<MeasureDefinition> before, List<MeasureDefinition> after) {
    Map<String, MeasureDefinition> earlier = new LinkedHashMap<>();
    before.forEach(one -> earlier.put(one.id(), one));
    List<MeasureChange> all = new ArrayList<>();
    int unchanged = 0;
    for (MeasureDefinition now : after) {
      MeasureChange change = of(Optional.ofNullable(earlier.remove(now.id())), now);
      if (change.before().isEmpty() || !change.words().isEmpty() || !change.parts().isEmpty()) {
        all.add(change);
      } else {
        unchanged++;
      }
    }
    earlier.values().forEach(one -> all.add(gone(one)));
    return new MeasureChanges(all, unchanged);
  }

  /** Whether a version has measures at all. */
  public boolean isAny() {
    return unchanged > 0 || !all.isEmpty();
  }

  /** Those that decide numbers. */
  MeasureChanges onlyMeaning() {
    return new MeasureChanges(
        all.stream().filter(one -> one.kind() != MeasureChangeKind.REWORDED).toList(), unchanged);
  }

  private static MeasureChange gone(MeasureDefinition one) {
    return new MeasureChange(Optional.of(one), Optional.empty(), List.of(), List.of());
  }

  private static MeasureChange of(Optional<MeasureDefinition> before, MeasureDefinition now) {
    return new MeasureChange(
        before,
        Optional.of(now),
        before.map(was -> words(was, now)).orElse(List.of()),
        before.map(was -> parts(was, now)).orElse(List.of()));
  }

  private static List<WordChange> words(MeasureDefinition before, MeasureDefinition after) {
    List<WordChange> words = new ArrayList<>();
    add("title", before, after, MeasureDefinition::title, words);
    add("about", before, after, MeasureDefinition::about, words);
    add("source", before, after, one -> source(one.source()), words);
    return words;
  }

  private static String source(Source source) {
    return source.note() == null ? source.words() : source.words() + "; " + source.note();
  }

  private static void add(
      String key,
      MeasureDefinition before,
      MeasureDefinition after,
      Function<MeasureDefinition, String> value,
      List<WordChange> to) {
    String was = Objects.toString(value.apply(before), "");
    String is = Objects.toString(value.apply(after), "");
    if (!was.equals(is)) {
      to.add(new WordChange(key, was, is));
    }
  }

  private static List<WordChange> parts(MeasureDefinition before, MeasureDefinition after) {
    MeasureText was = new MeasureText(before);
    MeasureText is = new MeasureText(after);
    if (was.digest().equals(is.digest())) {
      return List.of();
    }
    List<WordChange> parts = new ArrayList<>();
    Set<String> keys = new LinkedHashSet<>(is.parts().keySet());
    keys.addAll(was.parts().keySet());
    for (String key : keys) {
      String then = was.parts().getOrDefault(key, "");
      String now = is.parts().getOrDefault(key, "");
      if (!then.equals(now)) {
        parts.add(new WordChange(key, then, now));
      }
    }
    return parts;
  }
}
