package org.aqcp.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.Required;

/**
 * A framework version that extends another one, as its file states it: only what differs. What is
 * left out is that of the other version.
 *
 * @param retire ids of indicators and criteria that it no longer has
 */
@About("A framework version that extends another one: only what differs.")
public record Revision(
    @Required @About(value = "the name of its folder", example = "aqcp-1.1") String id,
    @About(value = "the framework, if it is not that of the other version", example = "aqcp")
        String framework,
    @Required @About(value = "its title", example = "Quality Career Pathways Framework 1.1")
        String title,
    @About(
            value = "the date since which it may be commented on; left out while it is a draft",
            example = "2014-03-01")
        LocalDate preview,
    @About(value = "the release date; left out while it is a draft", example = "2014-06-30")
        LocalDate released,
    @About(value = "the date since which it is no longer in use", example = "2020-12-31")
        LocalDate retired,
    @OneOf({"patch", "minor", "major"})
        @About(
            value =
                "how large a step it is from the version before, for those who are evaluated:"
                    + " patch if only words differ, minor if none reaches less, or major",
            example = "minor")
        String step,
    @About("the publication that it is based on") Publication source,
    @About("further levels of partnership, or other titles of them") List<Level> levels,
    @About(
            value = "other numbers for its roll-up rules, and further ones",
            example = "{most-indicators: 3}")
        Map<String, Integer> thresholds,
    @About("how much each kind of step takes where changes are proposed") Efforts efforts,
    @About(value = "ids of indicators and criteria that it no longer has", example = "[L2.5, L6]")
        List<String> retire,
    @About("further criteria, and what differs in the others") List<RevisedCriterion> criteria) {
  public Revision {
    levels = listed(levels);
    thresholds = Indicator.sorted(thresholds);
    retire = listed(retire);
    criteria = listed(criteria);
  }

  private static <T> List<T> listed(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /** A further criterion, or what differs in one. */
  @About("A further criterion, or what differs in one.")
  public record RevisedCriterion(
      @Required @About(value = "its id; a new one starts a further criterion", example = "L2")
          String id,
      @About(value = "its title", example = "Engage Employers") String title,
      @About(value = "the level of partnership that it applies to", example = "state") String level,
      @About(
              value = "what it is about, in a few words",
              example = "Employers shape what is taught.")
          String tagline,
      @About(value = "how much it counts where roll-up rules add up weights", example = "2")
          Integer weight,
      @About("further indicators, and what differs in the others")
          List<RevisedIndicator> indicators,
      Place place) {
    public RevisedCriterion {
      indicators = listed(indicators);
    }
  }

  /**
   * A further indicator, or what differs in one.
   *
   * @param without names of thresholds that it no longer has
   */
  @About("A further indicator, or what differs in one.")
  public record RevisedIndicator(
      @Required @About(value = "its id; a new one starts a further indicator", example = "L2.2")
          String id,
      @About(value = "its title", example = "Employers co-design each pathway") String title,
      @About(
              value = "what must be in place",
              example = "At least two employers take part in the design of each pathway.")
          String text,
      @About(
              value = "what the rules count towards it, and what they do not",
              example =
                  "Counts employers with the role co-design; does not check which pathway they"
                      + " design.")
          String counts,
      @About(
              value =
                  "yes if it adds to the criterion where it is met and does not count where it is"
                      + " not",
              example = "yes")
          Boolean optional,
      @About(value = "how much it counts where roll-up rules add up weights", example = "2")
          Integer weight,
      @About(
              value = "other values, and further ones, by the names that rules use",
              example = "{employers: 3}")
          Map<String, Integer> thresholds,
      @About(value = "names of thresholds that its rules no longer use", example = "[review-years]")
          List<String> without,
      @About(
              value = "what a partnership can do to meet it",
              example = "Invite employers to write the list of skills with you.")
          String remedy,
      @About(
              value = "where its wording and numbers come from",
              example = "{kind: operationalised, note: wording and threshold are this project's}")
          Source source,
      @About(
              value =
                  "the indicators of the other version that a new one stands in for; it has the"
                      + " words, thresholds and rules of a single one",
              example = "[L3.4]")
          List<String> replaces,
      Place place) {
    public RevisedIndicator {
      thresholds = Indicator.sorted(thresholds);
      without = listed(without);
      replaces = listed(replaces);
    }
  }
}
