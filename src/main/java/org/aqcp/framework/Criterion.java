package org.aqcp.framework;

import java.util.List;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Required;

/** A quality that the framework asks for, and its observable signs. */
@About("A quality that the framework asks for, and the indicators of it.")
public record Criterion(
    @Required @About(value = "permanent: never changed or reused", example = "L2") String id,
    @Required @About(value = "its title", example = "Engage Employers") String title,
    @Required @About(value = "the level of partnership that it applies to", example = "state")
        String level,
    @About(value = "what it is about, in a few words", example = "Employers shape what is taught.")
        String tagline,
    @About(
            value = "how much it counts where roll-up rules add up weights; left out: 1",
            example = "2")
        Integer weight,
    @Required @About("the observable signs of it") List<Indicator> indicators,
    Place place) {
  public Criterion {
    weight = weight == null ? Integer.valueOf(1) : weight;
    indicators = List.copyOf(indicators);
  }

  /** The same criterion with other indicators. */
  public Criterion with(List<Indicator> other) {
    return new Criterion(id, title, level, tagline, weight, other, place);
  }
}
