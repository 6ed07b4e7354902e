package org.aqcp.metrics.condition;

/** Thrown inside the parser where a condition uses a term whose problems were already told. */
final class TermRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  TermRefused() {
    super("the term has problems", null, false, false);
  }
}
