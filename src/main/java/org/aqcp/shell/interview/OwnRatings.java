package org.aqcp.shell.interview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.aqcp.assist.edit.Edit;
import org.aqcp.assist.edit.EditVerb;
import org.aqcp.assist.edit.EditableFile;
import org.aqcp.assist.interview.Interview;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.framework.Indicator;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.facts.Evidence;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.report.layout.Wrapped;
import org.aqcp.shell.session.Screen;
import org.aqcp.shell.session.TypedAnswers;

/**
 * Asks how the partnership rates itself on each indicator, before any verdict is shown: nobody
 * should rate by what a program says.
 */
record OwnRatings(
    EditableFile file,
    Interview interview,
    TypedAnswers answers,
    Screen screen,
    Predicate<List<Edit>> write) {

  /** Asks for all that are not given yet; whether the interview goes on. */
  boolean ask() {
    // ratings are asked for one version only: each has ids of its own
    Evaluation evaluation = interview.evaluations().get(0);
    String version = evaluation.version().id();
    Set<String> rated = new HashSet<>();
    for (Fact fact : file.partnership().section(SectionType.EVIDENCE).facts()) {
      Evidence evidence = (Evidence) fact;
      if (evidence.rating() != null && evidence.isFor(version)) {
        rated.add(evidence.indicator());
      }
    }
    for (IndicatorVerdict verdict : interview.inScope(evaluation)) {
      Indicator indicator = verdict.indicator();
      if (!rated.contains(indicator.id()) && !ask(indicator)) {
        return false;
      }
    }
    return true;
  }

  private boolean ask(Indicator indicator) {
    screen.out().println();
    tell(indicator.id() + "  " + indicator.title());
    tell(indicator.text());
    tell("How do you rate yourselves? `s` skips, `q` stops");
    List<String> scale = new ArrayList<>();
    for (int i = 0; i < Evidence.SCALE.size(); i++) {
      scale.add(i + " " + Evidence.SCALE.get(i));
    }
    tell("  " + String.join("   ", scale));
    while (true) {
      Optional<String> line = answers.next("> ", List.of());
      if (line.isEmpty() || isInstead(line.get(), Instead.Kind.STOP)) {
        return false;
      }
      String typed = line.get().strip();
      if (typed.matches("[0-3]")) {
        return rated(indicator, typed);
      }
      if (typed.isEmpty() || Instead.of(typed).isPresent()) {
        return true;
      }
      tell("answer with a number from 0 to 3");
    }
  }

  private static boolean isInstead(String line, Instead.Kind kind) {
    return Instead.of(line).filter(one -> one.kind() == kind).isPresent();
  }

  private boolean rated(Indicator indicator, String rating) {
    tell("An example? An empty line leaves it out.");
    Optional<String> example = answers.next("> ", List.of());
    String said =
        example
            .map(String::strip)
            .filter(one -> !one.isEmpty() && Instead.of(one).isEmpty())
            .map(one -> ", example: " + Edit.quoted(Words.visible(one)))
            .orElse("");
    String entry = "{indicator: " + indicator.id() + ", rating: " + rating + said + "}";
    boolean unused = write.test(List.of(new Edit(EditVerb.ADD, SectionType.EVIDENCE.key(), entry)));
    return example.isPresent();
  }

  private void tell(String words) {
    Wrapped.lines(words, screen.width()).forEach(screen.out()::println);
    screen.flush();
  }
}
