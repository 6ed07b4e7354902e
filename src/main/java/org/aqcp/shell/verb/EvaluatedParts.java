package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.report.evaluation.IndicatorChoice;
import org.aqcp.shell.command.Completion;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Proposal;
import org.aqcp.shell.session.Refusal;

/**
 * Which indicators of an evaluation are asked for.
 *
 * @param typed ids of indicators and criteria as they were typed
 * @param criteria ids of criteria only
 */
record EvaluatedParts(Set<Status> only, List<String> typed, List<String> criteria) {
  private static final List<String> STATUSES = Status.keys();

  static final Option ONLY =
      Option.of("only", "STATUS,...", "only indicators with these statuses, such as not-met")
          .repeated()
          .completedBy(Completion.listed((typing, environment) -> Proposal.all(STATUSES)));

  static final Option CRITERION =
      Option.of("criterion", "ID,...", "only the indicators of these criteria")
          .repeated()
          .completedBy(Completion.listed(HomeProposals::criteria));

  EvaluatedParts {
    only = Set.copyOf(only);
    typed = List.copyOf(typed);
    criteria = List.copyOf(criteria);
  }

  static EvaluatedParts of(Invocation invocation) {
    List<String> typed = new ArrayList<>(invocation.values(PlanAims.INDICATORS));
    Set<Status> only = EnumSet.noneOf(Status.class);
    split(invocation.values(ONLY)).forEach(word -> only.add(status(word)));
    return new EvaluatedParts(only, typed, split(invocation.values(CRITERION)));
  }

  /** Refuses to leave indicators out where a program reads all of them. */
  static void requireText(Invocation invocation, EvaluationFormat format) {
    EvaluatedParts parts = of(invocation);
    boolean all = parts.isAll() && !invocation.isGiven(EvaluateCommand.ALL);
    if (format != EvaluationFormat.TEXT && !all) {
      throw Refusal.usage(
          "`--format %s` has every indicator".formatted(invocation.text(EvaluateCommand.FORMAT)),
          "leave out ids, `--only`, `--criterion` and `--all`");
    }
  }

  /** Refuses to choose indicators of several framework versions, whose ids differ. */
  static void requireAll(Invocation invocation) {
    if (!of(invocation).isAll() || invocation.isGiven(EvaluateCommand.ALL)) {
      throw Refusal.usage(
          "several framework versions are shown in one table",
          "name one with `--against` to choose indicators or see reasons");
    }
  }

  boolean isAll() {
    return only.isEmpty() && typed.isEmpty() && criteria.isEmpty();
  }

  /**
   * The choice among the indicators of an evaluation.
   *
   * @throws Refusal if it has none with such an id
   */
  IndicatorChoice in(Evaluation evaluation) {
    FrameworkVersion version = evaluation.version();
    String level = evaluation.partnership().level();
    return choice(
        id -> EvaluatedId.of(id, evaluation), id -> EvaluatedId.criterion(id, version, level).id());
  }

  /** The same of one of several evaluations, which may be of another level than an id. */
  IndicatorChoice inOneOfMany(Evaluation evaluation) {
    return choice(
        id -> EvaluatedId.ofAnyLevel(id, evaluation),
        id -> EvaluatedId.criterionOfAnyLevel(id, evaluation).id());
  }

  private IndicatorChoice choice(UnaryOperator<String> id, UnaryOperator<String> criterion) {
    Set<String> ids = typed.stream().map(id).collect(Collectors.toSet());
    criteria.forEach(one -> ids.add(criterion.apply(one)));
    return new IndicatorChoice(only, ids);
  }

  private static List<String> split(List<String> values) {
    List<String> words = new ArrayList<>();
    for (String value : values) {
      for (String word : value.split("[,\\s]+", -1)) {
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
    }
    return words;
  }

  private static Status status(String word) {
    return Status.keyed(word)
        .orElseThrow(
            () ->
                Refusal.usage(
                    "no status is called " + Words.quoted(word),
                    Suggestion.hint(
                        word, STATUSES, "expected one of " + String.join(", ", STATUSES))));
  }
}
