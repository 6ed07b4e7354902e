package org.aqcp.input.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The values that may be proposed for a part: no advice names others, though a file may state them.
 * Used on a component, or on an annotation of its own if several components share the values.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface Plausible {
  int least() default 0;

  int most() default Integer.MAX_VALUE;

  /** Of a date on which something ends: how many years ahead a new one is. */
  int yearsAhead() default 0;

  /** Some of the allowed words, the easiest to bring about first; all of them if empty. */
  String[] words() default {};
}
