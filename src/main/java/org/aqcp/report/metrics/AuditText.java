package org.aqcp.report.metrics;

import java.util.List;
import org.aqcp.input.problem.Severity;
import org.aqcp.metrics.audit.AuditedReleases;
import org.aqcp.metrics.audit.Exposure;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;
import org.aqcp.report.safe.PrintableText;

/** What published metrics give away, as text. */
public final class AuditText {
  private static final int MOST_EQUATIONS = 6;

  private AuditText() {}

  /** Renders the findings of an audit. */
  public static String render(AuditedReleases audited, int limit, Palette palette, int width) {
    Page page = new Page(width);
    for (Exposure exposure : audited.exposed()) {
      page.words(
          0,
          palette.colored(Severity.ERROR, "exposed") + " " + PrintableText.of(exposure.toString()));
      List<String> equations = audited.equations(exposure);
      equations.stream()
          .limit(MOST_EQUATIONS)
          .forEach(one -> page.words(4, palette.faint(PrintableText.of(one))));
      page.blank();
    }
    long counts = audited.knowledge().counts().size();
    page.words(
        0,
        audited.exposed().isEmpty()
            ? "No group of fewer than %d people can be worked out; %d counts were attacked."
                .formatted(limit, counts)
            : "%d of %d counts can be worked out too closely."
                .formatted(audited.exposed().size(), counts));
    return page.toString();
  }
}
