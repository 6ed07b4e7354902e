package org.aqcp.metrics.records;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * How records are read.
 *
 * @param key the key that identifiers are hashed with; without one, a random key of this run
 * @param progress is told what is done now, such as {@code reading prairie.csv}
 */
public record RecordOptions(
    CodeEdition edition, Optional<DigestKey> key, Consumer<String> progress) {
  /** Current codes, a random key, and nobody to tell. */
  public static final RecordOptions DEFAULT =
      new RecordOptions(CodeEdition.CURRENT, Optional.empty(), stage -> {});

  public RecordOptions with(CodeEdition other) {
    return new RecordOptions(other, key, progress);
  }

  public RecordOptions with(DigestKey other) {
    return new RecordOptions(edition, Optional.of(other), progress);
  }
}
