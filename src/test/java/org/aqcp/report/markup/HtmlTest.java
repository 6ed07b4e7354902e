package org.aqcp.report.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class HtmlTest {
  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "&",
          "\"",
          "'",
          "</p>",
          "<script>",
          "-->",
          "]]>",
          "&lt;",
          "\\",
          "\u0000",
          "\u202e",
          "é",
          "م",
          "\ud83d\ude00",
          "\ud800",
          "\n",
          " ",
          "x");

  /** Whatever is put together, a parser reads one element with the same text and attribute. */
  @Test
  void text_and_values_stay_text() throws Exception {
    Random random = new Random(14);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(8); n >= 0; n--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      Element read = parsed(Html.of("p", text.toString()).with("title", text.toString()));
      assertThat(read.getElementsByTagName("*").getLength()).isZero();
      assertThat(read.getTextContent()).isEqualTo(expected(text.toString()));
      assertThat(read.getAttributes().getLength()).isEqualTo(1);
    }
  }

  /** What no page can hold, or what would mislead, is written as its code. */
  private static String expected(String text) {
    StringBuilder expected = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean coded = c == 0 || c == 0x202e || c == 0xd800;
              expected.append(coded ? "\\u%04X".formatted(c) : Character.toString(c));
            });
    return expected.toString();
  }

  private static Element parsed(Html element) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(element.toString())))
        .getDocumentElement();
  }

  @ParameterizedTest
  @ValueSource(strings = {"script", "iframe", "p onclick", "p>", "", "img", "style", "form"})
  void elements_that_run_or_load_something_are_refused(String tag) {
    assertThatIllegalArgumentException().isThrownBy(() -> Html.of(tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"onclick", "src", "style", "a b", "x=y", ""})
  void attributes_that_run_or_load_something_are_refused(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> Html.of("p").with(name, "#a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "https://example.org",
        "//example.org",
        "../up.html",
        "x.js"
      })
  void links_lead_to_the_same_pages_only(String link) {
    assertThatIllegalArgumentException().isThrownBy(() -> Html.of("a").with("href", link));
    assertThatIllegalArgumentException().isThrownBy(() -> Html.of("a").with("xlink:href", link));
  }

  @Test
  void elements_nest_and_text_keeps_its_place() {
    assertThat(Html.of("p", "a ").add(Html.of("b", "c")).text(" d").styled("e").toString())
        .isEqualTo("<p class=\"e\">a <b>c</b> d</p>\n");
  }

  @Test
  void text_in_a_style_sheet_cannot_end_it() {
    String text = "a\"} </style> \\ \n é";
    String style = new StyleSheet("").printing("@page { content: %s }", text).text();
    assertThat(style)
        .isEqualTo("@page { content: \"a\\22 \\7d  \\3c \\2f style\\3e  \\5c  \\a  \\e9 \" }\n");
    assertThatIllegalArgumentException().isThrownBy(() -> new StyleSheet("</style>"));
  }
}
