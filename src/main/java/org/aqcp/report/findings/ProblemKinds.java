package org.aqcp.report.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aqcp.author.cases.CaseProblem;
import org.aqcp.author.check.CheckProblem;
import org.aqcp.edition.gate.GateProblem;
import org.aqcp.edition.lock.LockProblem;
import org.aqcp.edition.revision.RevisionProblem;
import org.aqcp.framework.FrameworkProblem;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.ProblemKind;
import org.aqcp.metrics.condition.ConditionProblem;
import org.aqcp.metrics.records.RecordProblem;
import org.aqcp.partnership.PartnershipProblem;
import org.aqcp.partnership.codes.CodeProblem;
import org.aqcp.partnership.names.NameProblem;
import org.aqcp.rules.text.RuleProblem;

/** All kinds of problems. */
public final class ProblemKinds {
  private ProblemKinds() {}

  public static List<ProblemKind> all() {
    return Stream.<ProblemKind[]>of(
            InputProblem.values(),
            PartnershipProblem.values(),
            NameProblem.values(),
            CodeProblem.values(),
            FrameworkProblem.values(),
            RuleProblem.values(),
            CaseProblem.values(),
            CheckProblem.values(),
            LockProblem.values(),
            GateProblem.values(),
            RevisionProblem.values(),
            ConditionProblem.values(),
            RecordProblem.values())
        .flatMap(Arrays::stream)
        .toList();
  }

  /** The kind with an id such as {@code unknown-sentence}. */
  public static Optional<ProblemKind> named(String id) {
    return all().stream().filter(kind -> kind.id().equals(id)).findFirst();
  }
}
