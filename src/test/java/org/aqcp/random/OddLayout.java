package org.aqcp.random;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.YamlFile;

/**
 * Writes the tree of a partnership's file as nobody would: with comments and blank lines at every
 * place, keys in any order, values in all kinds of quotes, brackets, braces and blocks, and line
 * ends of all kinds.
 */
final class OddLayout {
  private static final int TRIES = 50;
  private static final String MARK = "\uFEFF";

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private int notes;
  private int noise;

  OddLayout(Random random) {
    this.random = random;
  }

  /** The tree as a text that is read as the same tree. */
  String of(Node.Mapping root) {
    for (int i = 0; i < TRIES; i++) {
      text.setLength(0);
      notes = 0;
      // some files are quiet, and some are full of notes
      noise = 3 + random.nextInt(20);
      text.append(one(8) ? "---\n" : "");
      if (one(12)) {
        text.append(flow(root, 0)).append('\n');
      } else {
        pairs(root, one(6) ? 2 : 0, false);
      }
      between(0);
      String whole = ended(text.toString());
      if (isSame(whole, root)) {
        return whole;
      }
    }
    throw new IllegalStateException("no layout that is read as the same");
  }

  private static boolean isSame(String text, Node root) {
    try {
      YamlFile file = YamlFile.of("odd", text.getBytes(StandardCharsets.UTF_8));
      return file.problems().count() == 0
          && KeptTextTest.plain(file.root()).equals(KeptTextTest.plain(root));
    } catch (InvalidInput broken) {
      return false;
    }
  }

  private String ended(String lines) {
    String ended = one(3) ? lines.stripTrailing() : lines;
    int kind = random.nextInt(8);
    if (kind < 2) {
      ended = ended.replace("\n", "\r\n");
    } else if (kind == 2) {
      StringBuilder mixed = new StringBuilder();
      ended.chars().forEach(c -> mixed.append(c == '\n' && one(2) ? "\r\n" : (char) c + ""));
      ended = mixed.toString();
    }
    return (one(12) ? MARK : "") + ended;
  }

  // -- blocks

  private void pairs(Node.Mapping of, int indent, boolean behindDash) {
    List<Map.Entry<String, Node.Entry>> all = new ArrayList<>(of.entries().entrySet());
    if (one(2)) {
      Collections.shuffle(all, random);
    }
    for (int i = 0; i < all.size(); i++) {
      if (i > 0 || !behindDash) {
        between(indent);
        text.append(" ".repeat(indent));
      }
      text.append(key(all.get(i).getKey())).append(one(30) ? " :" : ":");
      value(all.get(i).getValue().value(), indent);
    }
  }

  private void value(Node node, int indent) {
    if (node instanceof Node.Sequence list && !list.items().isEmpty() && !one(4)) {
      note();
      items(list, indent + 2 * random.nextInt(3));
    } else if (node instanceof Node.Scalar scalar && isText(scalar) && one(12)) {
      // a text of its own lines
      text.append(one(2) ? " |-\n" : " >-\n")
          .append(" ".repeat(indent + 2))
          .append(scalar.text())
          .append('\n');
    } else if (node instanceof Node.Scalar scalar && isText(scalar) && one(12)) {
      String folded = scalar.text().replaceFirst(" ", "\n" + " ".repeat(indent + 4));
      text.append(one(2) ? " " : "   # note " + notes++ + "\n" + " ".repeat(indent + 2))
          .append(folded);
      note();
    } else if (node instanceof Node.Scalar scalar) {
      text.append(Node.isBlank(scalar) ? "" : " ".repeat(1 + (one(4) ? random.nextInt(5) : 0)))
          .append(single(scalar));
      note();
    } else {
      text.append(' ').append(flow(node, indent + 2));
      note();
    }
  }

  private void items(Node.Sequence list, int indent) {
    for (Node item : list.items()) {
      between(indent);
      text.append(" ".repeat(indent)).append('-');
      if (!(item instanceof Node.Mapping fact) || fact.entries().isEmpty() || one(6)) {
        text.append(' ').append(item instanceof Node.Scalar one ? single(one) : flow(item, indent));
        note();
      } else if (one(10)) {
        note();
        pairs(fact, indent + 2, false);
      } else {
        int blanks = 1 + (one(6) ? 2 : 0);
        text.append(" ".repeat(blanks));
        pairs(fact, indent + 1 + blanks, true);
      }
    }
  }

  /** The end of a line, perhaps with a comment. */
  private void note() {
    if (one(noise)) {
      text.append("   # note ").append(notes++);
    } else if (one(20)) {
      text.append("  ");
    }
    text.append('\n');
  }

  /** Comments and blank lines between others. */
  private void between(int indent) {
    while (one(noise)) {
      int column = one(3) ? random.nextInt(8) : indent;
      String line = one(2) ? "" : one(6) ? " ".repeat(column) : null;
      text.append(line == null ? " ".repeat(column) + "# note: " + notes++ : line).append('\n');
    }
  }

  // -- brackets, braces and quotes

  private String flow(Node node, int indent) {
    if (node instanceof Node.Scalar scalar) {
      return Node.isBlank(scalar) ? "~" : single(scalar);
    }
    List<String> all = new ArrayList<>();
    boolean list = node instanceof Node.Sequence;
    if (node instanceof Node.Sequence items) {
      items.items().forEach(item -> all.add(flow(item, indent + 2)));
    } else {
      ((Node.Mapping) node)
          .entries()
          .forEach((key, entry) -> all.add(key(key) + ": " + flow(entry.value(), indent + 2)));
    }
    String open = list ? "[" : "{";
    String close = list ? "]" : "}";
    if (all.isEmpty() || !one(3)) {
      String pad = one(4) ? " " : "";
      return open + pad + String.join(", ", all) + pad + close;
    }
    StringBuilder lines = new StringBuilder(open);
    for (int i = 0; i < all.size(); i++) {
      lines.append(i == 0 && one(2) ? " " : "\n" + " ".repeat(indent + 2)).append(all.get(i));
      lines.append(i < all.size() - 1 || one(8) ? "," : "");
      lines.append(one(noise) ? "  # note " + notes++ + "\n" + " ".repeat(indent + 2) : "");
    }
    return lines + (one(2) ? "" : "\n" + " ".repeat(indent + 1)) + close;
  }

  private String key(String key) {
    return one(20) ? '"' + key + '"' : key;
  }

  private static boolean isText(Node.Scalar scalar) {
    return scalar.text().matches("[A-Z][A-Za-z]+( [A-Za-z.]+)+");
  }

  private String single(Node.Scalar scalar) {
    String said = scalar.text();
    if (Node.isBlank(scalar)) {
      return scalar.quoted() ? "\"\"" : one(3) ? "~" : "";
    }
    boolean plain = !scalar.quoted() && said.matches("[A-Za-z0-9$][A-Za-z0-9 ./$-]*");
    boolean word = !said.matches("yes|no|true|false|all|null|[0-9].*");
    if (plain && (!word || !one(4))) {
      return said;
    }
    return one(2)
        ? "'" + said.replace("'", "''") + "'"
        : '"' + said.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private boolean one(int of) {
    return random.nextInt(of) == 0;
  }
}
