package org.aqcp.rules.grammar;

/** What is said of several facts together. */
interface Applied {
  Meaning of(Things things);

  static Meaning to(Things things, Applied said) {
    return said.of(things);
  }
}
