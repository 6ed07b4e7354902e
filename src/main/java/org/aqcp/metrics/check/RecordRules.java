package org.aqcp.metrics.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** All rules for records, in the order of {@code rules.tsv}. */
public final class RecordRules {
  private static final List<RecordRule> ALL = read();

  private RecordRules() {}

  public static List<RecordRule> all() {
    return ALL;
  }

  static RecordRule named(String id) {
    return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<RecordRule> read() {
    try (InputStream in = RecordRules.class.getResourceAsStream("rules.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(RecordRule::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
