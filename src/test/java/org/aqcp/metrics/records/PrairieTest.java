package org.aqcp.metrics.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.aqcp.Golden;
import org.junit.jupiter.api.Test;

class PrairieTest {
  private static final Path PRAIRIE = Path.of("examples/records/prairie.csv");

  @Test
  void the_records_are_those_of_the_generator() throws IOException {
    Golden.check(PRAIRIE, PrairieRecords.csv());
  }

  @Test
  void they_are_read_as_they_are() {
    try (RecordsInStore read =
        RecordsInStore.read(RecordOptions.DEFAULT, List.of(RecordFile.of(PRAIRIE)))) {
      assertThat(read.imported().counts().people()).isEqualTo(300);
      assertThat(read.imported().counts().duplicates()).isZero();
      assertThat(read.imported().files().get(0).ignored()).isEmpty();
    }
  }
}
