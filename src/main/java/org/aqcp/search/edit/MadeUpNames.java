package org.aqcp.search.edit;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.IntStream;
import org.aqcp.condition.Kind;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.PartMarks;

/** Names in place of those that somebody else will fill in. */
public final class MadeUpNames {
  private static final String NEW = "new ";
  private static final String ANOTHER = "another ";

  private MadeUpNames() {}

  /** Whether a name was made up here. */
  public static boolean include(String name) {
    return name.startsWith(NEW) || name.startsWith(ANOTHER);
  }

  /** A name for what a part is to name. */
  public static String of(RecordComponent component) {
    return of(component, 1);
  }

  /** So many names; none if the part holds no text. */
  public static List<String> some(RecordComponent component, int many) {
    boolean text = component.getType() == String.class || component.getType() == List.class;
    return IntStream.rangeClosed(1, text ? many : 0)
        .mapToObj(number -> of(component, number))
        .toList();
  }

  static String of(RecordComponent component, int number) {
    PartMarks marks = PartMarks.of(component);
    String spoken = Words.spoken(component.getName());
    boolean named = !marks.names().isEmpty() && !marks.ownName() && !marks.loose();
    String name =
        component.getType() == List.class
            ? ANOTHER + (named ? marks.names() : Words.singular(spoken))
            : NEW + (marks.required() && !marks.names().isEmpty() ? marks.names() : spoken);
    return number == 1 ? name : name + " " + number;
  }

  /** Fills in the names that the file format requires. */
  public static Record filled(Record fact, int number) {
    Kind kind = Kind.of(fact.getClass());
    Record named = fact;
    int next = number;
    for (String component : Blueprint.of(kind.type()).required()) {
      RecordComponent required = kind.components().get(component);
      if (Kind.value(named, component) == null && required.getType() == String.class) {
        String what = PartMarks.of(required).names();
        String name = NEW + (what.isEmpty() ? Words.spoken(kind.name()) : what) + " " + next++;
        named = Records.with(named, component, name);
      }
    }
    return named;
  }
}
