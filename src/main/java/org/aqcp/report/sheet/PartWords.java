package org.aqcp.report.sheet;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Kind;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.input.problem.Words;
import org.aqcp.report.words.ValueWords;

/** Says parts of facts and their values on a page, without the keys of files. */
public final class PartWords {
  private static final int LONG = 80;
  private static final int LISTED = 6;

  private PartWords() {}

  /** What a part is called, such as {@code end date}. */
  public static String name(RecordComponent part) {
    return Words.spoken(part.getName())
        .replaceFirst("^fte percent$", "percent of a full-time post");
  }

  /** The value of a part; {@code not reported} if it has none. */
  public static String value(RecordComponent part, Object value) {
    if (value == null) {
      return "not reported";
    }
    if (value instanceof List<?> list) {
      return list.isEmpty() ? "none" : ValueWords.joined(first(items(part, list)));
    }
    return cut(ValueWords.of(part, value));
  }

  /** The items of a list in words. */
  public static List<String> items(RecordComponent part, List<?> list) {
    List<String> items = new ArrayList<>();
    for (Object one : list) {
      items.add(one instanceof Record fact ? FactNames.label(fact) : cut(ValueWords.of(part, one)));
    }
    return items;
  }

  /** The first few, and how many more. */
  public static List<String> first(List<String> all) {
    if (all.size() <= LISTED) {
      return all;
    }
    List<String> first = new ArrayList<>(all.subList(0, LISTED));
    first.add(all.size() - LISTED + " more");
    return first;
  }

  /** A part with its value, such as {@code date 2014-06-30}. */
  public static String of(RecordComponent part, Object value) {
    return name(part) + " " + value(part, value);
  }

  /** What an entry of a kind is called, such as {@code work experience}. */
  public static String kind(Record entry) {
    return Words.spoken(Kind.of(entry.getClass()).name());
  }

  private static String cut(String text) {
    int end = Math.min(text.length(), LONG);
    boolean within = end < text.length() && Character.isLowSurrogate(text.charAt(end));
    return end < text.length() ? text.substring(0, within ? end - 1 : end) + "…" : text;
  }
}
