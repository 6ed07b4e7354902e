package org.aqcp.bench.kit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A rule engine that is measured, with a workload in it. */
public interface Engine {
  /** Reads the rules of a workload, in place of those that it had. */
  void readRules(Path workload) throws IOException;

  /** Reads the facts of a workload and keeps them in memory. */
  void readFacts(Path workload) throws IOException;

  /** The names of the items that the rules are held against, in their order. */
  List<String> items();

  /** The names of the rules that fire for an item. */
  List<String> fired(int item);
}
