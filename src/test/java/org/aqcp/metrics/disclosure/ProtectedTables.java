package org.aqcp.metrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aqcp.metrics.release.PublishedCell;
import org.aqcp.metrics.release.PublishedRelease;

/** Protects small tables and shows what came of it. */
final class ProtectedTables {
  private ProtectedTables() {}

  static ProtectedRelease protect(SmallTables tables, PublishedRelease... earlier) {
    return new DisclosureControl(List.of(earlier)).protect(tables.release());
  }

  static PublishedCell only(ProtectedRelease result) {
    assertThat(result.published().cells()).hasSize(1);
    return result.published().cells().get(0);
  }

  static PublishedCell cell(ProtectedRelease result, String at) {
    return result.published().cells().stream()
        .filter(one -> one.at().equals(SmallTables.at(at)))
        .findFirst()
        .orElseThrow();
  }
}
