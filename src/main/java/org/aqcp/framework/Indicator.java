package org.aqcp.framework;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Required;

/**
 * One observable sign of a criterion. Rules use it as a fact and read its thresholds.
 *
 * @param counts null where the version does not say
 * @param optional whether it only adds to its criterion where it is met, and counts as nothing
 *     where it is not
 * @param weight how much it counts where a roll-up rule adds up weights
 * @param thresholds the minimum values that meet it, by the names that rules use
 * @param replaces the ids of indicators of earlier versions that it stands in for
 */
@About("One observable sign of a criterion.")
public record Indicator(
    @Required @About(value = "permanent: never changed or reused", example = "L2.2") String id,
    @Required @About(value = "its title", example = "Employers co-design each pathway")
        String title,
    @Required
        @About(
            value = "what must be in place",
            example = "At least two employers take part in the design of each pathway.")
        String text,
    @About(
            value = "what the rules count towards it, and what they do not",
            example =
                "Counts employers with the role co-design; does not check which pathway they"
                    + " design.")
        String counts,
    @About(
            value =
                "yes if it adds to the criterion where it is met and does not count where it is"
                    + " not; left out: no",
            example = "yes")
        Boolean optional,
    @About(
            value = "how much it counts where roll-up rules add up weights; left out: 1",
            example = "2")
        Integer weight,
    @About(
            value = "the minimum values that meet it, by the names that rules use",
            example = "{employers: 2}")
        Map<String, Integer> thresholds,
    @Required
        @About(
            value = "what a partnership can do to meet it",
            example = "Invite employers to write the list of skills with you.")
        String remedy,
    @Required
        @About(
            value = "where its wording and numbers come from",
            example = "{kind: operationalised, note: wording and threshold are this project's}")
        Source source,
    @About(
            value =
                "ids of indicators of earlier versions that it stands in for; their answers and"
                    + " ratings are carried over to it",
            example = "[L3.4]")
        List<String> replaces,
    Place place) {
  public Indicator {
    optional = Boolean.TRUE.equals(optional);
    weight = weight == null ? Integer.valueOf(1) : weight;
    thresholds = sorted(thresholds);
    replaces = replaces == null ? List.of() : List.copyOf(replaces);
  }

  /** Thresholds in the order of their names; none if they are left out. */
  static Map<String, Integer> sorted(Map<String, Integer> thresholds) {
    return thresholds == null
        ? Map.of()
        : Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(thresholds)));
  }

  /** The same indicator with other thresholds. */
  public Indicator with(Map<String, Integer> others) {
    return new Indicator(
        id, title, text, counts, optional, weight, others, remedy, source, replaces, place);
  }

  /**
   * The value of a threshold.
   *
   * @throws IllegalArgumentException if the indicator has no such threshold
   */
  public int threshold(String name) {
    Integer threshold = thresholds.get(name);
    if (threshold == null) {
      throw new IllegalArgumentException("indicator `" + id + "` has no threshold `" + name + "`");
    }
    return threshold;
  }
}
