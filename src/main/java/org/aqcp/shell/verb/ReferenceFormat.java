package org.aqcp.shell.verb;

/** The formats of {@code aqcp reference}. */
enum ReferenceFormat {
  TEXT,
  JSON
}
