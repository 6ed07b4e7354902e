package org.aqcp.report.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aqcp.assist.plan.Aim;
import org.aqcp.assist.plan.Plan;
import org.aqcp.assist.plan.PlanReport;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.explanation.remedy.Gap;
import org.aqcp.explanation.remedy.SideEffect;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;
import org.aqcp.report.words.IndicatorTitle;
import org.aqcp.report.words.WaiverText;
import org.aqcp.search.edit.Change;
import org.aqcp.search.least.LeastEffort;

/** Plans as text: what to find out, what to do, what that does, and what is known of others. */
public record PlansText(Page page, Palette palette) {
  /** Renders plans for one partnership, one after the other, and what falls due. */
  public static String render(PlanReport report, Palette palette, int width) {
    PlansText text = new PlansText(new Page(width), palette);
    if (report.plans().isEmpty()) {
      text.page.words(0, "nothing is missing: nothing that was asked for has to change");
    }
    for (int i = 0; i < report.plans().size(); i++) {
      if (i > 0) {
        text.page.blank();
      }
      text.add(report.plans().get(i), report.before());
    }
    waived(report)
        .ifPresent(
            words -> {
              text.page.blank();
              text.page.words(0, words);
            });
    report.due().ifPresent(due -> DueText.add(due, text.page));
    return text.page.toString();
  }

  /** Which indicators are left out because they are waived. */
  static Optional<String> waived(PlanReport report) {
    List<IndicatorVerdict> all = report.leftOut();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "left out, as waived: "
                + all.stream().map(one -> one.indicator().id()).collect(Collectors.joining(", ")));
  }

  private void add(Plan plan, Evaluation before) {
    head(plan);
    before
        .indicator(plan.aim().id())
        .flatMap(IndicatorVerdict::waiving)
        .ifPresent(waiving -> page.words(2, WaiverText.of(waiving)));
    if (plan.isFound()) {
      changes(plan);
      effects(plan);
      others(plan);
    }
    page.words(2, known(plan));
    if (!plan.hopeless().isEmpty()) {
      page.words(2, "what is in the way: " + String.join(", ", plan.hopeless()));
    }
    if (!plan.isFound() && plan.aim() instanceof Aim.OfIndicator of) {
      page.words(2, "advice: " + of.indicator().remedy());
    }
  }

  private void head(Plan plan) {
    Status status = plan.before().status();
    String mark = Palette.mark(status);
    String words = status.words() + IndicatorText.could(plan.before());
    page.ends(
        0,
        mark,
        palette.colored(status, mark),
        title(plan.aim()),
        words,
        palette.colored(status, words));
  }

  /** What a plan is for, as reports name it. */
  static String title(Aim aim) {
    if (aim instanceof Aim.OfIndicator of) {
      return IndicatorTitle.of(of.indicator());
    }
    return aim instanceof Aim.OfCriterion ? aim.id() + "  " + aim.title() : aim.title();
  }

  private void changes(Plan plan) {
    String goal = "to make it " + plan.to().words();
    List<String> questions = texts(plan.questions());
    List<String> acts = texts(plan.acts());
    if (questions.size() + acts.size() == 1) {
      page.words(2, goal + ": " + (questions.isEmpty() ? acts : questions).get(0));
    } else if (questions.isEmpty() || acts.isEmpty()) {
      boolean ask = acts.isEmpty();
      page.words(2, goal + (ask ? ", it may be enough to find out:" : ", do all of these:"));
      all(ask ? questions : acts);
    } else {
      page.words(2, goal + ", first find out:");
      all(questions);
      page.words(2, "and then do all of these:");
      all(acts);
    }
  }

  private void all(List<String> changes) {
    changes.forEach(change -> page.marked(4, "-", "-", change));
  }

  /** Each change once, and how many there are of it. */
  static List<String> texts(List<Change> changes) {
    return texts(changes, ChangeText::of);
  }

  /** The same for readers who do not see the file. */
  public static List<String> acts(List<Change> changes) {
    return texts(changes, ChangeText::act);
  }

  private static List<String> texts(List<Change> changes, Function<Change, String> text) {
    Map<String, Integer> times = new LinkedHashMap<>();
    changes.forEach(change -> times.merge(text.apply(change), 1, Integer::sum));
    List<String> all = new ArrayList<>();
    times.forEach((one, n) -> all.add(n == 1 ? one : one + ", " + n + " of these"));
    return all;
  }

  private void effects(Plan plan) {
    List<Plan.Turned> others =
        plan.better().stream().filter(one -> !one.indicator().equals(plan.aim().id())).toList();
    if (!others.isEmpty()) {
      page.words(2, "with that, " + better(others));
    }
    if (!plan.worse().isEmpty()) {
      page.words(2, "also: " + worse(plan.worse()));
    }
  }

  /** The indicators that get another status, by the status. */
  private static String better(List<Plan.Turned> turned) {
    Map<Status, List<String>> by = new LinkedHashMap<>();
    turned.forEach(
        one -> by.computeIfAbsent(one.to(), to -> new ArrayList<>()).add(one.indicator()));
    return by.entrySet().stream()
        .map(one -> String.join(", ", one.getValue()) + " would be " + one.getKey().words())
        .collect(Collectors.joining("; "));
  }

  /** What gets worse. */
  public static String worse(List<SideEffect> worse) {
    return worse.stream()
        .map(
            one ->
                "%s would fall from %s to %s"
                    .formatted(one.indicator(), one.from().words(), one.to().words()))
        .collect(Collectors.joining("; "));
  }

  private void others(Plan plan) {
    for (List<Change> other : plan.others()) {
      page.words(2, instead(plan, other, ChangeText::of));
    }
  }

  /**
   * Other changes that would do as well: those of them that are not in the plan, and what of it
   * they replace.
   *
   * @param text describes a change
   */
  public static String instead(Plan plan, List<Change> other, Function<Change, String> text) {
    List<String> kept = new ArrayList<>(other.stream().map(text).toList());
    List<Change> replaced = new ArrayList<>();
    List<Change> added = new ArrayList<>(other);
    for (Change one : plan.changes()) {
      int at = kept.indexOf(text.apply(one));
      if (at < 0) {
        replaced.add(one);
      } else {
        kept.remove(at);
        added.remove(at);
      }
    }
    String instead = String.join("; and ", texts(added, text));
    return replaced.size() == plan.changes().size()
        ? "or instead: " + instead
        : "or, rather than %s: %s".formatted(String.join(" and ", acts(replaced)), instead);
  }

  /** What is known of other changes. */
  public static String known(Plan plan) {
    if (plan.proof() == Gap.Proof.TOO_MANY) {
      return "too many facts to look for the smallest change";
    }
    boolean proved = plan.proof() == Gap.Proof.LEAST;
    if (!plan.isFound()) {
      return proved
          ? "none of the %d possible steps that were considered makes it %s, nor do several together"
              .formatted(plan.moves(), plan.to().words())
          : "no change found: the time was used up before everything had been tried" + needed(plan);
    }
    return proved
        ? "no smaller change would do; " + considered(plan)
        : "smallest found: effort %d; at least %d is needed; the time was used up"
            .formatted(plan.effort(), plan.least());
  }

  private static String needed(Plan plan) {
    return plan.least() > 0 && plan.least() < LeastEffort.NEVER
        ? "; at least effort " + plan.least() + " is needed"
        : "";
  }

  private static String considered(Plan plan) {
    return plan.moves() == 1
        ? "1 possible step was considered"
        : plan.moves() + " possible steps were considered";
  }
}
