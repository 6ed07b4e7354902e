package org.aqcp.input.record;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the annotations on a component of a record say. Those of aqcp's own records are gathered
 * while it is built: at a start, to ask the components themselves takes as long as to read a file.
 *
 * @param described whether {@link About} says what it is
 * @param words that alone are allowed; empty where all are
 */
public record PartMarks(
    boolean described, boolean required, boolean percent, boolean orNone, List<String> words) {
  /** Where they are kept among compiled classes: a line for each component that has any. */
  public static final String FILE = "org/aqcp/input/record/marks.tsv";

  private static final PartMarks NONE = new PartMarks(false, false, false, false, List.of());
  private static final Map<String, PartMarks> KEPT = kept();

  public static PartMarks of(RecordComponent component) {
    String record = component.getDeclaringRecord().getName();
    if (!KEPT.containsKey(record)) {
      return asked(component);
    }
    return KEPT.getOrDefault(record + '.' + component.getName(), NONE);
  }

  /** As the component itself says. */
  static PartMarks asked(RecordComponent component) {
    return new PartMarks(
        component.isAnnotationPresent(About.class),
        component.isAnnotationPresent(Required.class),
        component.isAnnotationPresent(Percent.class),
        component.isAnnotationPresent(OrNone.class),
        allowed(component));
  }

  private static List<String> allowed(RecordComponent component) {
    for (Annotation annotation : component.getAnnotations()) {
      OneOf words =
          annotation instanceof OneOf own
              ? own
              : annotation.annotationType().getAnnotation(OneOf.class);
      if (words != null) {
        return List.of(words.value());
      }
    }
    return List.of();
  }

  /** The lines to keep of a class; none where it is no record, or nothing is marked. */
  public static String lines(Class<?> record) {
    if (!record.isRecord()) {
      return "";
    }
    StringBuilder lines = new StringBuilder();
    for (RecordComponent component : record.getRecordComponents()) {
      PartMarks marks = asked(component);
      if (!marks.equals(NONE)) {
        lines.append(component.getName()).append('\t').append(marks.letters());
        marks.words.forEach(word -> lines.append('\t').append(word));
        lines.append('\n');
      }
    }
    return lines.isEmpty() ? "" : record.getName() + '\n' + lines;
  }

  private String letters() {
    return (described ? "d" : "")
        + (required ? "r" : "")
        + (percent ? "p" : "")
        + (orNone ? "n" : "");
  }

  private static Map<String, PartMarks> kept() {
    Map<String, PartMarks> kept = new HashMap<>();
    try (InputStream in = PartMarks.class.getResourceAsStream("/" + FILE)) {
      String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String record = "";
      int end;
      for (int begin = 0; begin < text.length(); begin = end + 1) {
        end = text.indexOf('\n', begin);
        String line = text.substring(begin, end);
        int tab = line.indexOf('\t');
        if (tab < 0) {
          record = line;
          kept.put(record, NONE);
        } else {
          kept.put(record + '.' + line.substring(0, tab), read(line.substring(tab + 1)));
        }
      }
      return kept;
    } catch (IOException e) {
      // asked of the components, it is only slower
      return Map.of();
    }
  }

  private static PartMarks read(String line) {
    int tab = line.indexOf('\t');
    String letters = tab < 0 ? line : line.substring(0, tab);
    return new PartMarks(
        letters.indexOf('d') >= 0,
        letters.indexOf('r') >= 0,
        letters.indexOf('p') >= 0,
        letters.indexOf('n') >= 0,
        tab < 0 ? List.of() : List.of(line.substring(tab + 1).split("\t")));
  }
}
