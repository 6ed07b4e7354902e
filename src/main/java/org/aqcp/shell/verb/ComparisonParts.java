package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aqcp.assist.compare.Comparison;
import org.aqcp.assist.compare.VerdictGroup;
import org.aqcp.assist.plan.PlanReport;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.session.Refusal;

/**
 * The parts of a comparison that are shown.
 *
 * @param all whether nothing was left out
 */
record ComparisonParts(Set<VerdictGroup> groups, boolean showsDue, boolean all) {
  private static final String SOON = "lapses-soon";

  static final Option ONLY =
      Option.of("only", "GROUPS", "only these groups, such as better,worse,lapsed,lapses-soon")
          .repeated();

  static ComparisonParts of(Invocation invocation) {
    Set<VerdictGroup> groups = EnumSet.noneOf(VerdictGroup.class);
    boolean soon = false;
    List<String> typed = new ArrayList<>();
    invocation.values(ONLY).forEach(some -> typed.addAll(List.of(some.split(",", -1))));
    for (String one : typed) {
      boolean isSoon = one.strip().equals(SOON);
      soon |= isSoon;
      if (!isSoon) {
        groups.add(group(one.strip()));
      }
    }
    return typed.isEmpty()
        ? new ComparisonParts(EnumSet.allOf(VerdictGroup.class), true, true)
        : new ComparisonParts(groups, soon, false);
  }

  private static VerdictGroup group(String typed) {
    List<String> keys = new ArrayList<>();
    for (VerdictGroup group : VerdictGroup.values()) {
      keys.add(Words.kebab(group.name()));
      if (keys.contains(typed)) {
        return group;
      }
    }
    keys.add(SOON);
    throw Refusal.usage(
        Words.quoted(typed) + " is not a group of a comparison",
        Suggestion.hint(typed, keys, "they are " + String.join(", ", keys)));
  }

  /** The comparison with these parts, and of it only some indicators. */
  Comparison only(Comparison of, AskedIndicators asked) {
    if (all && asked.all()) {
      return of;
    }
    Optional<PlanReport.DueUntil> due =
        of.due()
            .map(
                until ->
                    new PlanReport.DueUntil(
                        until.last(),
                        until.all().stream()
                            .filter(one -> asked.include(one.indicator()))
                            .toList()));
    return new Comparison(
        of.files(),
        of.rulesDigest(),
        of.before(),
        of.after(),
        of.verdicts().stream()
            .filter(one -> groups.contains(one.group()) && asked.include(one.indicator()))
            .toList(),
        of.contrasts().stream()
            .filter(one -> groups.contains(one.group()) && asked.include(one.indicator()))
            .toList(),
        List.of(),
        due);
  }
}
