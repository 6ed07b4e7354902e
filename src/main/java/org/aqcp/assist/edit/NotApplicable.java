package org.aqcp.assist.edit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.Span;
import org.aqcp.input.yaml.SpanReader;

/** Comments in a file that say why a part of it does not apply, where its key would be. */
final class NotApplicable {
  private static final String BECAUSE = ": not applicable because ";
  private static final String HELD = "kept for a comment";

  private NotApplicable() {}

  /** The text with a reason; the same text if there is no room for a comment. */
  static String with(String text, Node.Mapping before, Node.Mapping held, String key, String why) {
    String edited = EditedText.of(text, before, held);
    Matcher line =
        Pattern.compile("(?m)^( *)" + Pattern.quote(key + ": " + HELD) + "(?=\\r?$)")
            .matcher(edited);
    return line.find()
        ? line.replaceFirst(
            Matcher.quoteReplacement(line.group(1) + "# " + key + BECAUSE + Words.visible(why)))
        : text;
  }

  /** What takes the place of the comment until it is written. */
  static String held() {
    return HELD;
  }

  /** Whether a text says why the part at a path does not apply. */
  static boolean isIn(String text, EditPath path) {
    String key = path.last().key();
    if (!text.contains("# " + key + BECAUSE)) {
      return false;
    }
    Span in = SpanReader.read(text);
    for (EditPath.Step step : path.steps().subList(0, path.steps().size() - 1)) {
      Span.Pair pair = in instanceof Span.Pairs pairs ? pairs.all().get(step.key()) : null;
      if (pair == null
          || !(pair.value() instanceof Span.Items items)
          || !step.entry().matches("\\d{1,6}")
          || Integer.parseInt(step.entry()) >= items.all().size()) {
        return false;
      }
      in = items.all().get(Integer.parseInt(step.entry()));
    }
    return isIn(text, in, key);
  }

  private static boolean isIn(String text, Span in, String key) {
    int column = in.from() - text.lastIndexOf('\n', in.from() - 1) - 1;
    String wanted = " ".repeat(column) + "# " + key + BECAUSE;
    int at = in.from();
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end < 0 ? text.length() : end);
      boolean after = at > in.until();
      boolean outer = line.length() - line.stripLeading().length() < column;
      if (line.startsWith(wanted)) {
        return true;
      }
      if (end < 0 || (after && outer && !line.isBlank())) {
        return false;
      }
      at = end + 1;
    }
    return false;
  }
}
