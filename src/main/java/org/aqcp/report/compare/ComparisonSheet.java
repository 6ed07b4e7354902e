package org.aqcp.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aqcp.assist.compare.ComparedVerdict;
import org.aqcp.assist.compare.ComparedWaiver;
import org.aqcp.assist.compare.Comparison;
import org.aqcp.assist.compare.ContrastedVerdict;
import org.aqcp.assist.compare.EntryChange;
import org.aqcp.assist.compare.VerdictGroup;
import org.aqcp.assist.plan.Due;
import org.aqcp.assist.plan.PlanReport;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.input.problem.Words;
import org.aqcp.report.layout.DisplayWidth;
import org.aqcp.report.sheet.Sheet;
import org.aqcp.report.words.IndicatorTitle;

/** Lays out a comparison on a page. */
public final class ComparisonSheet {
  private static final int OTHERS = 12;
  private static final int COLUMN = 24;

  private final Comparison comparison;
  private final Sheet sheet;
  private final EntryChangeText changes;
  private final CauseText causes;
  private final ContrastText contrasts;
  private final String first;
  private final String second;

  private ComparisonSheet(Comparison comparison, Sheet sheet, boolean details) {
    this.comparison = comparison;
    this.sheet = sheet;
    this.changes = new EntryChangeText(details);
    this.causes = new CauseText(sheet, changes);
    this.first = Words.visible(comparison.before().partnership().name());
    this.second = Words.visible(comparison.after().partnership().name());
    this.contrasts = new ContrastText(sheet, first, second, details);
  }

  /**
   * Fills a page.
   *
   * @param details whether to say on which lines of the files facts are
   */
  public static String render(Comparison comparison, Sheet sheet, boolean details) {
    ComparisonSheet page = new ComparisonSheet(comparison, sheet, details);
    page.head();
    page.counts();
    page.groups();
    page.due();
    page.others();
    return sheet.text();
  }

  private boolean isOne() {
    return comparison.files().same();
  }

  private void head() {
    Evaluation after = comparison.after();
    Object from = comparison.before().partnership().asOf();
    Object to = after.partnership().asOf();
    sheet.title(
        isOne()
            ? "%s: %s compared with %s".formatted(second, to, from)
            : "%s and %s compared".formatted(first, second));
    String dates = isOne() ? "" : ", as of " + (from.equals(to) ? to : from + " and " + to);
    sheet.words(
        "%s level%s, against %s (%s)"
            .formatted(
                after.partnership().level(), dates, after.version().id(), after.version().title()));
    if (isOne() && !first.equals(second)) {
      sheet.words("It was called " + first + ".");
    }
  }

  private void counts() {
    Map<Status, Integer> before = comparison.before().counts();
    Map<Status, Integer> after = comparison.after().counts();
    List<List<String>> rows = new ArrayList<>();
    before.forEach((status, number) -> rows.add(row(status, number, after.get(status))));
    String one = isOne() ? comparison.before().partnership().asOf().toString() : cut(first);
    String other = isOne() ? comparison.after().partnership().asOf().toString() : cut(second);
    sheet.table(List.of("", one, other, ""), rows);
    sheet.words(benchmark());
    waivers();
    criteria();
  }

  private void waivers() {
    List<String> all = new ArrayList<>();
    for (ComparedWaiver one : ComparedWaiver.all(comparison)) {
      String how = isOne() ? WaiverWords.ofOne(one) : WaiverWords.ofTwo(one, first, second);
      all.add(one.indicator().id() + " " + how);
    }
    if (!all.isEmpty()) {
      sheet.words("Waivers: " + String.join("; ", all) + ".");
    }
  }

  private static List<String> row(Status status, int before, int after) {
    String change = before == after ? "" : String.format("%+d", after - before);
    return List.of(status.words(), String.valueOf(before), String.valueOf(after), change);
  }

