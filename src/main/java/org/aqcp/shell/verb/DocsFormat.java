package org.aqcp.shell.verb;

import org.aqcp.author.catalogue.Catalogue;
import org.aqcp.report.framework.CatalogueHtml;
import org.aqcp.report.framework.CatalogueMarkdown;

/** The formats of {@code aqcp framework docs}. */
enum DocsFormat {
  MARKDOWN {
    @Override
    String of(Catalogue catalogue) {
      return CatalogueMarkdown.of(catalogue);
    }
  },
  HTML {
    @Override
    String of(Catalogue catalogue) {
      return CatalogueHtml.of(catalogue);
    }
  };

  /** What the name of a file tells. */
  static DocsFormat ofFile(String name) {
    return name.matches("(?i).*\\.html?") ? HTML : MARKDOWN;
  }

  abstract String of(Catalogue catalogue);
}
