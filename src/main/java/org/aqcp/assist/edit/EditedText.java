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
    return Splice.apply(text, edited.splices);
  }

  private void mapping(Node.Mapping before, Node.Mapping after, Span.Pairs span, KeyOrder order) {
    List<String> gone = new ArrayList<>(before.entries().keySet());
    gone.removeAll(after.entries().keySet());
    if (!gone.isEmpty() && gone.size() == before.entries().size()) {
      splices.add(new Splice(span.from(), span.until(), WrittenNode.flow(after)));
      return;
    }
    if (span.flow() && !gone.isEmpty()) {
      takeOut(span, gone);
    } else {
      gone.forEach(key -> remove(key, span));
    }
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

  /** Whether a part of the tree states what it did: then it stays as it is written. */
  private static boolean isSame(Node one, Node other) {
    return SameTree.of(one, other);
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
    int line = lineEnd(pair.colon());
    boolean below = old.from() > line;
    if (written.startsWith("\n")) {
      splices.add(new Splice(below ? line : pair.colon(), end, ""));
      add(lineEnd(end), written);
    } else if (below) {
      // a comment behind the key stays there
      add(pair.colon(), written);
      splices.add(new Splice(line, end, ""));
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
    if (now.isEmpty()) {
      splices.add(new Splice(span.from(), span.until(), "[]"));
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
    if (span.flow()) {
      takeOut(span, stays);
      return;
    }
    for (int i = 0; i < stays.length; i++) {
      if (!stays[i]) {
        removeLines(dash(i, span), span.all().get(i).until());
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
    if (in.flow() && after < 0) {
      add(in.from() + 1, WrittenNode.flow(item) + ", ");
      return;
    }
    if (in.flow()) {
      add(in.all().get(after).until(), ", " + WrittenNode.flow(item));
      return;
    }
    int indent = column(in.from());
    if (after < 0) {
      add(in.from(), WrittenNode.item(item, indent).stripLeading() + "\n" + " ".repeat(indent));
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

  /**
   * Where the dash of an entry is: there may be comments before it, and between it and the entry.
   */
  private int dash(int item, Span.Items in) {
    int at = item == 0 ? in.from() : in.all().get(item - 1).until();
    while (text.charAt(at) != '-') {
      at = text.charAt(at) == '#' ? text.indexOf('\n', at) : at + 1;
    }
    return at;
  }

  // -- lists and mappings in brackets or braces
  // ------------------------------------------------

  private void takeOut(Span.Items from, boolean[] stays) {
    List<BracketedParts.Part> parts =
        from.all().stream()
            .map(item -> new BracketedParts.Part(item.from(), item.until()))
            .toList();
    splices.addAll(new BracketedParts(text, parts).without(stays));
  }

  private void takeOut(Span.Pairs from, List<String> gone) {
    List<BracketedParts.Part> parts = new ArrayList<>();
    boolean[] stays = new boolean[from.all().size()];
    from.all()
        .forEach(
            (key, pair) -> {
              stays[parts.size()] = !gone.contains(key);
              parts.add(new BracketedParts.Part(pair.from(), pair.until()));
            });
    splices.addAll(new BracketedParts(text, parts).without(stays));
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
