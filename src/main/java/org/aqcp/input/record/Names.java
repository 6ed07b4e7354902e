package org.aqcp.input.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks text, or a list of text, that names something else in the file. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Names {
  /**
   * What it names, such as {@code partner}: the word of an {@link OwnName}. Several, with slashes,
   * where it may be any of them.
   */
  String value();

  /** Whether it may also name what the file says nothing more about. */
  boolean loose() default false;
}
