package org.aqcp.partnership.codes;

import java.util.List;
import java.util.Optional;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.InDemandOccupation;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Pathway;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.partnership.facts.Step;
import org.aqcp.reference.Code;
import org.aqcp.reference.CodeList;
import org.aqcp.reference.CodeTable;

/**
 * Warns of codes that are in no list, and of clusters. No list is read for a file without codes.
 */
public final class ListedCodes {
  private final Problems problems;

  private ListedCodes(Problems problems) {
    this.problems = problems;
  }

  /** Adds a warning for each code and cluster that is probably wrong. */
  public static void warn(Partnership partnership, Problems problems) {
    ListedCodes codes = new ListedCodes(problems);
    for (Fact fact : partnership.section(SectionType.PATHWAYS).facts()) {
      codes.pathway((Pathway) fact);
    }
    for (Fact fact : partnership.section(SectionType.IN_DEMAND).facts()) {
      InDemandOccupation occupation = (InDemandOccupation) fact;
      codes.check(CodeList.CIP_2020, occupation.cip(), fact);
      codes.occupation(occupation.title(), occupation.soc(), fact);
    }
  }

  private void pathway(Pathway pathway) {
    check(CodeList.SOC_2018, pathway.soc(), pathway);
    check(CodeList.CIP_2020, pathway.cip(), pathway);
    if (pathway.steps() != null) {
      for (Step step : pathway.steps()) {
        occupation(step.occupation(), step.soc(), step);
      }
    }
    if (pathway.clusters() != null) {
      new ListedClusters(problems).check(pathway.clusters());
    }
  }

  private void occupation(String title, String soc, Fact fact) {
    Optional<Code> code = check(CodeList.SOC_2018, soc, fact);
    if (title == null || code.isEmpty()) {
      return;
    }
    List<Code> titled = CodeList.SOC_2018.table().titled(title);
    if (!titled.isEmpty()
        && titled.stream().noneMatch(one -> one.title().equals(code.get().title()))) {
      problems.add(
          CodeProblem.TITLE_OF_OTHER_CODE,
          problems.through(fact.place(), soc),
          "%s is the title of %s in SOC 2018; %s is `%s`"
              .formatted(
                  Words.quoted(title),
                  Words.quoted(titled.get(titled.size() - 1).code()),
                  Words.quoted(soc),
                  code.get().title()),
          "fix the code or the title");
    }
  }

  /** Returns the code if it is known. */
  private Optional<Code> check(CodeList list, String typed, Fact fact) {
    if (typed == null) {
      return Optional.empty();
    }
    CodeTable table = list.table();
    Optional<String> written = list.written(typed);
    Optional<Code> code = written.flatMap(table::find);
    if (code.isEmpty() && (written.isEmpty() || table.isMissing(written.get()))) {
      String near =
          written.map(table::near).filter(some -> !some.isEmpty()).map(Words::listed).orElse("");
      problems.add(
          CodeProblem.UNKNOWN_CODE,
          problems.through(fact.place(), typed),
          Words.quoted(typed) + " is no code of " + list.edition(),
          near.isEmpty()
              ? "fix it, unless it is of another edition"
              : "did you mean " + near + "? Or is it of another edition?");
    }
    return code;
  }
}
