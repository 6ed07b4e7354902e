package org.aqcp.report.cases;

import java.util.List;
import java.util.Optional;
import org.aqcp.author.mutation.MutantOutcome;
import org.aqcp.author.mutation.MutationRun;
import org.aqcp.author.mutation.making.Mutant;
import org.aqcp.author.mutation.making.MutantKind;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.report.json.JsonStyle;

/** Mutants and their outcomes as JSON: {@code aqcp-mutation/1}. */
@About("Rules changed on purpose, and whether a case failed.")
public record JsonMutation(
    @OneOf(FORMAT) @About("the format of this object") String format,
    @About("those whose rules were mutated") List<JsonVersion> versions) {
  public static final String FORMAT = "aqcp-mutation/1";

  /** Renders the mutants of versions. */
  public static String render(List<VersionMutants> versions) {
    return JsonStyle.INDENTED.text(
        new JsonMutation(FORMAT, versions.stream().map(JsonVersion::of).toList()));
  }

  /** A framework version and its mutants. */
  @About("A framework version whose rules were mutated.")
  public record JsonVersion(
      @About("its id") String id,
      @About("that were made") int mutants,
      @About("of them, killed by a case with another verdict") int killed,
      @About("of them: no partnership gets another status") int equivalent,
      @About("of them as equivalent in the version's list of mutants") int listed,
      @About("of them: no case kills it") int survived,
      @About("ids in the version's list that match no mutant") List<String> stale,
      @About("one for each mutant") List<JsonOutcome> outcomes,
      @About("those of its measures, which are not in these numbers; empty if it has none")
          List<JsonMeasureMutants> measures) {
    static JsonVersion of(VersionMutants mutants) {
      MutationRun run = mutants.run();
      return new JsonVersion(
          run.version().id(),
          run.outcomes().size(),
          run.all(MutantOutcome.Fate.KILLED).size(),
          run.all(MutantOutcome.Fate.EQUIVALENT).size(),
          run.all(MutantOutcome.Fate.LISTED).size(),
          run.all(MutantOutcome.Fate.SURVIVED).size(),
          run.stale(),
          run.outcomes().stream().map(JsonOutcome::of).toList(),
          mutants.measures().stream().map(JsonMeasureMutants::of).toList());
    }
  }

  /** One mutant and its outcome. */
  @About("One mutant, and its outcome.")
  public record JsonOutcome(
      @About("the same for the same change") String id,
      @About("the kind of change") MutantKind kind,
      @About("its outcome") MutantOutcome.Fate fate,
      @About("where it is made") String file,
      @About("counted from 1") int line,
      @About("the name of the rule, or of the threshold") String rule,
      @About("the lines that are changed or dropped") List<String> before,
      @About("what it is replaced with") List<String> after,
      @About("the case that killed it") Optional<String> killedBy,
      @About("why it is equivalent") Optional<String> reason,
      @About("a case that would kill it") Optional<String> case_) {
    static JsonOutcome of(MutantOutcome outcome) {
      Mutant.Difference difference = outcome.mutant().difference();
      boolean killed = outcome.fate() == MutantOutcome.Fate.KILLED;
      Optional<String> why = Optional.of(outcome.why()).filter(text -> !text.isEmpty());
      return new JsonOutcome(
          outcome.mutant().id(),
          difference.kind(),
          outcome.fate(),
          difference.file(),
          difference.line(),
          difference.rule(),
          difference.before(),
          difference.after(),
          why.filter(text -> killed),
          why.filter(text -> !killed),
          outcome.caught().map(caught -> MutationText.caseOf(outcome, "")));
    }
  }
}
