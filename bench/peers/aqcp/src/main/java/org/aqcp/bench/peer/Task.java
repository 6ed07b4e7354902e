package org.aqcp.bench.peer;

/** What aqcp is measured at. */
enum Task {
  /** Reading the partnerships' files and nothing else. */
  READ,
  /** Verdicts of partnerships in memory: both readings and the referee. */
  EVALUATE,
  /** Verdicts on the indicators by the reading that decides, which nothing referees. */
  UNREFEREED,
  /** Reading the files, and verdicts. */
  BOTH,
  /** Verdicts with all that is said of them but remedies: sentences, facts, what is unreported. */
  REASONS,
  /** Verdicts with all their explanations and remedies, as lines of JSON. */
  EXPLAIN,
  /** Which rules hold on what is reported: what another engine can be held against. */
  CLOSED
}
