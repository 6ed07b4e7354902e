package org.aqcp.assist.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.Span;
import org.aqcp.input.yaml.SpanReader;

/**
 * Brings the text of a partnership's file up to date with its edited tree. Only what differs is
 * written anew: comments, blank lines, quotes and the order of keys stay as they are elsewhere.
 */
public final class EditedText {
  private static final String MARK = "\uFEFF";

  private final String text;
  private final List<Splice> splices = new ArrayList<>();

  private EditedText(String text) {
    this.text = text;
  }

  /**
   * The text of an edited file.
   *
   * @param text of the file as it is
   * @param before the tree that was read from it
   * @param after the same tree with edits
   */
  public static String of(String text, Node.Mapping before, Node.Mapping after) {
    if (text.startsWith(MARK)) {
      return MARK + of(text.substring(MARK.length()), before, after);
    }
    EditedText edited = new EditedText(text);
    edited.mapping(before, after, (Span.Pairs) SpanReader.read(text), KeyOrder.TOP);
    String now = Splice.apply(text, edited.splices);
    return text.contains("\r\n") ? now.replaceAll("(?<!\r)\n", "\r\n") : now;
  }

  private void mapping(Node.Mapping before, Node.Mapping after, Span.Pairs span, KeyOrder order) {
    List<String> gone = new ArrayList<>(before.entries().keySet());
    gone.removeAll(after.entries().keySet());
    if (!gone.isEmpty() && (span.flow() || gone.size() == before.entries().size())) {
      splices.add(new Splice(span.from(), span.until(), rewritten(after, before, span)));
      return;
    }
    gone.forEach(key -> remove(key, span));
    for (Map.Entry<String, Node.Entry> entry : after.entries().entrySet()) {
      Node now = entry.getValue().value();
      Node.Entry was = before.entries().get(entry.getKey());
      if (was == null) {
        insert(entry.getKey(), now, span, order, gone);
      } else if (!isSame(was.value(), now)) {
        value(was.value(), now, span.all().get(entry.getKey()), span, order.below(entry.getKey()));
      }
    }
  }

  /** Whether nothing was edited in a part of the tree. */
  private static boolean isSame(Object one, Object other) {
    return one == other;
  }

  // -- pairs
  // ---------------------------------------------------------------------------------------

  private void insert(String key, Node value, Span.Pairs in, KeyOrder order, List<String> gone) {
    List<String> there = new ArrayList<>(in.all().keySet());
    there.removeAll(gone);
    Optional<String> last = order.before(key, there);
    if (in.flow()) {
      String pair = WrittenNode.flow(key, value);
      if (last.isPresent()) {
        add(in.all().get(last.get()).until(), ", " + pair);
      } else {
        add(in.from() + 1, in.all().isEmpty() ? pair : pair + ", ");
      }
      return;
    }
    int first = in.all().values().iterator().next().from();
    int indent = column(first);
    String pair = WrittenNode.pair(key, value, indent);
    int commented = indent == 0 ? Commented.end(key, text, in) : -1;
    if (commented >= 0) {
      add(commented, "\n" + pair);
      return;
    }
    if (last.isPresent()) {
      boolean apart = indent == 0 && pair.indexOf('\n') >= 0;
      int end = lineEnd(in.all().get(last.get()).until());
      add(end, (apart ? "\n\n" : "\n") + " ".repeat(indent) + pair);
    } else {
      add(first, pair + "\n" + " ".repeat(indent));
    }
  }

  private void remove(String key, Span.Pairs from) {
    Span.Pair pair = from.all().get(key);
    boolean first =
        lineStart(pair.from()) != pair.from() - column(pair.from())
            || !text.substring(lineStart(pair.from()), pair.from()).isBlank();
    if (first) {
      // the dash before it stays, for the next key
      int next =
          from.all().values().stream()
              .mapToInt(Span.Pair::from)
              .filter(other -> other > pair.from())
              .min()
              .orElse(pair.until());
      splices.add(new Splice(pair.from(), next, ""));
    } else {
      removeLines(pair.from(), pair.until());
    }
  }

  private void value(Node was, Node now, Span.Pair pair, Span.Pairs in, KeyOrder order) {
    if (was instanceof Node.Sequence before
        && now instanceof Node.Sequence after
        && pair.value() instanceof Span.Items items
        && (!after.items().isEmpty() || items.flow())
        && !before.items().isEmpty()) {
      items(before, after, items, order);
    } else {
      replace(now, pair, in);
    }
  }

  private void replace(Node now, Span.Pair pair, Span.Pairs in) {
    Span old = pair.value();
    if (now instanceof Node.Scalar scalar
        && old instanceof Span.Single single
        && (single.quote() == '"' || single.quote() == '\'')) {
      String quoted = WrittenNode.quoted(scalar.text(), single.quote());
      splices.add(new Splice(old.from(), old.until(), quoted));
      return;
    }
    String written =
        in.flow() ? " " + WrittenNode.flow(now) : WrittenNode.below(now, column(pair.from()));
    int end = pair.until();
    if (written.startsWith("\n")) {
      splices.add(new Splice(pair.colon(), end, ""));
      add(lineEnd(end), written);
    } else {
      splices.add(new Splice(pair.colon(), end, spaced(written, pair, old)));
    }
  }

