package org.aqcp.author.mutation;

import org.aqcp.author.cases.CaseResult;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Status;
import org.aqcp.condition.World;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.RollUp;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.rules.Rulebook;
import org.aqcp.search.apart.Ruling;

/** A passing case, ready to be run against mutants. */
sealed interface Trial {
  CaseResult result();

  /** The status under the real rules. */
  Status expected();

  /** The status under other rules, by reading them. */
  Status read(Ruling ruling);

  /** The status under other rules, by evaluating their compiled form with Drools. */
  Status evaluated(Ruling ruling, Rulebook compiled);

  /** Whether other rules give another status. */
  default boolean kills(Ruling ruling) {
    return read(ruling) != expected();
  }

  /** A case of indicator rules, which gives facts. */
  record OfFacts(CaseResult result, FrameworkVersion version, Reading reading, Status expected)
      implements Trial {
    static Trial of(CaseResult result, FrameworkVersion version, Indicator indicator) {
      Reading reading = Reading.open(World.of(result.of().given()));
      return new OfFacts(result, version, reading, result.of().expected().get(indicator.id()));
    }

    Partnership given() {
      return result.of().given();
    }

    @Override
    public Status read(Ruling ruling) {
      return ruling.status(given(), reading);
    }

    @Override
    public Status evaluated(Ruling ruling, Rulebook compiled) {
      return new Evaluator(version, compiled).evaluate(given(), ruling.indicator()).status();
    }
  }

  /** A case of roll-up rules, which gives statuses. */
  record OfStatuses(CaseResult result, RollUp rollUp, Reading reading, Status expected)
      implements Trial {
    static Trial of(CaseResult result, FrameworkVersion version, String id) {
      RollUp rollUp = RollUp.of(version, result.file().level(), id, result.of().statuses());
      return new OfStatuses(result, rollUp, rollUp.reading(), result.of().expected().get(id));
    }

    @Override
    public Status read(Ruling ruling) {
      return ruling.status(rollUp, reading);
    }

    @Override
    public Status evaluated(Ruling ruling, Rulebook compiled) {
      return ruling.under(rollUp).evaluate(compiled).status();
    }
  }
}
