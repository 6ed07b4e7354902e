package org.aqcp.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class JsonIndicatorTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void a_sentence_says_its_numbers_and_what_its_facts_lack() throws IOException {
    JsonNode sentence = indicator("L2.2").at("/rules/0/sentences/0");
    String wanted =
        """
        {
          "text": "At least 2 employers have the role co-design, in a target sector of the partnership",
          "holds": "false",
          "counted": {"min": 0, "max": 1},
          "operator": "at-least",
          "needed": 2,
          "function": "count",
          "thresholds": {"employers": 2},
          "against": false,
          "facts": [
            {
              "where": "partnership.yaml:38",
              "label": "Rivera Foods",
              "path": "employers[1]",
              "holds": "unknown",
              "lacks": [
                {"path": "employers[1].roles", "value": null, "wanted": "co-design"},
                {"path": "employers[1].sector", "value": null, "wanted": "health care"}
              ]
            },
            {
              "where": "partnership.yaml:31",
              "label": "Lakeside",
              "path": "employers[0]",
              "holds": "false",
              "lacks": [
                {"path": "employers[0].roles", "value": ["hire"], "wanted": "co-design"}
              ]
            }
          ]
        }
        """;
    assertThat(sentence).isEqualTo(JSON.readTree(wanted));
  }

  @Test
  void an_open_verdict_says_what_it_could_become_and_what_would_decide_it() throws IOException {
    JsonNode indicator = indicator("L2.2");
    assertThat(indicator.get("status").asText()).isEqualTo("unknown");
    assertThat(indicator.get("couldBecome").toString()).isEqualTo("[\"partly-met\",\"not-met\"]");
    assertThat(indicator.get("decidedBy").toString())
        .isEqualTo(
            "[{\"path\":\"employers[1].roles\",\"label\":\"Rivera Foods\","
                + "\"where\":\"partnership.yaml:38\"}]");
    assertThat(indicator.get("evidence").toString())
        .isEqualTo(
            "[{\"indicator\":\"L2.2\",\"rating\":2,\"example\":\"Lakeside\","
                + "\"date\":\"2014-06-30\"}]");
  }

  @Test
  void a_remedy_is_given_in_words_and_as_values() throws IOException {
    JsonNode remedy = indicator("L2.3").get("remedy");
    assertThat(remedy).isNotEmpty();
    for (JsonNode change : remedy) {
      assertThat(change.get("change").asText()).isNotBlank();
      assertThat(change.get("path").asText()).contains("[");
      assertThat(change.get("value").isContainerNode()).isTrue();
    }
  }

  private static JsonNode indicator(String id) throws IOException {
    JsonNode json = JSON.readTree(JsonEvaluation.line(SmallPartnership.explained("Lakeside")));
    for (JsonNode criterion : json.get("criteria")) {
      for (JsonNode one : criterion.get("indicators")) {
        if (one.get("id").asText().equals(id)) {
          return one;
        }
      }
    }
    throw new IllegalArgumentException(id);
  }
}
