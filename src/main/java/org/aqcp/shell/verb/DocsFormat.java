package org.aqcp.shell.verb;

import org.aqcp.author.catalogue.Catalogue;
import org.aqcp.report.framework.CatalogueHtml;
import org.aqcp.report.framework.CatalogueMarkdown;

/** The formats of {@code aqcp framework docs}. */
enum DocsFormat {
  MARKDOWN,
  HTML;

  /** The format that a file name implies. */
  static DocsFormat ofFile(String name) {
    return name.matches("(?i).*\\.html?") ? HTML : MARKDOWN;
  }

  String of(Catalogue catalogue) {
    return switch (this) {
      case MARKDOWN -> CatalogueMarkdown.of(catalogue);
      case HTML -> CatalogueHtml.of(catalogue);
    };
  }
}
