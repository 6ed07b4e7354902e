package org.aqcp.author.scaffold;

import org.aqcp.author.copy.HomeCopy;
import org.aqcp.framework.FrameworkVersion;

/** Writes the first roll-up rules of a framework version, which it cannot do without. */
final class FirstRollUp {
  static final String RULES =
      """
      rule "a criterion is met when every applicable indicator is met"
          @rollup("criterion")
      when
          Every applicable indicator of the criterion is met
      then
          The criterion is met
      end

      rule "a criterion is not applicable when none of its indicators is"
          @rollup("criterion")
      when
          Every indicator of the criterion is not applicable
      then
          The criterion is not applicable
      end

      rule "a criterion is partly met when some indicator is met or partly met"
          @rollup("criterion")
      when
          An indicator of the criterion is met or partly met
      then
          The criterion is partly met
      end

      rule "the benchmark is met when every applicable criterion is met"
          @rollup("benchmark")
      when
          Every applicable criterion of the benchmark is met
      then
          The benchmark is met
      end

      rule "the benchmark is not applicable when none of its criteria is"
          @rollup("benchmark")
      when
          Every criterion of the benchmark is not applicable
      then
          The benchmark is not applicable
      end

      rule "the benchmark is partly met when some criterion is met or partly met"
          @rollup("benchmark")
      when
          A criterion of the benchmark is met or partly met
      then
          The benchmark is partly met
      end
      """;

  private FirstRollUp() {}

  static Piece write(HomeCopy copy, FrameworkVersion version) {
    String file = "rules/%s/roll-up.dslr".formatted(version.id());
    String before = copy.text(file).map(text -> text.stripTrailing() + "\n\n").orElse("");
    copy.put(file, before + RULES);
    return new Piece(file, (int) before.lines().count() + 1, "roll-up rules", RULES);
  }
}
