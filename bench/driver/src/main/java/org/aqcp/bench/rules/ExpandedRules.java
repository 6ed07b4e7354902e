package org.aqcp.bench.rules;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.text.RuleSources;
import org.aqcp.rules.text.SourceFile;
import org.aqcp.rules.vocabulary.Vocabulary;
import org.aqcp.rules.written.RuleReader;

/** The rules on indicators as the DRL that their sentences stand for: what stock Drools runs. */
public final class ExpandedRules {
  private static final String IMPORTS =
      """
      import org.aqcp.partnership.facts.*;
      import org.aqcp.framework.Indicator;
      import org.aqcp.condition.Conclusion;
      import accumulate org.aqcp.rules.drools.CountDistinctFunction countDistinct;
      import accumulate org.aqcp.rules.drools.TotalFunction total;
      import accumulate org.aqcp.rules.drools.PercentFunction percent;
      """;

  private ExpandedRules() {}

  /** The rules of a version for a level, as one file in a package of the level's name. */
  public static String drl(Home home, String version, String level) {
    List<Problem> problems = new ArrayList<>();
    Vocabulary vocabulary =
        Vocabulary.read(RuleSources.in(home, home.vocabulary(), ".dsl", problems), problems);
    StringBuilder drl = new StringBuilder("package " + level + ";\n" + IMPORTS);
    for (SourceFile file :
        RuleSources.in(home, home.rules(version).resolve(level), ".dslr", problems)) {
      drl.append(RuleReader.read(file, vocabulary, problems).drl());
    }
    if (!problems.isEmpty()) {
      throw new IllegalStateException(problems.toString());
    }
    return drl.toString();
  }
}
