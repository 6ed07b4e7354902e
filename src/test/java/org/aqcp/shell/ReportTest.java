package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.aqcp.shell.session.ExitStatus;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reports for boards. */
final class ReportTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String EXAMPLE = "examples/riverbend/partnership.yaml";

  private static final String HOSTILE =
      "<script>alert(1)</script> </style></title> &amp; \"q\" 'a' שותפות [a](javascript:x) | e";

  @TempDir private Path folder;

  @Test
  void html_markdown_and_json_show_the_same_numbers() throws Exception {
    Document page = parsed(example("report " + EXAMPLE + " -f html").out());
    String markdown = example("report " + EXAMPLE + " -f markdown").out();
    JsonNode json = JSON.readTree(example("evaluate " + EXAMPLE + " -f json").out());
    JsonNode plans = JSON.readTree(example("gaps " + EXAMPLE + " -f json").out()).get("plans");

    List<String> verdicts = new ArrayList<>();
    json.findValues("indicators").forEach(all -> all.forEach(one -> verdicts.add(verdict(one))));
    assertThat(verdicts).hasSize(35);
    assertThat(elements(page, "h4").stream().map(ReportTest::words)).isEqualTo(verdicts);
    assertThat(verdicts)
        .allSatisfy(one -> assertThat(markdown).contains("#### " + one.replace("|", ": ")));

    List<String> counts = new ArrayList<>();
    json.get("counts")
        .properties()
        .forEach(one -> counts.add(one.getValue() + " " + one.getKey().replace('-', ' ')));
    assertThat(elements(page, "li").stream().map(ReportTest::text).filter(counts::contains))
        .isEqualTo(counts);
    assertThat(markdown).contains("Of 35 indicators: " + String.join(", ", counts));

    long steps =
        StreamSupport.stream(plans.spliterator(), false).mapToLong(ReportTest::steps).sum();
    assertThat(styled(page, "what")).hasSize((int) steps);
    assertThat(markdown.lines().filter(line -> line.matches("\\| L[\\d.]+ \\| (Do|Find out) .*")))
        .hasSize((int) steps);
    assertThat(text(page.getDocumentElement()))
        .contains(
            json.at("/partnership/digest").asText(),
            json.at("/framework/digest").asText(),
            json.at("/rules/digest").asText(),
            json.at("/criteria/1/indicators/1/ownRating/comparison").asText().equals("agrees")
                ? "2 of 3 (partly in place); verdict: partly met; they agree"
                : "");
  }

  /** An indicator and its status, with nothing between them but a mark. */
  private static String verdict(JsonNode indicator) {
    String status = indicator.get("status").asText().replace('-', ' ');
    String mark =
        switch (status) {
          case "met" -> "✓";
          case "partly met" -> "◐";
          case "not met" -> "✗";
          default -> "?";
        };
    return indicator.get("id").asText()
        + " "
        + indicator.get("title").asText()
        + "|"
        + mark
        + " "
        + status;
  }

  private static String words(Element heading) {
    String status = text((Element) heading.getElementsByTagName("span").item(0));
    String title = text(heading).substring(0, text(heading).length() - status.length()).strip();
    String own = status.replaceAll(",.*", "");
    String mark =
        switch (own) {
          case "met" -> "✓";
          case "partly met" -> "◐";
          case "not met" -> "✗";
          default -> "?";
        };
    return title + "|" + mark + " " + own;
  }

  /** Alike steps are one row. */
  private static long steps(JsonNode plan) {
    return Stream.iterate(0, i -> i + 1)
        .limit(plan.get("steps").size())
        .map(i -> plan.get("steps").get(i).get("step").asText())
        .distinct()
        .count();
  }

  @Test
  void the_page_is_one_document_that_loads_and_runs_nothing() throws Exception {
    String html = example("report " + EXAMPLE).out();
    assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
    Document page = parsed(html);
    assertThat(attributes(page, "content")).anyMatch(it -> it.startsWith("default-src 'none';"));
    assertThat(elements(page, "h1").stream().map(ReportTest::text))
        .containsExactly("Riverbend Career Partnership");
    for (String tag : List.of("script", "img", "iframe", "link", "form")) {
      assertThat(elements(page, tag)).isEmpty();
    }
    List<String> ids = attributes(page, "id");
    assertThat(ids)
        .doesNotHaveDuplicates()
        .contains("glance", "strong", "first", "plan", "L1", "L2.2", "rests", "plan-L2.2");
    assertThat(attributes(page, "href"))
        .isNotEmpty()
        .allMatch(link -> link.startsWith("#") && ids.contains(link.substring(1)));
    assertThat(attributes(page, "src")).isEmpty();
    assertThat(headings(page)).allSatisfy(step -> assertThat(step).isLessThanOrEqualTo(1));
    assertThat(html).isEqualTo(example("report " + EXAMPLE).out());
  }

  /** By how much each heading is deeper than the one before. */
  private static List<Integer> headings(Document page) {
    List<Integer> levels =
        elements(page, "*").stream()
            .map(Element::getTagName)
            .filter(tag -> tag.matches("h[1-6]"))
            .map(tag -> tag.charAt(1) - '0')
            .toList();
    List<Integer> steps = new ArrayList<>(List.of(levels.get(0)));
    for (int i = 1; i < levels.size(); i++) {
      steps.add(levels.get(i) - levels.get(i - 1));
    }
    return steps;
  }

  @Test
  void readers_see_no_keys_lines_or_files_unless_they_ask_for_details() throws Exception {
    Pattern inside = Pattern.compile("`|\\.dslr|\\.yaml|\\bline \\d|\\[\\+]|\\bthreshold\\b");
    Document page = parsed(example("report " + EXAMPLE).out());
    assertThat(text(elements(page, "body").get(0))).doesNotContainPattern(inside);
    Document details = parsed(example("report " + EXAMPLE + " --details").out());
    assertThat(text(elements(details, "body").get(0)))
        .contains("partly met if: ", "(rules/aqcp-1.0/local/2-employers.dslr:24)");
    assertThat(elements(details, "h4")).hasSameSizeAs(elements(page, "h4"));
  }

  @Test
  void what_is_hostile_stays_text() throws Exception {
    SmallHome home = SmallHome.in(folder);
    String quoted = JSON.writeValueAsString(HOSTILE);
    home.edit(SmallHome.PARTNERSHIP, "name: Valley Partnership", "name: " + quoted);
    home.edit(
        SmallHome.PARTNERSHIP,
        "evidence:\n  - {indicator: L2.2, rating: 2}",
        "employers:\n  - {name: %1$s, roles: [co-design], source: %1$s}\nevidence:\n"
                .formatted(quoted)
            + "  - {indicator: L2.2, rating: 3, example: %s}".formatted(quoted));
    String html = small("report partnership.yaml").out();
    Document page = parsed(html);
    assertThat(elements(page, "script")).isEmpty();
    assertThat(elements(page, "style")).hasSize(1);
    assertThat(elements(page, "title")).hasSize(2);
    // the name, an employer in two notes and as evidence, its source, and an example
    assertThat(text(elements(page, "body").get(0)).split(Pattern.quote(HOSTILE), -1)).hasSize(7);
    String markdown = small("report partnership.yaml -f markdown").out();
    assertThat(HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown)))
        .doesNotContain("<script", "<a ", "javascript:x\"")
        .contains("&lt;script&gt;alert(1)");
  }

  @Test
  void a_pdf_is_refused_with_what_to_do_instead() throws IOException {
    SmallHome.in(folder);
    String refusal =
        "aqcp: aqcp does not write PDF itself; write HTML, open it in a browser, and print it to"
            + " PDF: it is laid out for A4 and Letter";
    small("report partnership.yaml -f pdf").refuses(ExitStatus.USAGE, refusal);
    small("report partnership.yaml -o board.pdf").refuses(ExitStatus.USAGE, refusal);
    assertThat(folder.resolve("board.pdf")).doesNotExist();
  }

  @Test
  void several_reports_are_pages_in_a_folder_with_a_list() throws Exception {
    SmallHome home = SmallHome.in(folder);
    String one = Files.readString(folder.resolve(SmallHome.PARTNERSHIP));
    home.write("all/a.yaml", one);
    home.write("all/b.yaml", one);
    home.write("all/c.yaml", one.replace("Valley Partnership", "Index"));
    home.write("all/d.yaml", one.replace("level: local", "level: lokal"));
    OneShot.Said said = small("report all -o reports/2014");
    assertThat(said.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(said.talk()).contains("all/d.yaml:3:8: ", "reports/2014/index.html");
    Document index = parsed(Files.readString(folder.resolve("reports/2014/index.html")));
    List<String> pages = attributes(index, "href");
    assertThat(pages)
        .containsExactly("valley-partnership.html", "valley-partnership-2.html", "index-2.html");
    for (String page : pages) {
      parsed(Files.readString(folder.resolve("reports/2014").resolve(page)));
    }
    assertThat(small("report all/a.yaml all/c.yaml -o md -f markdown").status())
        .isEqualTo(ExitStatus.OK);
    assertThat(folder.resolve("md/index.md")).content().contains("[Index](index-2.md)");
  }

  @Test
  void several_reports_need_a_folder() throws IOException {
    SmallHome.in(folder);
    small("report partnership.yaml partnership.yaml")
        .refuses(
            ExitStatus.USAGE,
            "aqcp: several reports do not go to the screen; name a folder for them, such as `-o"
                + " reports`");
    Files.writeString(folder.resolve("taken"), "");
    assertThat(small("report . -o taken").talk()).contains("cannot make the folder `taken`");
  }

  private static Document parsed(String page) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
  }

  private static List<Element> elements(Document page, String tag) {
    NodeList all = page.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    return elements;
  }

  private static List<Element> styled(Document page, String style) {
    return elements(page, "*").stream()
        .filter(one -> one.getAttribute("class").equals(style))
        .toList();
  }

  private static List<String> attributes(Document page, String name) {
    return elements(page, "*").stream()
        .filter(one -> one.hasAttribute(name))
        .map(one -> one.getAttribute(name))
        .toList();
  }

  private static String text(Element element) {
    return element.getTextContent().replaceAll("\\s+", " ").strip();
  }

  private OneShot.Said example(String line) {
    Path here = Path.of("").toAbsolutePath();
    return new OneShot(here, here).run(line);
  }

  private OneShot.Said small(String line) {
    return new OneShot(folder, folder).run(line);
  }
}