  /**
   * A value with the same blanks before it as the one before, if that was on the line of its key.
   */
  private String spaced(String written, Span.Pair pair, Span old) {
    String blanks = text.substring(pair.colon(), Math.max(pair.colon(), old.from()));
    boolean same = old.until() > old.from() && !blanks.isEmpty() && blanks.indexOf('\n') < 0;
    return same ? blanks + written.substring(1) : written;
  }

  // -- lists
  // ---------------------------------------------------------------------------------------

  private void items(Node.Sequence before, Node.Sequence after, Span.Items span, KeyOrder order) {
    List<Node> was = before.items();
    List<Node> now = after.items();
    int[] from = Alignment.of(was, now);
    boolean kept = true;
    for (int i = 0; i < Math.min(was.size(), now.size()); i++) {
      kept &= from[i] == i;
    }
    if (span.flow() && (!kept || now.size() < was.size())) {
      splices.add(new Splice(span.from(), span.until(), rewritten(after, before, span)));
      return;
    }
    boolean[] stays = new boolean[was.size()];
    int last = -1;
    for (int i = 0; i < now.size(); i++) {
      if (from[i] < 0) {
        insertItem(now.get(i), last, span);
      } else {
        last = from[i];
        stays[last] = true;
        if (!isSame(was.get(last), now.get(i))) {
          item(was.get(last), now.get(i), span.all().get(last), span, order);
        }
      }
    }
    for (int i = 0; i < stays.length; i++) {
      if (!stays[i]) {
        removeLines(dash(span.all().get(i)), span.all().get(i).until());
      }
    }
  }

  private void item(Node was, Node now, Span old, Span.Items in, KeyOrder order) {
    if (was instanceof Node.Mapping before
        && now instanceof Node.Mapping after
        && old instanceof Span.Pairs pairs
        && Objects.equals(before.place(), after.place())) {
      mapping(before, after, pairs, order);
      return;
    }
    int column = column(old.from());
    String written =
        in.flow() ? WrittenNode.flow(now) : WrittenNode.item(now, column - 2).stripLeading();
    splices.add(new Splice(old.from(), old.until(), in.flow() ? written : written.substring(2)));
  }

  private void insertItem(Node item, int after, Span.Items in) {
    if (in.flow()) {
      add(in.all().get(after).until(), ", " + WrittenNode.flow(item));
      return;
    }
    int indent = column(dash(in.all().get(0)));
    if (after < 0) {
      add(
          dash(in.all().get(0)),
          WrittenNode.item(item, indent).stripLeading() + "\n" + " ".repeat(indent));
      return;
    }
    add(
        afterComments(lineEnd(in.all().get(after).until()), indent),
        "\n" + WrittenNode.item(item, indent));
  }

  /** After the comments that follow an entry and are indented as its parts are. */
  private int afterComments(int end, int indent) {
    int at = end;
    while (at < text.length()) {
      int start = text.charAt(at) == '\r' ? at + 2 : at + 1;
      int next = start;
      while (next < text.length() && text.charAt(next) == ' ') {
        next++;
      }
      if (next >= text.length() || text.charAt(next) != '#' || next - start <= indent) {
        break;
      }
      at = lineEnd(next);
    }
    return at;
  }

  /** Where the dash of an entry is. */
  private int dash(Span item) {
    int at = item.from() - 1;
    while (text.charAt(at) != '-') {
      at--;
    }
    return at;
  }

  // -- whole lists and mappings in brackets or braces
  // ------------------------------------------------

  private String rewritten(Node.Sequence after, Node.Sequence before, Span.Items span) {
    List<String> all = new ArrayList<>();
    for (Node item : after.items()) {
      int at = identical(item, before.items());
      all.add(at < 0 ? WrittenNode.flow(item) : source(span.all().get(at)));
    }
    return "[" + String.join(", ", all) + "]";
  }

  private static int identical(Node item, List<Node> in) {
    for (int i = 0; i < in.size(); i++) {
      if (isSame(in.get(i), item)) {
        return i;
      }
    }
    return -1;
  }

  private String rewritten(Node.Mapping after, Node.Mapping before, Span.Pairs span) {
    List<String> all = new ArrayList<>();
    after
        .entries()
        .forEach(
            (key, entry) -> {
              Node.Entry was = before.entries().get(key);
              boolean same = span.flow() && was != null && isSame(was.value(), entry.value());
              all.add(
                  same
                      ? key + ": " + source(span.all().get(key).value())
                      : WrittenNode.flow(key, entry.value()));
            });
    return "{" + String.join(", ", all) + "}";
  }

  private String source(Span span) {
    return text.substring(span.from(), span.until());
  }

  // -- lines
  // ---------------------------------------------------------------------------------------

  private void add(int at, String more) {
    splices.add(new Splice(at, at, more));
  }

  private void removeLines(int from, int until) {
    int end = lineEnd(until);
    int next = end < text.length() && text.charAt(end) == '\r' ? end + 2 : end + 1;
    splices.add(new Splice(lineStart(from), Math.min(next, text.length()), ""));
  }

  private int lineStart(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  private int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    if (end < 0) {
      return text.length();
    }
    return end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  private int column(int at) {
    return at - lineStart(at);
  }
}
