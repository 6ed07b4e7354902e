package org.aqcp.report.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aqcp.author.catalogue.Catalogue;
import org.aqcp.author.catalogue.Example;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.framework.Publication;
import org.aqcp.report.markup.Html;
import org.aqcp.report.markup.HtmlPage;
import org.aqcp.report.markup.StyleSheet;

/** A catalogue of a framework version as a single HTML page without scripts or other files. */
public final class CatalogueHtml {
  private static final String STYLE = "catalogue.css";
  private static final String ROLL_UP = "How statuses add up";

  private final Catalogue catalogue;

  private CatalogueHtml(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  public static String of(Catalogue catalogue) {
    CatalogueHtml html = new CatalogueHtml(catalogue);
    return HtmlPage.of(
        catalogue.version().title(),
        StyleSheet.beside(CatalogueHtml.class, STYLE),
        List.of(html.contents(), html.main()));
  }

  private Html contents() {
    Html all = Html.of("ul");
    for (Catalogue.Chapter chapter : catalogue.chapters()) {
      Html entries = Html.of("ul");
      for (Catalogue.Entry entry : chapter.entries()) {
        entries.add(Html.of("li", link(entry.indicator().id(), entry.indicator().title())));
      }
      all.add(Html.of("li", link(chapter.criterion().id(), chapter.criterion().title()), entries));
    }
    all.add(Html.of("li", Html.of("a", ROLL_UP).with("href", "#roll-up")));
    return Html.of("nav", Html.of("h2", "Contents"), all).with("aria-label", "Contents");
  }

  private static Html link(String id, String title) {
    return Html.of("a", Html.of("b", id)).text(" " + title).with("href", "#" + id);
  }

  private Html main() {
    Html main = Html.of("main", head());
    catalogue.chapters().forEach(chapter -> main.add(chapter(chapter)));
    String made = CatalogueWords.generated(catalogue.version());
    return main.add(rollUp())
        .add(Html.of("footer", Html.of("p", "Made by ").add(Html.of("code", made))));
  }

  private Html head() {
    FrameworkVersion version = catalogue.version();
    Html head =
        Html.of(
            "header",
            Html.of("h1", version.title()),
            Html.of("p", CatalogueWords.head(version) + "."));
    if (version.source() != null) {
      head.add(source(version.source()));
    }
    if (catalogue.operationalised()) {
      head.add(Html.of("p", CatalogueWords.NOT_THEIRS).styled("warning"));
    }
    return head.add(Html.of("p", CatalogueWords.STATUSES));
  }

  private static List<Html> source(Publication source) {
    List<Html> all = new ArrayList<>();
    all.add(Html.of("p", "After " + CatalogueWords.publication(source) + "."));
    if (source.note() != null) {
      all.add(Html.of("blockquote", source.note()));
    }
    return all;
  }

  private Html chapter(Catalogue.Chapter chapter) {
    Criterion criterion = chapter.criterion();
    Html section =
        Html.of(
                "section",
                Html.of("h2", criterion.id() + " " + criterion.title()),
                Html.of("p", "Asked of " + criterion.level() + " partnerships."))
            .with("id", criterion.id());
    CatalogueWords.weight(criterion.weight()).ifPresent(words -> section.add(strong(words)));
    if (criterion.tagline() != null) {
      section.add(Html.of("p", criterion.tagline()));
    }
    chapter.entries().forEach(entry -> section.add(entry(entry)));
    return section;
  }

  private static Html strong(String words) {
    return Html.of("p", Html.of("b", words));
  }

  private Html entry(Catalogue.Entry entry) {
    Indicator indicator = entry.indicator();
    Html article =
        Html.of(
                "article",
                Html.of("h3", indicator.id() + " " + indicator.title()),
                Html.of("p", indicator.text()))
            .with("id", indicator.id());
    if (indicator.counts() != null) {
      article.add(Html.of("p", indicator.counts()));
    }
    CatalogueWords.counting(indicator).ifPresent(words -> article.add(strong(words)));
    article
        .add(Html.of("p", CatalogueWords.mark(indicator)).styled("source"))
        .add(thresholds(indicator.thresholds()));
    CatalogueWords.headed(entry.rules())
        .forEach(headed -> article.add(rule(headed.heading(), headed.rule())));
    article.add(Html.of("p", Html.of("b", "Advice:")).text(" " + indicator.remedy()));
    if (!entry.examples().isEmpty()) {
      Html examples = Html.of("ul").styled("examples");
      entry.examples().forEach(one -> examples.add(example(one)));
      article.add(Html.of("h4", "For example"), examples);
    }
    return article;
  }

  private static List<Html> thresholds(Map<String, Integer> thresholds) {
    if (thresholds.isEmpty()) {
      return List.of();
    }
    Html rows = Html.of("tbody");
    thresholds.forEach(
        (name, value) ->
            rows.add(
                Html.of(
                    "tr",
                    Html.of("td", Html.of("code", name)),
                    Html.of("td", String.valueOf(value)))));
    Html head = Html.of("tr", Html.of("th", "threshold"), Html.of("th", "value"));
    return List.of(Html.of("table", Html.of("thead", head), rows));
  }

  private List<Html> rule(String where, Rule rule) {
    Map<String, Integer> thresholds = catalogue.version().thresholds(rule.on());
    return List.of(
        Html.of("h4", where + " ").add(Html.of("small", "rule: " + rule.name())),
        sentences(rule.sentences(), thresholds));
  }

  private static Html sentences(List<Sentence> sentences, Map<String, Integer> thresholds) {
    Html list = Html.of("ul");
    for (Sentence sentence : sentences) {
      Html item = Html.of("li", CatalogueWords.sentence(sentence, thresholds));
      list.add(
          sentence.inner().isEmpty() ? item : item.add(sentences(sentence.inner(), thresholds)));
    }
    return list;
  }

  private static Html example(Example example) {
    return Html.of("li", example.name() + ": ")
        .add(Html.of("span", example.status().words()).styled("status " + example.status().key()));
  }

  private Html rollUp() {
    Html section =
        Html.of("section", Html.of("h2", ROLL_UP))
            .with("id", "roll-up")
            .add(thresholds(catalogue.version().thresholds()));
    catalogue.rollUp().forEach(rule -> section.add(rule(CatalogueWords.ofGroup(rule), rule)));
    return section;
  }
}
