package org.aqcp.assist.edit;

import java.util.Arrays;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.Span;

/**
 * Edits the value of a key in the text of a file.
 *
 * @param pair where the key and the value are
 * @param in the keys and values among which they are
 * @param order in which the keys of entries are usually stated, if it is a list of such
 */
record EditedValue(SplicedText text, Span.Pair pair, Span.Pairs in, KeyOrder order) {
  /** Writes what differs. */
  void edit(Node was, Node now) {
    if (was instanceof Node.Sequence before
        && now instanceof Node.Sequence after
        && pair.value() instanceof Span.Items items
        && (!after.items().isEmpty() || items.flow())
        && !before.items().isEmpty()) {
      edit(before, after, items);
    } else {
      replace(now);
    }
  }

  private void edit(Node.Sequence before, Node.Sequence after, Span.Items items) {
    EditedItems edited = new EditedItems(text, items, order);
    if (before.place().equals(after.place())) {
      edited.edit(before.items(), after.items());
      return;
    }
    int[] from = Alignment.ofStated(before.items(), after.items());
    if (Arrays.stream(from).anyMatch(index -> index >= 0)) {
      edited.replace(before.items(), after.items(), from);
    } else {
      replace(after);
    }
  }

  private void replace(Node now) {
    Span old = pair.value();
    if (now instanceof Node.Scalar scalar
        && old instanceof Span.Single single
        && (single.quote() == '"' || single.quote() == '\'')) {
      text.replace(old.from(), old.until(), WrittenNode.quoted(scalar.text(), single.quote()));
      return;
    }
    int indent = text.column(pair.from());
    String written = in.flow() ? " " + WrittenNode.flow(now) : WrittenNode.below(now, indent);
    int end = end(old);
    int line = text.lineEnd(pair.colon());
    boolean below = old.from() > line;
    if (written.startsWith("\n")) {
      text.replace(below ? line : pair.colon(), end, "");
      text.add(text.lineEnd(end), written);
    } else if (below) {
      // a comment behind the key stays there
      text.add(pair.colon(), written);
      text.replace(line, end, "");
    } else {
      text.replace(pair.colon(), end, spaced(written, old));
    }
  }

  /** A comment behind the last entry of a list is about that, and goes with it. */
  private int end(Span old) {
    boolean entries = old instanceof Span.Items items && !items.flow();
    return entries ? text.lineEnd(pair.until()) : pair.until();
  }

  /**
   * A value with the same blanks before it as the one before, if that was on the line of its key.
   */
  private String spaced(String written, Span old) {
    String blanks = text.between(pair.colon(), Math.max(pair.colon(), old.from()));
    boolean same = old.until() > old.from() && !blanks.isEmpty() && blanks.indexOf('\n') < 0;
    return same ? blanks + written.substring(1) : written;
  }
}
