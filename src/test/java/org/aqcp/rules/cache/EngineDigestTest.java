package org.aqcp.rules.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EngineDigestTest {
  @Test
  void all_that_it_is_made_from_is_among_the_compiled_classes() throws Exception {
    Path classes =
        Path.of(EngineDigest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    for (String one :
        Stream.concat(EngineDigest.FACTS.stream(), EngineDigest.READING.stream()).toList()) {
      assertThat(EngineDigest.of(classes, List.of(one))).isNotEmpty();
    }
  }

  @Test
  void what_was_renamed_is_missed(@TempDir Path classes) throws IOException {
    Path there = Files.createDirectories(classes.resolve("org/aqcp/rules"));
    Files.writeString(there.resolve("Here.class"), "");
    assertThat(EngineDigest.of(classes, List.of("rules/", "rules/Here"))).isNotEmpty();
    for (String gone : List.of("facts/", "rules/He", "rules/drools/")) {
      assertThatThrownBy(() -> EngineDigest.of(classes, List.of("rules/", gone)))
          .hasMessageContaining(gone);
    }
  }
}
