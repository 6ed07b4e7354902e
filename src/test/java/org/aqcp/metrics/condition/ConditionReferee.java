package org.aqcp.metrics.condition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.yaml.Node;

/** Reads conditions for tests. */
public final class ConditionReferee {
  private ConditionReferee() {}

  /** The condition that text means. */
  public static PeriodCondition read(String text) {
    Problems problems = new Problems("test");
    Optional<PeriodCondition> read =
        new PeriodConditionReader(problems, Optional.empty(), Map.of())
            .read(new Node.Scalar(text, false, Place.NOWHERE));
    problems.refuse();
    return read.orElseThrow();
  }

  /** The problems of text that is no condition, in words. */
  public static List<String> refused(String text) {
    Problems problems = new Problems("test");
    Optional<PeriodCondition> unused =
        new PeriodConditionReader(problems, Optional.empty(), Map.of())
            .read(new Node.Scalar(text, false, Place.NOWHERE));
    return problems.inOrder().stream().map(Object::toString).toList();
  }
}
