package org.aqcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files with expected output; {@code mvn test -Dgolden.update} rewrites them. */
public final class Golden {
  private Golden() {}

  public static void check(Path golden, String actual) throws IOException {
    if (System.getProperty("golden.update") != null) {
      Files.writeString(golden, actual);
    }
    assertThat(actual).as("differs from %s", golden).isEqualTo(Files.readString(golden));
  }
}
