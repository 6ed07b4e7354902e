package org.aqcp.metrics.audit;

/** How a count is exposed. */
public enum ExposureKind {
  /** It is known to within fewer people than the limit. */
  BOUNDED,
  /** The solver failed; it may be protected. */
  DOUBTFUL,
  /** No numbers satisfy all that is published, so nothing can be said of it. */
  CONTRADICTION
}
