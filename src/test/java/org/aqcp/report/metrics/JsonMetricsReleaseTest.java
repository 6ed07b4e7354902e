package org.aqcp.report.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.metrics.release.CellPlace;
import org.aqcp.metrics.release.CountPart;
import org.aqcp.metrics.release.DimensionKind;
import org.aqcp.metrics.release.DimensionValue;
import org.aqcp.metrics.release.PublishedCell;
import org.aqcp.metrics.release.PublishedRelease;
import org.aqcp.metrics.release.ReleaseHead;
import org.aqcp.metrics.release.ReleasePeriod;
import org.aqcp.metrics.release.ReleaseReader;
import org.aqcp.metrics.release.ReleasedDimension;
import org.aqcp.metrics.release.ReleasedMeasure;
import org.aqcp.metrics.release.ReleasedPopulation;
import org.aqcp.metrics.release.SubgroupKey;
import org.aqcp.metrics.release.ValueKind;
import org.junit.jupiter.api.Test;

class JsonMetricsReleaseTest {
  private static final PublishedRelease RELEASE = release();

  @Test
  void what_is_written_is_read_as_the_same() {
    String json = JsonMetricsRelease.render(RELEASE);
    assertThat(read(json)).isEqualTo(RELEASE);
    assertThat(JsonMetricsRelease.render(read(json))).isEqualTo(json);
  }

  @Test
  void nothing_says_why_a_count_is_suppressed() {
    assertThat(JsonMetricsRelease.render(RELEASE))
        .contains("\"suppressed\"")
        .doesNotContainIgnoringCase("primary")
        .doesNotContainIgnoringCase("complement");
  }

  @Test
  void a_file_that_is_no_release_is_refused_with_its_place() {
    String json = JsonMetricsRelease.render(RELEASE);
    refused(json.replace("aqcp-metrics-release/1", "aqcp-crosswalk/1"), "r.json:2:13: ");
    refused(json.replace("\"limit\": 10", "\"limit\": 9"), "the limit is at least 10");
    refused(json.replace("\"limit\": 10", "\"limit\": \"ten\""), "`limit`");
    refused(json.replace("\"limit\": 10,", ""), "needs `limit`");
    refused(json.replace("\"rounding\": 1", "\"rounding\": 3"), "rounded to 5 or 10");
    refused(json.replace("\"denominator\": 60", "\"denominator\": 20"), "exceeds the denominator");
    refused(json.replace("\"denominator\": 60", "\"denominator\": -1"), "`denominator`");
    refused(json.replace("\"suppressed\": []", "\"suppressed\": [\"numerator\"]"), "either");
    refused(json.replace("\"0.5000\"", "\"1e9\""), "a rate is from 0 to 1");
    refused(female(json, "\"zebra\""), "`zebra` is not a listed value of `sex`");
    refused(female(json, "\"male\""), "is here twice");
    refused(female(json, ""), "one value for each dimension");
    refused(json.replace("\"missing\"", "\"lost\""), "unknown key `lost`");
  }

  /** With another value of the cell of women. */
  private static String female(String json, String value) {
    return json.replaceFirst("\\[\\s+\"female\"\\s+]", "[" + value + "]");
  }

  private static void refused(String json, String message) {
    assertThat(json).isNotEqualTo(JsonMetricsRelease.render(RELEASE));
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.problems().get(0).toString())
                    .contains(message)
                    .matches("(?s)r\\.json:\\d+:\\d+: .*"));
  }

  private static PublishedRelease read(String json) {
    return ReleaseReader.of("r.json", json.getBytes(StandardCharsets.UTF_8));
  }

  private static PublishedRelease release() {
    ReleasedDimension sex =
        new ReleasedDimension(
            "sex",
            DimensionKind.PARTITION,
            List.of(
                DimensionValue.of("female"),
                DimensionValue.of("male"),
                new DimensionValue("young \"men\"", Optional.of("male"))));
    ReleaseHead head =
        new ReleaseHead(
            LocalDate.of(2025, 8, 1),
            10,
            1,
            List.of(sex),
            List.of(
                new ReleasedMeasure("A1", "sha256:1", ValueKind.RATE, "all", true),
                ReleasedMeasure.alone("B2", "sha256:2", ValueKind.MEDIAN)),
            List.of(new ReleasedPopulation("all", "everybody")));
    return new PublishedRelease(
        head,
        List.of(
            cell(
                SubgroupKey.WHOLE,
                Map.of(CountPart.DENOMINATOR, 60, CountPart.NUMERATOR, 30),
                Set.of(),
                "0.5000"),
            cell(
                sex("female"),
                Map.of(CountPart.EXCLUDED, 0),
                Set.of(CountPart.DENOMINATOR, CountPart.NUMERATOR),
                null),
            cell(sex("male"), Map.of(CountPart.MISSING, 12), Set.of(CountPart.DENOMINATOR), null)));
  }

  private static SubgroupKey sex(String value) {
    return SubgroupKey.of(Map.of("sex", value));
  }

  private static PublishedCell cell(
      SubgroupKey subgroup, Map<CountPart, Integer> numbers, Set<CountPart> hidden, String value) {
    return new PublishedCell(
        new CellPlace("A1", ReleasePeriod.of("PY2024"), subgroup),
        new EnumMap<>(numbers),
        hidden,
        Optional.ofNullable(value));
  }
}
