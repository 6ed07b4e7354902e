package org.aqcp.bench.workload;

import java.io.IOException;
import java.nio.file.Path;

/** Rules, and items that they are held against. */
public interface Workload {
  String name();

  /** How many items there are. */
  int size();

  /**
   * Edits one rule.
   *
   * @param times how often that was done before
   */
  void edit(int times) throws IOException;

  /** Writes the rules in the forms of all engines. */
  void writeRules(Path folder) throws IOException;

  /** Writes the items from the first to before the last in the forms of all engines. */
  void writeFacts(Path folder, int first, int last) throws IOException;
}
