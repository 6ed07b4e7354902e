package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.aqcp.fuzz.AsOften;
import org.aqcp.fuzz.HostileText;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** User text appears in every output as it was written, and is never interpreted. */
@AddLifecycleHook(AsOften.class)
final class HostileTextTest {
  private static final Pattern LINK = Pattern.compile("://|(?i)www\\.");

  private final HostileHome home;
  private final Path folder;
  private final OneShot door;

  HostileTextTest() throws IOException {
    home = HostileHome.begun();
    folder = home.folder();
    door = home.door();
  }

  @Property(tries = 6)
  void a_page_has_the_same_elements_whatever_its_texts_are(@ForAll("texts") String text)
      throws Exception {
    home.say("plain");
    Map<String, Integer> html =
        elements(parsed(door.run("framework docs small-1.0 -f html").out()));
    Map<String, Integer> markdown = elements(rendered(door.run("framework docs small-1.0").out()));
    home.say(text);
    Document page = parsed(door.run("framework docs small-1.0 -f html").out());
    assertThat(elements(page)).isEqualTo(html);
    assertThat(told(page)).contains(blanksAsOne(text));
    String written = door.run("framework docs small-1.0").out();
    Document read = rendered(written);
    assertThat(elements(read)).as(written).isEqualTo(markdown);
    assertThat(told(read)).contains(blanksAsOne(text));
    assertThat(LINK.matcher(written).find()).isFalse();
    assertThat(HostileHome.STEERS.matcher(written).find()).isFalse();
  }

  @Property(tries = 6)
  void programs_read_the_same_text(@ForAll("texts") String text) throws Exception {
    home.say(text);
    JsonMapper json = new JsonMapper();
    assertThat(
            json.readTree(door.run("evaluate p.yaml -f json").out())
                .at("/partnership/name")
                .asText())
        .isEqualTo(text);
    json.readTree(door.run("framework test -f json").out());
    Document junit = parsed(door.run("framework test -f junit").out());
    Element testcase = (Element) junit.getElementsByTagName("testcase").item(0);
    assertThat(testcase.getAttribute("name")).isEqualTo(text);
    assertThat(junit.getElementsByTagName("*").getLength()).isEqualTo(3);
  }

  @Property(tries = 6)
  void nothing_steers_the_screen(@ForAll("texts") String text) throws IOException {
    home.say(text);
    for (String line :
        new String[] {
          "evaluate p.yaml",
          "evaluate p.yaml --all",
          "explain p.yaml L2.2",
          "framework test",
          "framework show small-1.0",
          "framework check",
          "framework list"
        }) {
      OneShot.Said said = door.run(line);
      assertThat(HostileHome.STEERS.matcher(said.out() + said.talk()).find()).as(line).isFalse();
      assertThat(said.talk()).doesNotContain("internal error");
    }
  }

  @Test
  void a_file_s_name_steers_the_screen_as_little() throws IOException {
    home.say("plain");
    for (String name :
        new String[] {"a\u001b[31mb.yaml", "a\nb.yaml", "a\u202eb.yaml", "a\u009bb.yaml"}) {
      Files.copy(folder.resolve("p.yaml"), folder.resolve(name));
      for (String verb :
          new String[] {"explain '" + name + "' L2.2", "explain 'no" + name + "' L2.2"}) {
        OneShot.Said said = door.run(verb);
        assertThat(HostileHome.STEERS.matcher(said.out() + said.talk()).find()).as(verb).isFalse();
        assertThat(said.talk().lines().count()).isLessThanOrEqualTo(1);
      }
      Files.delete(folder.resolve(name));
      Path rule = folder.resolve("rules/small-1.0/local").resolve(name.replace(".yaml", ".dslr"));
      Files.writeString(rule, "# nothing\n");
      assertThat(door.run("framework check").out())
          .contains("this file's name contains a hidden character");
      assertThat(HostileHome.STEERS.matcher(door.run("framework check").out()).find()).isFalse();
      Files.delete(rule);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return HostileText.any();
  }

  private static String told(Document page) {
    return blanksAsOne(page.getDocumentElement().getTextContent());
  }

  private static String blanksAsOne(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /** How often each element stands there with each attribute, and where links lead. */
  static Map<String, Integer> elements(Document page) {
    Map<String, Integer> counts = new TreeMap<>();
    NodeList all = page.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      StringBuilder shape = new StringBuilder(element.getTagName());
      for (int a = 0; a < element.getAttributes().getLength(); a++) {
        shape.append(' ').append(element.getAttributes().item(a));
      }
      counts.merge(shape.toString(), 1, Integer::sum);
    }
    return counts;
  }

  private static Document rendered(String markdown) throws Exception {
    String html = HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
    return parsed("<html>" + html.replaceAll("(?s)<!--.*?-->", "") + "</html>");
  }

  static Document parsed(String page) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
  }
}
