package org.aqcp.report.framework;

import static org.aqcp.report.safe.Escaped.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.aqcp.author.catalogue.Catalogue;
import org.aqcp.author.catalogue.Example;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Status;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.framework.Publication;

/** A catalogue of a framework version as a single HTML page without scripts or other files. */
public final class CatalogueHtml {
  private static final String STYLE = "catalogue.css";

  private final StringBuilder page = new StringBuilder();
  private final Catalogue catalogue;

  private CatalogueHtml(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  public static String of(Catalogue catalogue) {
    CatalogueHtml html = new CatalogueHtml(catalogue);
    html.open();
    html.contents();
    html.line("<main>");
    html.head();
    catalogue.chapters().forEach(html::chapter);
    html.rollUp();
    html.foot();
    return html.page.toString();
  }

  private void open() {
    line("<!DOCTYPE html>");
    line("<html lang=\"en\">");
    line("<head>");
    line("<meta charset=\"utf-8\"/>");
    line(
        "<meta http-equiv=\"Content-Security-Policy\""
            + " content=\"default-src 'none'; style-src 'unsafe-inline'\"/>");
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
    line("<title>" + html(catalogue.version().title()) + "</title>");
    line("<style>\n" + style() + "</style>");
    line("</head>");
    line("<body>");
  }

  private void contents() {
    line("<nav aria-label=\"Contents\">");
    line("<h2>Contents</h2>");
    line("<ul>");
    for (Catalogue.Chapter chapter : catalogue.chapters()) {
      line("<li>" + link(chapter.criterion().id(), chapter.criterion().title()) + "\n<ul>");
      chapter
          .entries()
          .forEach(e -> line("<li>" + link(e.indicator().id(), e.indicator().title()) + "</li>"));
      line("</ul></li>");
    }
    line("<li><a href=\"#roll-up\">How statuses add up</a></li>");
    line("</ul>");
    line("</nav>");
  }

  private static String link(String id, String title) {
    return "<a href=\"#%1$s\"><b>%1$s</b> %2$s</a>".formatted(html(id), html(title));
  }

  private void head() {
    FrameworkVersion version = catalogue.version();
    line("<header>");
    element("h1", version.title());
    element("p", CatalogueWords.head(version) + ".");
    if (version.source() != null) {
      source(version.source());
    }
    if (catalogue.operationalised()) {
      line("<p class=\"warning\">" + html(CatalogueWords.NOT_THEIRS) + "</p>");
    }
    element("p", CatalogueWords.STATUSES);
    line("</header>");
  }

  private void source(Publication source) {
    element("p", "After " + CatalogueWords.publication(source) + ".");
    if (source.note() != null) {
      element("blockquote", source.note());
    }
  }

  private void chapter(Catalogue.Chapter chapter) {
    Criterion criterion = chapter.criterion();
    line("<section id=\"" + html(criterion.id()) + "\">");
    element("h2", criterion.id() + " " + criterion.title());
    element("p", "Asked of " + criterion.level() + " partnerships.");
    CatalogueWords.weight(criterion.weight())
        .ifPresent(words -> line("<p><b>" + html(words) + "</b></p>"));
    if (criterion.tagline() != null) {
      element("p", criterion.tagline());
    }
    chapter.entries().forEach(this::entry);
    line("</section>");
  }

  private void entry(Catalogue.Entry entry) {
    Indicator indicator = entry.indicator();
    line("<article id=\"" + html(indicator.id()) + "\">");
    element("h3", indicator.id() + " " + indicator.title());
    element("p", indicator.text());
    if (indicator.counts() != null) {
      element("p", indicator.counts());
    }
    CatalogueWords.counting(indicator)
        .ifPresent(words -> line("<p><b>" + html(words) + "</b></p>"));
    line("<p class=\"source\">" + html(CatalogueWords.mark(indicator)) + "</p>");
    thresholds(indicator.thresholds());
    CatalogueWords.headed(entry.rules()).forEach(headed -> rule(headed.heading(), headed.rule()));
    line("<p><b>Advice:</b> " + html(indicator.remedy()) + "</p>");
    if (!entry.examples().isEmpty()) {
      element("h4", "For example");
      line("<ul class=\"examples\">");
      entry.examples().forEach(this::example);
      line("</ul>");
    }
    line("</article>");
  }

  private void thresholds(Map<String, Integer> thresholds) {
    if (!thresholds.isEmpty()) {
      line("<table><thead><tr><th>threshold</th><th>value</th></tr></thead><tbody>");
      thresholds.forEach(
          (name, value) ->
              line("<tr><td><code>%s</code></td><td>%d</td></tr>".formatted(html(name), value)));
      line("</tbody></table>");
    }
  }

  private void rule(String where, Rule rule) {
    Map<String, Integer> thresholds = catalogue.version().thresholds(rule.on());
    line("<h4>%s <small>rule: %s</small></h4>".formatted(html(where), html(rule.name())));
    sentences(rule.sentences(), thresholds);
  }

  private void sentences(List<Sentence> sentences, Map<String, Integer> thresholds) {
    line("<ul>");
    for (Sentence sentence : sentences) {
      String text = CatalogueWords.sentence(sentence, thresholds);
      if (sentence.inner().isEmpty()) {
        element("li", text);
      } else {
        line("<li>" + html(text));
        sentences(sentence.inner(), thresholds);
        line("</li>");
      }
    }
    line("</ul>");
  }

  private void example(Example example) {
    Status status = example.status();
    line(
        "<li>%s: <span class=\"status %s\">%s</span></li>"
            .formatted(html(example.name()), status.key(), status.words()));
  }

  private void rollUp() {
    line("<section id=\"roll-up\">");
    element("h2", "How statuses add up");
    thresholds(catalogue.version().thresholds());
    catalogue.rollUp().forEach(r -> rule(CatalogueWords.ofGroup(r), r));
    line("</section>");
  }

  private void foot() {
    line(
        "<footer><p>Made by <code>%s</code></p></footer>"
            .formatted(html(CatalogueWords.generated(catalogue.version()))));
    line("</main>");
    line("</body>");
    line("</html>");
  }

  private void element(String tag, String text) {
    line("<" + tag + ">" + html(text) + "</" + tag + ">");
  }

  private void line(String text) {
    page.append(text).append('\n');
  }

  private static String style() {
    try (InputStream in = CatalogueHtml.class.getResourceAsStream(STYLE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
