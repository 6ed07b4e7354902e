package org.aqcp.input.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What somebody does to bring about a part of a fact, or a new fact: a sentence without its end,
 * such as {@code name a contact for {it}}.
 *
 * <p>Of a part, {@code {it}} is the fact and {@code {value}} what the part becomes. Of a fact,
 * {@code {in}} is the fact that it is added to, {@code {kind}} the words for the part {@code kind},
 * and {@code {kind agreement}} the same with a noun where {@link Called} has no words of its own.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Act {
  String value();

  /** What is done so that a part becomes {@code no}. */
  String no() default "";

  /** What is done for a fact that leaves out a part which {@link #value} speaks of. */
  String otherwise() default "";
}
