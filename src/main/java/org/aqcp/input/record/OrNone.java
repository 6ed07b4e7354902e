package org.aqcp.input.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that may be the word {@code none}: there is none, said outright. Leaving the key out says
 * only that nothing is reported.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface OrNone {
  /** The word that says there is none. */
  String NONE = "none";
}
