package org.aqcp.input.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.aqcp.input.file.Origin;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.yaml.YamlFile;
import org.junit.jupiter.api.Test;

class RecordReaderTest {
  enum RoadSurface {
    LOOSE_GRAVEL,
    ASPHALT
  }

  record Stop(@Required String name, Integer minute, Place place) {
    Stop {
      if (name.equals("nowhere")) {
        throw new IllegalArgumentException("no bus stops at `nowhere`");
      }
    }
  }

  record UnpavedRoad(
      @Required @About(value = "its id", example = "R1") String id,
      RoadSurface surface,
      Map<String, Integer> tolls,
      List<Stop> stops,
      Stop lastStop,
      List<Integer> years,
      Origin origin,
      Place place) {}

  private final Origin origin = Origin.of("road.yaml", new byte[0]);

  @Test
  void makes_any_record_of_keys_and_values() {
    YamlFile file =
        yaml(
            """
            id: R1
            surface: loose-gravel
            tolls: {car: 2, bus: 10}
            stops: [{name: here, minute: 0}, {name: there}]
            last-stop:
              name: there
            years: [2013, 2014]
            """);
    assertThat(read(file))
        .isEqualTo(
            new UnpavedRoad(
                "R1",
                RoadSurface.LOOSE_GRAVEL,
                Map.of("car", 2, "bus", 10),
                List.of(
                    new Stop("here", 0, new Place(4, 9)),
                    new Stop("there", null, new Place(4, 34))),
                new Stop("there", null, new Place(6, 3)),
                List.of(2013, 2014),
                origin,
                new Place(1, 1)));
  }

  @Test
  void adds_every_problem_with_its_place() {
    YamlFile file =
        yaml(
            """
            surface: gravel
            tolls: {car: two, bus: }
            stops:
              - name: nowhere
              - {minute: 1}
            last-stop: there
            years: 2013
            origin: here
            """);
    assertThat(read(file)).isNull();
    assertThat(file.problems().inOrder())
        .extracting(Problem::toString)
        .containsExactly(
            "road.yaml:1:1: an unpaved road needs `id`; such as `id: R1`",
            "road.yaml:1:10: `gravel` is not an allowed value for `surface`; allowed values:"
                + " `loose-gravel`, `asphalt`",
            "road.yaml:2:14: `car` must be a whole number, 0 or more, not `two`",
            "road.yaml:2:23: `bus` has no value; omit the key if it is not known",
            "road.yaml:4:5: no bus stops at `nowhere`",
            "road.yaml:5:5: a stop needs `name`",
            "road.yaml:6:12: a stop must be `key: value` pairs, not `there`; write `name: ...`",
            "road.yaml:7:8: `years` must be a list, not `2013`; write `[2013]`",
            "road.yaml:8:1: unknown key `origin`; expected one of `id`, `surface`, `tolls`,"
                + " `stops`, `last-stop`, `years`");
  }

  @Test
  void text_stands_on_one_line_in_reports() {
    YamlFile file = yaml("id: |\n  first line\n\n  second\tline\n");
    assertThat(read(file).id()).isEqualTo("first line second line");
  }

  @Test
  void a_long_word_is_cut_in_messages() {
    YamlFile file = yaml("id: A\nsurface: " + "z".repeat(1000) + "\n");
    assertThat(read(file)).isNull();
    assertThat(file.problems().inOrder().get(0).message())
        .isEqualTo("`" + "z".repeat(30) + "...` is not an allowed value for `surface`");
  }

  private UnpavedRoad read(YamlFile file) {
    return new RecordReader(file.problems())
        .read(file.root(), UnpavedRoad.class, Map.of("origin", origin), List.of())
        .orElse(null);
  }

  private static YamlFile yaml(String text) {
    return YamlFile.of("road.yaml", text.getBytes(StandardCharsets.UTF_8));
  }
}
