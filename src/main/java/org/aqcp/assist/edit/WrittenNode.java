package org.aqcp.assist.edit;

import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.YamlFile;

/** Writes values as YAML. */
final class WrittenNode {
  private static final int LONGEST_LINE = 100;

  private WrittenNode() {}

  /** A value behind a key: on its line, or, beginning with a line end, below it. */
  static String below(Node node, int indent) {
    if (node instanceof Node.Sequence list && !list.items().isEmpty()) {
      String flow = flow(node);
      boolean plain = list.items().stream().allMatch(Node.Scalar.class::isInstance);
      if (!plain || indent + flow.length() > LONGEST_LINE) {
        return list.items().stream()
            .map(item -> "\n" + item(item, indent + 2))
            .collect(Collectors.joining());
      }
    }
    return " " + (node instanceof Node.Scalar scalar ? single(scalar, false) : flow(node));
  }

  /** An entry of a list, with its dash. */
  static String item(Node item, int indent) {
    String dash = " ".repeat(indent) + "- ";
    if (item instanceof Node.Scalar scalar) {
      return dash + single(scalar, false);
    }
    return item instanceof Node.Mapping fact && !fact.entries().isEmpty()
        ? dash + pairs(fact, indent + 2)
        : dash + flow(item);
  }

  /** Keys and values on lines of their own; the first is not indented. */
  private static String pairs(Node.Mapping fact, int indent) {
    return fact.entries().entrySet().stream()
        .map(entry -> pair(entry.getKey(), entry.getValue().value(), indent))
        .collect(Collectors.joining("\n" + " ".repeat(indent)));
  }

  static String pair(String key, Node value, int indent) {
    return key + ":" + below(value, indent);
  }

  /** A value on one line, within brackets or braces. */
  static String flow(Node node) {
    if (node instanceof Node.Sequence list) {
      return list.items().stream()
          .map(WrittenNode::flow)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (node instanceof Node.Mapping fact) {
      return fact.entries().entrySet().stream()
          .map(entry -> flow(entry.getKey(), entry.getValue().value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return single((Node.Scalar) node, true);
  }

  static String flow(String key, Node value) {
    return key + ": " + flow(value);
  }

  private static String single(Node.Scalar scalar, boolean inFlow) {
    String text = scalar.text();
    if (Node.isBlank(scalar) && !scalar.quoted()) {
      return "~";
    }
    // what was quoted only because it was within brackets needs no quotes on a line of its own
    boolean needed = scalar.quoted() && (inFlow || !text.matches(".*[A-Za-z].*,.*"));
    return !needed && isPlain(text, inFlow) ? text : quoted(text, '"');
  }

  /** Text in quotes. */
  static String quoted(String text, char quote) {
    if (quote == '\'' && text.indexOf('\n') < 0) {
      return "'" + text.replace("'", "''") + "'";
    }
    String escaped =
        text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\t", "\\t")
            .replace("\r", "\\r");
    return '"' + escaped + '"';
  }

  /** Whether text without quotes is read as just that text. */
  private static boolean isPlain(String text, boolean inFlow) {
    if (text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0 || !text.equals(text.strip())) {
      return false;
    }
    try {
      Node.Mapping read =
          (Node.Mapping) YamlFile.value("", inFlow ? "{k: [" + text + "]}" : "k: " + text);
      Node value = read.entries().get("k").value();
      List<Node> all = value instanceof Node.Sequence list ? list.items() : List.of(value);
      return read.entries().size() == 1
          && value instanceof Node.Sequence == inFlow
          && all.size() == 1
          && all.get(0) instanceof Node.Scalar one
          && !one.quoted()
          && one.text().equals(text);
    } catch (InvalidInput notPlain) {
      return false;
    }
  }
}
