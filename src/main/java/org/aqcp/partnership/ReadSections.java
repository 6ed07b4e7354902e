package org.aqcp.partnership;

import java.util.IdentityHashMap;
import org.aqcp.input.record.ReadRecords;
import org.aqcp.input.yaml.Node;
import org.aqcp.partnership.facts.Section;

/**
 * What was read without a problem of a file that is edited and read again. Not thread-safe, unless
 * it remembers nothing.
 */
final class ReadSections {
  /** Remembers nothing. */
  static final ReadSections NONE = new ReadSections(ReadRecords.NONE, false);

  private final ReadRecords records;
  private final boolean remembers;
  private final IdentityHashMap<Node, Section> sections = new IdentityHashMap<>();

  private ReadSections(ReadRecords records, boolean remembers) {
    this.records = records;
    this.remembers = remembers;
  }

  /** Remembers everything from now on. */
  static ReadSections remembering() {
    return new ReadSections(ReadRecords.remembering(), true);
  }

  /** The facts in the sections. */
  ReadRecords records() {
    return records;
  }

  /** The section that was read from a list; null if none was. */
  Section get(Node list) {
    return remembers ? sections.get(list) : null;
  }

  void put(Node list, Section read) {
    if (remembers) {
      sections.put(list, read);
    }
  }
}
