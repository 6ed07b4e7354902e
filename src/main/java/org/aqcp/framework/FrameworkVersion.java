package org.aqcp.framework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.input.file.Origin;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Required;
import org.aqcp.partnership.facts.Level;

/**
 * One published edition of the yardstick: its words and its numbers. Its logic stands in the rules.
 *
 * @param released null while it is a draft
 */
@About("One published edition of the yardstick: its words and its numbers.")
public record FrameworkVersion(
    @Required @About(value = "the name of its folder", example = "aqcp-1.0") String id,
    @Required
        @About(value = "its title", example = "Alliance for Quality Career Pathways Framework 1.0")
        String title,
    @About(value = "the day of its release; left out while it is a draft", example = "2014-06-30")
        LocalDate released,
    @About("what it was taken from") Publication source,
    @Required @About("the qualities that it asks for") List<Criterion> criteria,
    Origin origin) {
  public FrameworkVersion {
    if (criteria.isEmpty()) {
      throw new IllegalArgumentException("framework version `" + id + "` has no criteria");
    }
    criteria = List.copyOf(criteria);
  }

  /** Those that are asked of partnerships of a level. */
  public List<Criterion> criteria(Level level) {
    List<Criterion> some = new ArrayList<>();
    for (Criterion criterion : criteria) {
      if (criterion.level() == level) {
        some.add(criterion);
      }
    }
    return some;
  }

  /** Every indicator, in the order of the file. */
  public List<Indicator> indicators() {
    return criteria.stream().flatMap(criterion -> criterion.indicators().stream()).toList();
  }

  /** The indicators of a level, in the order of the file. */
  public List<Indicator> indicators(Level level) {
    List<Indicator> some = new ArrayList<>();
    criteria(level).forEach(criterion -> some.addAll(criterion.indicators()));
    return some;
  }

  public Optional<Indicator> indicator(String id) {
    return indicators().stream().filter(indicator -> indicator.id().equals(id)).findFirst();
  }
}
