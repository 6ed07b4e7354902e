package org.aqcp.report.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text of an output that fits a regular expression. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Like {
  /** The SHA-256 of contents. */
  String DIGEST = "^sha256:[0-9a-f]{64}$";

  /** A file and a line in it. */
  String LINE = ":[0-9]+$";

  String value();
}
