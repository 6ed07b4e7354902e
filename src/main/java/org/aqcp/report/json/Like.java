package org.aqcp.report.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks text of an output that matches a regular expression. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Like {
  /** A SHA-256 digest. */
  String DIGEST = "^sha256:[0-9a-f]{64}$";

  /** A file and a line number. */
  String LINE = ":[0-9]+$";

  String value();
}
