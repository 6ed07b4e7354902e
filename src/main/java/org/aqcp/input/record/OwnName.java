package org.aqcp.input.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name of a fact itself: what others mean that name it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface OwnName {
  /** What bears the name, such as {@code partner}; by default the kind of fact. */
  String value() default "";
}
