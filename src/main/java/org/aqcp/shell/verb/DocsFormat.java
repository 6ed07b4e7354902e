package org.aqcp.shell.verb;

import java.util.function.Function;
import org.aqcp.author.catalogue.Catalogue;
import org.aqcp.report.framework.CatalogueHtml;
import org.aqcp.report.framework.CatalogueMarkdown;

/** The formats of {@code aqcp framework docs}. */
enum DocsFormat {
  MARKDOWN(CatalogueMarkdown::of),
  HTML(CatalogueHtml::of);

  private final Function<Catalogue, String> rendering;

  DocsFormat(Function<Catalogue, String> rendering) {
    this.rendering = rendering;
  }

  /** What the name of a file tells. */
  static DocsFormat ofFile(String name) {
    return name.matches("(?i).*\\.html?") ? HTML : MARKDOWN;
  }

  String page(Catalogue catalogue) {
    return rendering.apply(catalogue);
  }
}
