package org.aqcp.report.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.aqcp.report.safe.Escaped;
import org.aqcp.report.safe.XmlText;

/**
 * An element of a page, written so that HTML and XML parsers read the same. Text and values are
 * escaped here: there is no way to add markup as text, a script, or a link that leaves the pages.
 */
public final class Html {
  private static final Pattern TAG = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*");
  private static final Pattern ATTRIBUTE = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");

  /** A place on the same page, whatever it is called, or a page beside it. */
  private static final Pattern LINK = Pattern.compile("#.*|[a-z0-9-]+\\.(html|md)", Pattern.DOTALL);

  /** What runs, or loads something. */
  private static final Set<String> REFUSED_TAGS =
      Set.of("script", "style", "iframe", "object", "embed", "link", "base", "img", "form");

  private static final Set<String> EMPTY = Set.of("meta", "br", "hr", "col", "path", "circle");

  /** Elements that begin a line of the source, so that it can be read and compared. */
  private static final Set<String> LINES =
      Set.of(
          "header",
          "nav",
          "main",
          "section",
          "article",
          "footer",
          "figure",
          "figcaption",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "p",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "thead",
          "tbody",
          "tr",
          "blockquote",
          "svg",
          "g",
          "defs",
          "pattern",
          "meta",
          "title");

  private final String tag;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Object> inside = new ArrayList<>();

  private Html(String tag) {
    if (!TAG.matcher(tag).matches() || REFUSED_TAGS.contains(tag)) {
      throw new IllegalArgumentException("no page has " + tag);
    }
    this.tag = tag;
  }

  /** An element with elements in it. */
  public static Html of(String tag, Html... inside) {
    return new Html(tag).add(List.of(inside));
  }

  /** An element with text in it. */
  public static Html of(String tag, String text) {
    return new Html(tag).text(text);
  }

  /** Gives it an attribute. */
  public Html with(String name, String value) {
    boolean runs = name.startsWith("on") || name.equals("src") || name.equals("style");
    if (runs || !ATTRIBUTE.matcher(name).matches()) {
      throw new IllegalArgumentException("no element has " + name);
    }
    if (name.endsWith("href") && !LINK.matcher(value).matches()) {
      throw new IllegalArgumentException("no link leads to " + value);
    }
    attributes.put(name, value);
    return this;
  }

  /** Gives it a class of the style sheet. */
  public Html styled(String name) {
    return with("class", name);
  }

  /** Adds text, which is shown as it is. */
  public Html text(String text) {
    inside.add(text);
    return this;
  }

  public Html add(Html... elements) {
    return add(List.of(elements));
  }

  public Html add(List<Html> elements) {
    inside.addAll(elements);
    return this;
  }

  void writeTo(StringBuilder page) {
    page.append('<').append(tag);
    attributes.forEach(
        (name, value) ->
            page.append(' ').append(name).append("=\"").append(escaped(value)).append('"'));
    if (EMPTY.contains(tag)) {
      page.append("/>");
    } else {
      page.append('>');
      inside.forEach(one -> write(one, page));
      page.append("</").append(tag).append('>');
    }
    if (LINES.contains(tag)) {
      page.append('\n');
    }
  }

  private static void write(Object one, StringBuilder page) {
    if (one instanceof Html element) {
      element.writeTo(page);
    } else {
      page.append(escaped((String) one));
    }
  }

  private static String escaped(String text) {
    return Escaped.html(XmlText.of(text));
  }

  @Override
  public String toString() {
    StringBuilder page = new StringBuilder();
    writeTo(page);
    return page.toString();
  }
}
