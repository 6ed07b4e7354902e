package org.aqcp.metrics.records;

import java.nio.file.Path;

/** placeholder */
record ParquetSource(RecordFile file) {
  static RecordSource of(RecordFile file, Path link, org.aqcp.metrics.store.RecordStore store) {
    throw new UnsupportedOperationException();
  }
}
