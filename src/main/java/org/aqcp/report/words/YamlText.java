package org.aqcp.report.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.aqcp.condition.Kind;
import org.aqcp.input.problem.Words;

/** Writes values in the format of a partnership's file, on one line. */
public final class YamlText {
  private static final String SPECIAL = ",[]{}:#&*!|>'\"%@`";
  private static final Set<String> OTHERWISE =
      Set.of("", "yes", "no", "true", "false", "on", "off", "null", "~");

  private YamlText() {}

  public static String of(Object value) {
    if (value instanceof Boolean yes) {
      return yes ? "yes" : "no";
    }
    if (value instanceof Collection<?> several) {
      return several.stream().map(YamlText::of).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Record fact) {
      return fact(fact);
    }
    return value instanceof String text ? text(text) : String.valueOf(value);
  }

  private static String fact(Record fact) {
    List<String> parts = new ArrayList<>();
    for (String component : Kind.of(fact.getClass()).components().keySet()) {
      Object value = Kind.value(fact, component);
      boolean own =
          component.equals("parentOrganisation") && value != null && value.equals(Kind.name(fact));
      if (value != null && !own) {
        parts.add(Words.kebab(component) + ": " + of(value));
      }
    }
    return "{" + String.join(", ", parts) + "}";
  }

  private static String text(String text) {
    boolean plain =
        !OTHERWISE.contains(text.toLowerCase(Locale.ROOT))
            && text.chars().noneMatch(c -> SPECIAL.indexOf(c) >= 0)
            && text.equals(text.strip())
            && !Character.isDigit(text.charAt(0))
            && !text.startsWith("-")
            && !text.startsWith("?");
    return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
