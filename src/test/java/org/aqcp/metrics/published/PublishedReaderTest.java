package org.aqcp.metrics.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aqcp.input.file.TextFile;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.metrics.release.CellPlace;
import org.aqcp.metrics.release.CountPart;
import org.aqcp.metrics.release.DimensionKind;
import org.aqcp.metrics.release.PublishedCell;
import org.aqcp.metrics.release.PublishedRelease;
import org.aqcp.metrics.release.ReleaseHead;
import org.aqcp.metrics.release.ReleasePeriod;
import org.aqcp.metrics.release.ReleasedDimension;
import org.aqcp.metrics.release.ReleasedMeasure;
import org.aqcp.metrics.release.ReleasedPopulation;
import org.aqcp.metrics.release.SubgroupKey;
import org.aqcp.metrics.release.ValueKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of published metrics, ours and those of strangers. */
final class PublishedReaderTest {
  private static final String FILE =
      """
      {
        "format": "aqcp-metrics/1",
        "date": "2026-01-31",
        "limit": 10,
        "rounding": 1,
        "measures": [
          {"id": "C1", "title": "Employed", "kind": "rate", "definition": ["base: leavers"],
           "digest": "sha256:1", "population": "p1", "once": true}
        ],
        "dimensions": [{"name": "sex", "values": ["female", "male"]}],
        "populations": [{"name": "p1", "within": "p0"}],
        "cells": [
          {"measure": "C1", "period": "PY2023", "group": [], "value": "0.5000",
           "numerator": 50, "denominator": 100, "missing": 0, "suppressed": ["excluded"]},
          {"measure": "C1", "period": "PY2023", "group": [{"by": "sex", "is": "male"}],
           "suppressed": ["numerator", "denominator"]}
        ]
      }
      """;

  @Test
  void a_file_is_read_as_the_release_that_it_is_of() {
    ReleasedMeasure measure = new ReleasedMeasure("C1", "sha256:1", ValueKind.RATE, "p1", true);
    ReleaseHead head =
        new ReleaseHead(
            LocalDate.of(2026, 1, 31),
            10,
            1,
            List.of(ReleasedDimension.of("sex", DimensionKind.PARTITION, "female", "male")),
            List.of(measure),
            List.of(new ReleasedPopulation("p1", "p0")));
    PublishedCell all =
        new PublishedCell(
            at(Map.of()),
            Map.of(CountPart.NUMERATOR, 50, CountPart.DENOMINATOR, 100, CountPart.MISSING, 0),
            Set.of(CountPart.EXCLUDED),
            Optional.of("0.5000"));
    PublishedCell male =
        new PublishedCell(
            at(Map.of("sex", "male")),
            Map.of(),
            Set.of(CountPart.NUMERATOR, CountPart.DENOMINATOR),
            Optional.empty());
    assertThat(read(FILE)).isEqualTo(new PublishedRelease(head, List.of(all, male)));
  }

  private static CellPlace at(Map<String, String> group) {
    return new CellPlace("C1", ReleasePeriod.of("PY2023"), SubgroupKey.of(group));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"limit\": 10 | \"limit\": 9 | the limit is at least 10",
        "\"limit\": 10 | \"limit\": ten | must be a whole number",
        "\"rounding\": 1 | \"rounding\": 7 | counts are rounded to 5 or 10",
        "\"2026-01-31\" | \"2026-02-31\" | `2026-02-31` is not a date",
        "\"numerator\": 50 | \"numerator\": 101 | the numerator exceeds the denominator",
        "\"numerator\": 50 | \"numerator\": -1 | must be a whole number",
        "[\"excluded\"] | [\"numerator\"] | a count is either published or suppressed",
        "[\"excluded\"] | [\"names\"] | `names` is not a count of a cell",
        "\"is\": \"male\" | \"is\": \"other\" | `other` is not a listed value of `sex`",
        "\"measure\": \"C1\" | \"measure\": \"C2\" | `C2` is not a listed measure",
        "\"kind\": \"rate\" | \"kind\": \"mean\" | is not an allowed value",
        "\"within\": \"p0\" | \"within\": \"p1\" | not within itself",
        "\"cells\": | \"sells\": | unknown key `sells`",
        "aqcp-metrics/1 | aqcp-metrics/2 | aqcp-metrics/2",
        "\"missing\": 0 | \"missing\": 99999999999 | is at most",
      })
  void what_is_wrong_in_a_file_is_told_with_its_place(String from, String to, String message) {
    assertThat(FILE).contains(from);
    assertThatThrownBy(() -> read(FILE.replace(from, to)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("published.json:")
        .hasMessageContaining(message);
  }

  private static PublishedRelease read(String text) {
    return PublishedReader.read(
        TextFile.of("published.json", text.getBytes(StandardCharsets.UTF_8)));
  }
}
