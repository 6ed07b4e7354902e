package org.aqcp.assist.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.Span;

/**
 * Edits keys and values in the text of a file.
 *
 * @param span where they are
 * @param order in which such keys are usually stated
 */
record EditedPairs(SplicedText text, Span.Pairs span, KeyOrder order) {
  /** Writes what differs. */
  void edit(Node.Mapping before, Node.Mapping after) {
    List<String> gone = new ArrayList<>(before.entries().keySet());
    gone.removeAll(after.entries().keySet());
    if (!gone.isEmpty() && gone.size() == before.entries().size()) {
      text.replace(span.from(), span.until(), WrittenNode.flow(after));
      return;
    }
    if (span.flow() && !gone.isEmpty()) {
      takeOut(gone);
    } else {
      gone.forEach(this::remove);
    }
    for (Map.Entry<String, Node.Entry> entry : after.entries().entrySet()) {
      String key = entry.getKey();
      Node now = entry.getValue().value();
      Node.Entry was = before.entries().get(key);
      if (was == null) {
        insert(key, now, gone);
      } else if (!SameTree.of(was.value(), now)) {
        EditedValue value = new EditedValue(text, span.all().get(key), span, order.below(key));
        value.edit(was.value(), now);
      }
    }
  }

  private void insert(String key, Node value, List<String> gone) {
    List<String> there = new ArrayList<>(span.all().keySet());
    there.removeAll(gone);
    Optional<Span.Pair> last = order.before(key, there).map(span.all()::get);
    if (span.flow()) {
      insertInBraces(WrittenNode.flow(key, value), last);
      return;
    }
    int first = span.all().values().iterator().next().from();
    int indent = text.column(first);
    String pair = WrittenNode.pair(key, value, indent);
    int commented = indent == 0 ? text.commented(key, span) : -1;
    if (commented >= 0) {
      text.add(commented, "\n" + pair);
    } else if (last.isPresent()) {
      boolean apart = indent == 0 && pair.indexOf('\n') >= 0;
      String begin = (apart ? "\n\n" : "\n") + " ".repeat(indent);
      text.add(text.lineEnd(last.get().until()), begin + pair);
    } else {
      text.add(first, pair + "\n" + " ".repeat(indent));
    }
  }

  private void insertInBraces(String pair, Optional<Span.Pair> last) {
    if (last.isPresent()) {
      text.add(last.get().until(), ", " + pair);
    } else {
      text.add(span.from() + 1, span.all().isEmpty() ? pair : pair + ", ");
    }
  }

  private void remove(String key) {
    Span.Pair pair = span.all().get(key);
    if (text.begins(pair.from())) {
      text.removeLines(pair.from(), pair.until());
    } else {
      removeAfterDash(pair);
    }
  }

  /** The dash before it stays, for the next key; alone if other lines are between them. */
  private void removeAfterDash(Span.Pair pair) {
    int next =
        span.all().values().stream()
            .mapToInt(Span.Pair::from)
            .filter(other -> other > pair.from())
            .min()
            .orElse(pair.until());
    if (text.nextLine(pair.until()) < text.lineStart(next)) {
      int start = text.lineStart(pair.from());
      int dash = start + text.between(start, pair.from()).stripTrailing().length();
      text.replace(dash, text.lineEnd(pair.until()), "");
    } else {
      text.replace(pair.from(), next, "");
    }
  }

  private void takeOut(List<String> gone) {
    List<BracketedParts.Part> parts = new ArrayList<>();
    boolean[] stays = new boolean[span.all().size()];
    span.all()
        .forEach(
            (key, pair) -> {
              stays[parts.size()] = !gone.contains(key);
              parts.add(new BracketedParts.Part(pair.from(), pair.until()));
            });
    text.takeOut(parts, stays);
  }
}
