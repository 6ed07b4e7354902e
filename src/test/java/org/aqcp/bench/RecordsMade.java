package org.aqcp.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.aqcp.metrics.people.PeopleFile;
import org.aqcp.metrics.people.PeopleMaker;

/** Makes files of records for {@code bench/metrics}: so many invented people, from a fixed seed. */
final class RecordsMade {
  private static final long SEED = 20261130;

  private RecordsMade() {}

  /** Arguments: a CSV file, the number of people, and the Parquet file of the same, if wanted. */
  public static void main(String[] arguments) throws IOException, SQLException {
    Path csv = Path.of(arguments[0]);
    PeopleFile.CANONICAL.write(csv, PeopleMaker.of(SEED), Long.parseLong(arguments[1]));
    if (arguments.length > 2) {
      try (HandDatabase database = new HandDatabase()) {
        database.toParquet(csv, Path.of(arguments[2]));
      }
    }
  }
}
