package org.aqcp.input;

import java.lang.reflect.RecordComponent;
import java.util.List;

/** The only texts that a component may have, where {@link OneOf} says so. */
public final class AllowedWords {
  private AllowedWords() {}

  /** Empty where any text is allowed. */
  public static List<String> of(RecordComponent component) {
    return Marks.of(component).words();
  }
}
