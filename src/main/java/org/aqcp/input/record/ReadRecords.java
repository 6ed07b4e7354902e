package org.aqcp.input.record;

import java.util.IdentityHashMap;
import org.aqcp.input.yaml.Node;

/**
 * The records that were read without a problem, by the nodes that they were read from: of a file
 * that is edited and read again, what is the same node is the same record. Not thread-safe.
 */
public final class ReadRecords {
  /** Remembers nothing. */
  public static final ReadRecords NONE = new ReadRecords(false);

  private final boolean remembers;
  private final IdentityHashMap<Node, Record> records = new IdentityHashMap<>();

  private ReadRecords(boolean remembers) {
    this.remembers = remembers;
  }

  /** Remembers everything from now on. */
  public static ReadRecords remembering() {
    return new ReadRecords(true);
  }

  /** The record that was read from a node; null if none was. */
  Record get(Node node) {
    return remembers ? records.get(node) : null;
  }

  void put(Node node, Record read) {
    if (remembers && read != null) {
      records.put(node, read);
    }
  }
}
