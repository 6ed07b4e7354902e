package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Parameter;

/**
 * The indicators that a command is asked to show.
 *
 * @param ids of indicators
 * @param all whether none were named, so that all are meant
 */
record AskedIndicators(Set<String> ids, boolean all) {
  static final Option INDICATOR =
      Option.of("indicator", "ID", "only this indicator")
          .repeated()
          .completedBy(HomeProposals::indicators);

  static final Option CRITERION =
      Option.of("criterion", "ID", "only the indicators of this criterion")
          .repeated()
          .completedBy(HomeProposals::criteria);

  static final Option DETAILS = Option.of("details", "", "also the lines of the files");

  /** Those that options name, or also some arguments. */
  static AskedIndicators of(
      Invocation invocation, FrameworkVersion version, String level, Parameter... others) {
    List<String> typed = new ArrayList<>(invocation.values(INDICATOR));
    for (Parameter other : others) {
      typed.addAll(invocation.values(other));
    }
    Set<String> named = new LinkedHashSet<>();
    typed.forEach(id -> named.add(EvaluatedId.of(id, version, level)));
    invocation
        .values(CRITERION)
        .forEach(id -> named.add(EvaluatedId.criterion(id, version, level).id()));
    Set<String> ids = new LinkedHashSet<>();
    for (Criterion criterion : version.criteria(level)) {
      for (Indicator indicator : criterion.indicators()) {
        if (named.isEmpty() || named.contains(criterion.id()) || named.contains(indicator.id())) {
          ids.add(indicator.id());
        }
      }
    }
    return new AskedIndicators(ids, named.isEmpty());
  }

  boolean include(Indicator indicator) {
    return ids.contains(indicator.id());
  }
}
