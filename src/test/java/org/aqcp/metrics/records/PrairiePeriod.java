package org.aqcp.metrics.records;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** A period of an invented person: better prepared people finish and earn more often. */
final class PrairiePeriod {
  /** The day of the records: what would be later is not known yet. */
  static final LocalDate RECORDED = LocalDate.of(2025, 9, 30);

  private static final List<PrairiePathway> PATHWAYS =
      List.of(
          new PrairiePathway("Health care", "621 622 623", "6232", "4", 0.42, 7200),
          new PrairiePathway("Manufacturing", "331 332 333", "3327", "6", 0.27, 8900),
          new PrairiePathway("Information technology", "5112 5182 5415", "5415", "6", 0.19, 9400),
          new PrairiePathway("Early childhood", "6244", "6244", "5", 0.12, 5600));

  private final Random random;
  private final LocalDate entry;
  private final LocalDate exit;
  private final PrairiePathway pathway;
  private final boolean diploma;
  private final boolean completed;
  private final double strength;
  private final Map<String, String> cells = new LinkedHashMap<>();

  PrairiePeriod(Random random, LocalDate entry) {
    this.random = random;
    this.entry = entry;
    this.pathway = pathway();
    this.diploma = chance(0.68);
    LocalDate left = entry.plusDays(60 + random.nextInt(420));
    this.exit = left.isBefore(RECORDED.minusDays(30)) ? left : null;
    this.strength = random.nextDouble() * 0.6 + (diploma ? 0.3 : 0.1);
    this.completed = exit != null && chance(strength);
    atEntry();
    learning();
    work();
    credential();
  }

  LocalDate exit() {
    return exit;
  }

  Map<String, String> cells() {
    return cells;
  }