  private static String cut(String name) {
    return DisplayWidth.of(name) <= COLUMN ? name : DisplayWidth.cut(name, COLUMN - 1) + "…";
  }

  private String benchmark() {
    String before = GroupWords.of(comparison.before().whole());
    String after = GroupWords.of(comparison.after().whole());
    return before.equals(after)
        ? "The benchmark is %s %s.".formatted(after, isOne() ? "as before" : "for both")
        : "The benchmark: %s%s%s.".formatted(before, between(), after);
  }

  private String between() {
    return isOne() ? " → " : " | ";
  }

  private void criteria() {
    List<String> turned = new ArrayList<>();
    List<CriterionVerdict> before = comparison.before().criteria();
    for (int i = 0; i < before.size(); i++) {
      CriterionVerdict now = comparison.after().criteria().get(i);
      String was = GroupWords.of(before.get(i).verdict());
      String is = GroupWords.of(now.verdict());
      if (!was.equals(is)) {
        turned.add("%s: %s%s%s".formatted(now.criterion().id(), was, between(), is));
      }
    }
    if (!turned.isEmpty()) {
      sheet.words("Criteria: " + String.join("; ", turned) + ".");
    }
  }

  private void groups() {
    for (VerdictGroup group : VerdictGroup.values()) {
      List<ComparedVerdict> verdicts =
          comparison.verdicts().stream().filter(one -> one.group() == group).toList();
      List<ContrastedVerdict> contrasted =
          comparison.contrasts().stream().filter(one -> one.group() == group).toList();
      int number = verdicts.size() + contrasted.size();
      if (number > 0) {
        String words = isOne() ? GroupWords.of(group) : GroupWords.of(group, first, second);
        sheet.heading(words + ": " + number);
        verdicts.forEach(this::verdict);
        contrasted.forEach(contrasts::add);
      }
    }
    if (comparison.verdicts().isEmpty() && comparison.contrasts().isEmpty()) {
      sheet.heading(isAnyOther() ? "Nothing of what was asked for differs" : "No verdict differs");
    }
  }

  /** Whether any verdict differs, shown or not. */
  private boolean isAnyOther() {
    for (CriterionVerdict criterion : comparison.before().criteria()) {
      for (IndicatorVerdict one : criterion.indicators()) {
        IndicatorVerdict now = comparison.after().indicator(one.indicator().id()).orElseThrow();
        if (!one.verdict().isLike(now.verdict())) {
          return true;
        }
      }
    }
    return false;
  }

  private void verdict(ComparedVerdict verdict) {
    String now = GroupWords.of(verdict.after());
    String before = GroupWords.of(verdict.before());
    boolean kept = before.equals(now);
    sheet.row(
        verdict.after().status(),
        IndicatorTitle.of(verdict.indicator()),
        kept ? "stays " : before + " → ",
        now);
    causes.add(verdict);
  }

  private void due() {
    comparison.due().ifPresent(this::due);
  }

  private void due(PlanReport.DueUntil due) {
    String until = "by " + due.last() + " if nothing else changes";
    if (due.all().isEmpty()) {
      sheet.heading("Nothing lapses " + until);
      return;
    }
    sheet.heading("Will change " + until + ": " + due.all().size());
    for (Due one : due.all()) {
      sheet.row(
          one.to(),
          IndicatorTitle.of(one.indicator()),
          one.from().words() + " → ",
          one.to().words());
      sheet.item(0, "on " + one.day() + CauseText.because(one));
    }
  }

  private void others() {
    List<EntryChange> others = comparison.unmoving();
    if (others.isEmpty()) {
      return;
    }
    sheet.heading("Also changed, without turning a verdict: " + others.size());
    others.stream().limit(OTHERS).forEach(one -> sheet.item(0, changes.of(one)));
    if (others.size() > OTHERS) {
      sheet.item(0, "and " + (others.size() - OTHERS) + " more (all with `-f json`)");
    }
  }
}
