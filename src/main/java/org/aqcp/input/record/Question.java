package org.aqcp.input.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What somebody is asked to report a part of a fact, or the facts of a section: a plain question.
 *
 * <p>{@code {it}} is the fact that the part is of; {@code {the it}} puts an article before a name
 * in lowercase. The question for the part that names a fact has neither.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Question {
  /** What is asked about every kind of fact. */
  String SOURCE = "Where does this information come from?";

  String value();
}
