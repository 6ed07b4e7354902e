package org.aqcp.metrics.records;

import java.util.List;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.metrics.store.RecordStore;

/**
 * Tells whether identifiers look like social security numbers. Nine digits do if they could be one:
 * the first three are not 000, 666 or from 900, the next two not 00, the last four not 0000.
 */
final class SocialSecurityNumbers {
  private static final int SAMPLE = 20_000;
  private static final String SQL =
      "SELECT count(person), count(*) FILTER (regexp_full_match(person,"
          + " '[0-9]{3}-[0-9]{2}-[0-9]{4}') OR (regexp_full_match(person, '[0-9]{9}') AND NOT"
          + " regexp_full_match(person, '(000|666|9..)......|...00....|.....0000')))"
          + " FROM (SELECT person FROM records WHERE file_no = ? LIMIT "
          + SAMPLE
          + ")";

  private SocialSecurityNumbers() {}

  /**
   * Refuses them in most rows of a file.
   *
   * @throws InvalidInput if they look so
   */
  static void refuse(RecordStore store, RecordFile file, int number) {
    boolean most = store.query(SQL, List.of(number), row -> row.count(2) * 2 > row.count(1)).get(0);
    if (most) {
      throw new InvalidInput(
          RecordProblem.SOCIAL_SECURITY_NUMBERS,
          file.named(),
          "the identifiers look like social security numbers",
          "give `--hash-key FILE` with a secret key, so that they are hashed with it");
    }
  }
}
