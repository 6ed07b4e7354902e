package org.aqcp.input;

import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** The only texts that a component may have, where {@link OneOf} says so. */
public final class AllowedWords {
  private AllowedWords() {}

  /** Empty where any text is allowed. */
  public static List<String> of(RecordComponent component) {
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
}
