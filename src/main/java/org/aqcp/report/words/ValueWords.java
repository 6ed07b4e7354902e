package org.aqcp.report.words;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.Called;
import org.aqcp.search.edit.MadeUpNames;

/** Says values as readers call them: no keys, quotes or brackets, and no names that are made up. */
public final class ValueWords {
  private ValueWords() {}

  /** A value of a part. */
  public static String of(RecordComponent part, Object value) {
    if (value instanceof List<?> list) {
      return joined(list(part, list));
    }
    if (value instanceof Boolean yes) {
      return yes ? "yes" : "no";
    }
    return value instanceof String word ? word(part, word) : String.valueOf(value);
  }

  /** Whether a value only says that somebody will fill in a name. */
  public static boolean isMadeUp(Object value) {
    return value instanceof String name && MadeUpNames.include(name);
  }

  /** What readers call an allowed word, with its article; empty if they call it as files do. */
  public static String called(RecordComponent part, String word) {
    Called called = part.getAnnotation(Called.class);
    for (String entry : called == null ? new String[0] : called.value()) {
      if (entry.startsWith(word + "=")) {
        return entry.substring(word.length() + 1);
      }
    }
    return "";
  }

  /** Such as {@code a, b and c}. */
  public static String joined(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  private static String word(RecordComponent part, String word) {
    if (MadeUpNames.include(word)) {
      return "another " + noun(word);
    }
    String called = called(part, word);
    boolean listed = part.isAnnotationPresent(Called.class);
    return called.isEmpty() && listed ? word.replace('-', ' ') : called.isEmpty() ? word : called;
  }

  /** The names that are known, then how many others. */
  private static List<String> list(RecordComponent part, List<?> list) {
    List<String> all = new ArrayList<>();
    Map<String, Integer> others = new LinkedHashMap<>();
    for (Object one : list) {
      if (isMadeUp(one)) {
        others.merge(noun((String) one), 1, Integer::sum);
      } else {
        all.add(of(part, one));
      }
    }
    others.forEach((noun, n) -> all.add(n == 1 ? "another " + noun : n + " more " + plural(noun)));
    return all;
  }

  private static String noun(String madeUp) {
    return madeUp.substring(madeUp.indexOf(' ') + 1).replaceAll(" \\d+$", "");
  }

  /** A noun in the plural. */
  public static String plural(String noun) {
    return noun.matches(".*[^aeiou]y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
  }

  /** The article and the words of an allowed word, such as {@code a funding agreement}. */
  public static String with(String noun, RecordComponent part, String word) {
    String called = called(part, word);
    String plain = word.replace('-', ' ');
    return !called.isEmpty() ? called : Words.article(noun.isEmpty() ? plain : plain + " " + noun);
  }
}
