package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.aqcp.Golden;
import org.aqcp.shell.session.ExitStatus;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

final class FrameworkDocsTest {
  private static final String HOSTILE =
      "1. <script>alert('x')</script> </style> [a](javascript:x) **b** _c_ `d` | e & \"f\""
          + " ]]> --> http://evil.example www.evil.example \\";

  @TempDir private Path folder;
  private SmallHome home;

  @BeforeEach
  void a_home() throws IOException {
    home = SmallHome.in(folder);
    home.write(
        "rules/small-1.0/local/2.cases.yaml",
        """
        format: aqcp-cases/1
        against: small-1.0
        level: local
        as-of: 2014-06-30
        cases:
          - {name: two co-design, given: {}, expect: {L2.2: unknown}}
        """);
  }

  @Test
  void the_committed_page_is_what_version_rules_and_cases_say() throws IOException {
    OneShot shipped = new OneShot(folder, Path.of("").toAbsolutePath());
    Golden.check(Path.of("docs/aqcp-1.0.md"), shipped.run("framework docs aqcp-1.0").out());
  }

  @Test
  void says_what_an_indicator_asks_with_numbers_rules_and_examples() {
    assertThat(run("framework docs small-1.0").out())
        .contains(
            """
            ### L2.2 Employers co-design

            Several employers take part in the design.

            *Operationalised: the wording and numbers are this project's.*

            | threshold | value |
            |---|--:|
            | `employers` | 2 |

            **Met where this holds** (rule: L2.2 employers co-design):

            - At least 2 employers have the role co-design (threshold employers)

            **Advice:** Invite employers.

            For example:

            - two co-design: **unknown**
            """);
  }

  @Test
  void the_html_page_is_whole_has_no_script_and_every_link_leads_somewhere() throws Exception {
    assertThat(run("framework docs small-1.0 -o page.html").out()).isEmpty();
    Document page = parsed(Files.readString(folder.resolve("page.html")));
    List<String> ids = attributes(page, "id");
    assertThat(ids).doesNotHaveDuplicates().contains("L2", "L2.1", "L2.2", "roll-up");
    assertThat(attributes(page, "href"))
        .hasSize(4)
        .allMatch(link -> link.startsWith("#") && ids.contains(link.substring(1)));
    assertThat(attributes(page, "src")).isEmpty();
    assertThat(page.getElementsByTagName("script").getLength()).isZero();
    assertThat(page.getElementsByTagName("article").item(1).getTextContent())
        .contains("At least 2 employers have the role co-design (threshold employers)")
        .contains("two co-design: unknown");
  }

  @Test
  void hostile_texts_are_read_as_they_are_written() throws Exception {
    String quoted = "'" + HOSTILE.replace("'", "''") + "'";
    for (String said :
        List.of(
            "Engage employers",
            "Invite employers.",
            "Several employers take part in the design.")) {
      home.edit(SmallHome.FRAMEWORK, said, quoted);
    }
    home.edit(SmallHome.FRAMEWORK, "title: A small framework", "title: " + quoted);
    home.edit("rules/small-1.0/local/2.cases.yaml", "two co-design", quoted);
    home.edit(SmallHome.RULES, "\"L2.2 employers co-design\"", "\"L2.2 & 'a' _b_\"");
    Document page = parsed(run("framework docs small-1.0 -f html").out());
    assertThat(page.getElementsByTagName("script").getLength()).isZero();
    assertThat(attributes(page, "href")).hasSize(4);
    assertThat(occurrences(page.getDocumentElement().getTextContent())).isEqualTo(7);
    String markdown = run("framework docs small-1.0").out();
    String rendered = rendered(markdown);
    assertThat(rendered).doesNotContain("<script", "href=\"javascript", "<em>c");
    Document read = parsed("<html>" + rendered + "</html>");
    assertThat(occurrences(read.getDocumentElement().getTextContent())).isEqualTo(6);
  }

  @Test
  void rules_that_cannot_be_read_make_no_page() throws IOException {
    home.edit(SmallHome.RULES, "role co-design", "role co-desgin");
    OneShot.Said said = run("framework docs small-1.0 -o page.md");
    assertThat(said.status()).isEqualTo(ExitStatus.FRAMEWORK);
    assertThat(folder.resolve("page.md")).doesNotExist();
  }

  private static int occurrences(String text) {
    return text.split(Pattern.quote(HOSTILE), -1).length - 1;
  }

  /** As a reader of the page sees it: with the extension for tables. */
  private static String rendered(String markdown) {
    List<Extension> usual = List.of(TablesExtension.create());
    String html =
        HtmlRenderer.builder()
            .extensions(usual)
            .build()
            .render(Parser.builder().extensions(usual).build().parse(markdown));
    return html.replaceAll("<!--.*?-->", "").replaceAll("(?s)<!--.*?-->", "");
  }

  private static Document parsed(String page) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
  }

  private static List<String> attributes(Document page, String name) {
    NodeList all = page.getElementsByTagName("*");
    List<String> values = new ArrayList<>();
    IntStream.range(0, all.getLength())
        .mapToObj(i -> (Element) all.item(i))
        .filter(element -> element.hasAttribute(name))
        .forEach(element -> values.add(element.getAttribute(name)));
    return values;
  }

  private OneShot.Said run(String line) {
    return new OneShot(folder, folder).run(line);
  }
}
