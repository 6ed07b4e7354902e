package org.aqcp.edition.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.Indicator;
import org.aqcp.framework.Source;

/**
 * A value of an indicator or a criterion that differs between versions.
 *
 * @param key its name in the framework version's file
 * @param before the earlier value; empty if there was none
 * @param after the later value; empty if there is none
 */
public record WordChange(String key, String before, String after) {
  static List<WordChange> of(Indicator before, Indicator after) {
    List<WordChange> changes = new ArrayList<>();
    add("title", before, after, Indicator::title, changes);
    add("text", before, after, Indicator::text, changes);
    add("counts", before, after, Indicator::counts, changes);
    add("optional", before, after, one -> one.optional() ? "yes" : "no", changes);
    add("weight", before, after, Indicator::weight, changes);
    add("remedy", before, after, Indicator::remedy, changes);
    add("source", before, after, one -> text(one.source()), changes);
    return changes;
  }

  static List<WordChange> of(Criterion before, Criterion after) {
    List<WordChange> changes = new ArrayList<>();
    add("title", before, after, Criterion::title, changes);
    add("level", before, after, Criterion::level, changes);
    add("tagline", before, after, Criterion::tagline, changes);
    add("weight", before, after, Criterion::weight, changes);
    return changes;
  }

  /** Whether it is a number or yes and no, which roll-up rules may use. */
  public boolean mayChangeRollUp() {
    return key.equals("optional") || key.equals("weight") || key.equals("level");
  }

  private static String text(Source source) {
    return source.note() == null ? source.kind() : source.kind() + ": " + source.note();
  }

  private static <T> void add(
      String key, T before, T after, Function<T, Object> value, List<WordChange> to) {
    Object one = value.apply(before);
    Object other = value.apply(after);
    if (!Objects.equals(one, other)) {
      to.add(new WordChange(key, Objects.toString(one, ""), Objects.toString(other, "")));
    }
  }
}
