package org.aqcp.report.framework;

import java.util.Map;
import java.util.stream.Collectors;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;

/** A framework version as text. */
public final class FrameworkText {
  private final Palette palette;
  private final Page page;

  private FrameworkText(Palette palette, int width) {
    this.palette = palette;
    this.page = new Page(width);
  }

  /** Only id, title, release and size. */
  public static String brief(FrameworkVersion version, int width) {
    Page page =
        new Page(width)
            .words(0, version.id() + "  " + version.title())
            .words(2, CatalogueWords.release(version) + ", " + CatalogueWords.size(version));
    CatalogueWords.extended(version).ifPresent(words -> page.words(2, words));
    return page.toString();
  }

  /** All criteria, indicators and thresholds. */
  public static String whole(FrameworkVersion version, Palette palette, int width) {
    FrameworkText text = new FrameworkText(palette, width);
    text.head(version);
    version.criteria().forEach(text::criterion);
    return text.page.toString();
  }

  private void head(FrameworkVersion version) {
    page.line(palette.bold(version.id()));
    page.words(0, version.title());
    page.words(0, CatalogueWords.release(version));
    CatalogueWords.extended(version).ifPresent(words -> page.words(0, words));
    if (!version.thresholds().isEmpty()) {
      page.words(0, "thresholds of the roll-up: " + thresholds(version.thresholds()));
    }
    if (version.source() != null && version.source().note() != null) {
      page.blank().words(0, "source: " + version.source().note());
    }
  }

  private void criterion(Criterion criterion) {
    String level = criterion.level();
    page.blank();
    page.ends(0, "  ", palette.bold(criterion.id()), criterion.title(), level, level);
    CatalogueWords.weight(criterion.weight()).ifPresent(words -> page.words(2, words));
    criterion.indicators().forEach(this::indicator);
  }

  private void indicator(Indicator indicator) {
    page.words(2, indicator.id() + "  " + indicator.title());
    page.words(8, indicator.text());
    CatalogueWords.counting(indicator).ifPresent(words -> page.words(8, words));
    if (!indicator.replaces().isEmpty()) {
      page.words(8, "replaces: " + String.join(", ", indicator.replaces()));
    }
    if (!indicator.thresholds().isEmpty()) {
      page.words(8, "thresholds: " + thresholds(indicator.thresholds()));
    }
  }

  private static String thresholds(Map<String, Integer> thresholds) {
    return thresholds.entrySet().stream()
        .map(threshold -> threshold.getKey() + " " + threshold.getValue())
        .collect(Collectors.joining(", "));
  }
}
