package org.aqcp.metrics.records;

import java.nio.file.Path;

/** placeholder */
record SheetSource(RecordFile file) {
  static RecordSource of(RecordFile file, Path link) {
    throw new UnsupportedOperationException();
  }
}