  static String day(LocalDate day) {
    return day == null ? "" : day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  private PrairiePathway pathway() {
    double at = random.nextDouble();
    for (PrairiePathway one : PATHWAYS) {
      at -= one.share();
      if (at < 0) {
        return one;
      }
    }
    return PATHWAYS.get(0);
  }

  private void atEntry() {
    put("PIRL400", chance(0.35) ? "1" : chance(0.7) ? "0" : "3");
    put("PIRL408", diploma ? chance(0.7) ? "1" : "2" : "0");
    put("PIRL600", yes(0.09));
    put("PIRL603", yes(0.34));
    put("PIRL800", yes(0.03));
    put("PIRL801", yes(0.08));
    put("PIRL802", yes(0.61));
    put("PIRL803", yes(diploma ? 0.12 : 0.31));
    put("PIRL804", diploma ? yes(0.25) : "1");
    put("PIRL806", yes(0.21));
    put("PIRL900", day(entry));
    put("PIRL901", day(exit));
    put("PIRL923", exit == null ? "" : chance(0.02) ? "02" : "00");
    put("PIRL903", chance(0.6) ? "1" : "0");
    put("PIRL904", chance(0.12) ? "1" : "0");
    put("PIRL905", "0");
    put("PIRL931", pathway.name().equals("Manufacturing") ? yes(0.15) : "0");
    put("pathway", pathway.name());
    put("target-industries", pathway.industries());
    put(
        "level-at-entry",
        diploma ? chance(0.5) ? "college" : "abe-5" : chance(0.6) ? "abe-4" : "abe-3");
    put("reportable-only", chance(0.04) ? "1" : "0");
    put("in-remediation", yes(0.22));
  }

  private void learning() {
    LocalDate until = exit == null ? RECORDED : exit;
    boolean few = "1".equals(cells.get("reportable-only"));
    put("contact-hours", String.valueOf(few ? random.nextInt(11) : 14 + random.nextInt(320)));
    put("PIRL1303", few ? "00" : chance(0.85) ? "06" : chance(0.5) ? "01" : "09");
    boolean trained = !few;
    put("PIRL1302", trained ? day(entry.plusDays(random.nextInt(14))) : "");
    put("PIRL1307", trained && exit != null ? completed ? "1" : "0" : "");
    put("PIRL1308", trained && exit != null ? day(exit.minusDays(random.nextInt(20))) : "");
    put("PIRL1332", trained ? yes(0.45) : "0");
    put("PIRL1401", diploma ? "0" : yes(0.8));
    put("PIRL1806", gained(diploma ? 0.2 : 0.55, until));
    put("PIRL1807", gained(0.25, until));
    put("PIRL1809", gained(0.3, until));
    put("PIRL1810", gained(0.1, until));
    put("PIRL1811", trained ? day(entry.plusDays(random.nextInt(14))) : "");
    put("PIRL1813", completed && trained ? day(exit) : "");
    put("college-course", gained(0.6, until));
    put("credits-year-1", String.valueOf(3 * random.nextInt(9)));
    put(
        "credits-year-2",
        String.valueOf(3 * random.nextInt(5) + Integer.parseInt(cells.get("credits-year-1"))));
    put("next-term", yes(0.4 + strength / 2));
    put("remediation-completed", "1".equals(cells.get("in-remediation")) ? gained(0.6, until) : "");
  }

  /** A day in the period, of some people. */
  private String gained(double share, LocalDate until) {
    int days = (int) (until.toEpochDay() - entry.toEpochDay());
    return chance(share) ? day(entry.plusDays(20 + random.nextInt(days - 20))) : "";
  }

  private void work() {
    for (int before = 3; before >= 1; before--) {
      put("PIRL170" + (3 - before), wages(chance(0.5) ? 0.55 : 0));
    }
    boolean before = chance(0.3 + strength * 0.6);
    for (int quarter = 1; quarter <= 4; quarter++) {
      boolean works = chance(before ? 0.9 : 0.25);
      put("PIRL" + (1598 + 2 * quarter), employed(quarter, works));
      put("PIRL" + (1613 + quarter), works && known(quarter) ? industry() : "");
      put("PIRL" + (1702 + quarter), earned(quarter, works));
      before = works;
    }
    boolean both = worked(2) && worked(4);
    put("PIRL1618", exit == null || !known(4) ? "" : both && chance(0.7) ? "1" : "0");
  }

  private boolean worked(int quarter) {
    return List.of("1", "2", "3").contains(cells.get("PIRL" + (1598 + 2 * quarter)));
  }

  /** Wage records arrive about half a year after a quarter's end. */
  private boolean known(int quarter) {
    return exit != null && exit.plusMonths(3L * quarter + 6).isBefore(RECORDED);
  }

  private String employed(int quarter, boolean works) {
    return exit == null ? "" : !known(quarter) ? "5" : !works ? "0" : chance(0.94) ? "1" : "2";
  }

  private String earned(int quarter, boolean works) {
    return exit == null
        ? ""
        : !known(quarter) ? "999999.99" : wages(works ? 0.8 + strength / 2 : 0);
  }

  private String wages(double share) {
    double dollars = pathway.wages() * share * (0.7 + random.nextDouble() * 0.6);
    return String.format(Locale.ROOT, "%.2f", dollars);
  }

  private String industry() {
    return (completed && chance(0.8)) || chance(0.3) ? pathway.industry() : "7225";
  }

  private void credential() {
    boolean attained = completed && chance(0.9);
    put("PIRL1800", attained ? pathway.credential() : "00");
    put("PIRL1801", attained ? day(exit.plusDays(random.nextInt(28))) : "");
    boolean equivalency = !diploma && exit != null && chance(0.4);
    put("PIRL1802", equivalency ? "1" : "0");
    put("PIRL1803", equivalency ? day(exit) : "");
    boolean early = exit != null && exit.isBefore(RECORDED.minusDays(240));
    boolean studies = early && chance(completed ? 0.2 : 0.08);
    put("PIRL1406", studies ? day(exit.plusDays(30 + random.nextInt(200))) : "");
    put("four-year-enrolled", studies && chance(0.3) ? cells.get("PIRL1406") : "");
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }

  private String yes(double share) {
    return chance(share) ? "1" : "0";
  }

  private void put(String header, String cell) {
    cells.put(header, cell);
  }
}
