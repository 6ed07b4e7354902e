package org.aqcp.metrics.release;

/** How the values of a dimension divide people. */
public enum DimensionKind {
  /** Everybody has exactly one value, "unknown" included, so that counts add up to the total. */
  PARTITION,
  /** One may have several values or none, as with pathways; each is within the total. */
  WITHIN
}
