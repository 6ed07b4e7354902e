package org.aqcp.report.markup;

import java.util.List;

/** A page of its own: no script, and nothing that is loaded from elsewhere. */
public final class HtmlPage {
  /** Nothing is loaded or run, whatever a page says; only its own style counts. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private HtmlPage() {}

  /**
   * Writes a page.
   *
   * @param style what its elements look like
   */
  public static String of(String title, StyleSheet style, List<Html> body) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n");
    for (Html one : head(title)) {
      one.writeTo(page);
    }
    page.append("<style>\n").append(style.text()).append("</style>\n</head>\n<body>\n");
    body.forEach(one -> one.writeTo(page));
    return page.append("</body>\n</html>\n").toString();
  }

  private static List<Html> head(String title) {
    return List.of(
        Html.of("meta").with("charset", "utf-8"),
        Html.of("meta").with("http-equiv", "Content-Security-Policy").with("content", POLICY),
        Html.of("meta")
            .with("name", "viewport")
            .with("content", "width=device-width, initial-scale=1"),
        Html.of("title", title));
  }
}
