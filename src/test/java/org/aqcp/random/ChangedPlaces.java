package org.aqcp.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.Span;
import org.aqcp.input.yaml.SpanReader;

/**
 * Where two texts of a partnership's file state something else, found from what they state: it
 * knows nothing of edits.
 *
 * @param before places of the text before
 * @param after places of the text after
 * @param paths what differs, such as {@code employers[2].roles}
 * @param stated what is stated there now, without what it says in other places
 */
record ChangedPlaces(
    List<TextPlace> before, List<TextPlace> after, List<String> paths, List<Node> stated) {

  /**
   * The places of two texts, without a byte order mark.
   *
   * @param early whether of equal entries of a list the first is the one that was removed or added
   * @param replaced the paths of lists that are others as a whole
   */
  static ChangedPlaces of(
      String before,
      Node.Mapping was,
      String after,
      Node.Mapping now,
      boolean early,
      Set<String> replaced) {
    Search search = new Search(early, replaced);
    search.pairs(
        "",
        was,
        now,
        (Span.Pairs) SpanReader.read(before),
        (Span.Pairs) SpanReader.read(after),
        before,
        after);
    return search.found;
  }

  private static final Pattern COMMENT = Pattern.compile("[ \\t]*#[^\\r\\n]*");

  private record Search(ChangedPlaces found, boolean early, Set<String> replaced) {
    Search(boolean early, Set<String> replaced) {
      this(
          new ChangedPlaces(
              new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()),
          early,
          replaced);
    }

    void pairs(
        String path,
        Node.Mapping was,
        Node.Mapping now,
        Span.Pairs before,
        Span.Pairs after,
        String textBefore,
        String textAfter) {
      before
          .all()
          .forEach(
              (key, pair) -> {
                if (now.get(key).isEmpty()) {
                  found.before.add(whole(pair.from(), pair.until(), before.flow()));
                  commas(before, found.before);
                  found.paths.add(path + key);
                }
              });
      for (Map.Entry<String, Span.Pair> entry : after.all().entrySet()) {
        Node is = now.get(entry.getKey()).orElseThrow();
        Span.Pair there = entry.getValue();
        if (was.get(entry.getKey()).isEmpty()) {
          found.after.add(whole(there.from(), there.until(), after.flow()));
          commas(after, found.after);
          found.paths.add(path + entry.getKey());
          found.stated.add(is);
          continue;
        }
        Node old = was.get(entry.getKey()).orElseThrow();
        Span.Pair pair = before.all().get(entry.getKey());
        if (isSame(old, is)) {
          continue;
        }
        if (!replaced.contains(path + entry.getKey())
            && old instanceof Node.Sequence some
            && is instanceof Node.Sequence others
            && !some.items().isEmpty()
            && !others.items().isEmpty()) {
          items(
              path + entry.getKey(),
              some.items(),
              others.items(),
              (Span.Items) pair.value(),
              (Span.Items) there.value(),
              textBefore,
              textAfter);
        } else {
          found.before.add(value(pair, textBefore));
          found.after.add(value(there, textAfter));
          found.paths.add(path + entry.getKey());
          found.stated.add(is);
        }
      }
    }

    private void items(
        String path,
        List<Node> was,
        List<Node> now,
        Span.Items before,
        Span.Items after,
        String textBefore,
        String textAfter) {
      int least = Math.min(was.size(), now.size());
      int first = 0;
      int last = 0;
      while (!early && first < least && isSame(was.get(first), now.get(first))) {
        first++;
      }
      while (last < least - first && isSame(end(was, last), end(now, last))) {
        last++;
      }
      while (first < least - last && isSame(was.get(first), now.get(first))) {
        first++;
      }
      boolean edited = was.size() == now.size();
      if (!edited && before.flow()) {
        before.all().forEach(item -> found.before.add(whole(item.until(), item.until(), true)));
      }
      for (int i = first; i < was.size() - last; i++) {
        boolean parts =
            edited
                && was.get(i) instanceof Node.Mapping
                && now.get(i) instanceof Node.Mapping
                && before.all().get(i) instanceof Span.Pairs
                && after.all().get(i) instanceof Span.Pairs;
        if (parts && !isSame(was.get(i), now.get(i))) {
          pairs(
              path + "[" + i + "].",
              (Node.Mapping) was.get(i),
              (Node.Mapping) now.get(i),
              (Span.Pairs) before.all().get(i),
              (Span.Pairs) after.all().get(i),
              textBefore,
              textAfter);
        } else if (!parts) {
          Span old = before.all().get(i);
          found.before.add(
              whole(
                  edited ? old.from() : from(i, before, textBefore),
                  old.until(),
                  before.flow() || edited));
          found.paths.add(path + "[" + i + "]");
        }
        if (edited && !parts) {
          Span there = after.all().get(i);
          found.after.add(whole(there.from(), there.until(), true));
          found.stated.add(now.get(i));
        }
      }
      for (int i = first; !edited && i < now.size() - last; i++) {
        Span there = after.all().get(i);
        found.after.add(whole(from(i, after, textAfter), there.until(), after.flow()));
        found.paths.add(path + "[+" + i + "]");
        found.stated.add(now.get(i));
      }
    }

    /** Where an entry begins: at its dash, if it has one. */
    private static int from(int at, Span.Items in, String text) {
      if (in.flow()) {
        return in.all().get(at).from();
      }
      int dash = at == 0 ? in.from() : in.all().get(at - 1).until();
      while (text.charAt(dash) != '-') {
        dash = text.charAt(dash) == '#' ? text.indexOf('\n', dash) : dash + 1;
      }
      return dash;
    }

    /** Between keys in braces, a comma may go, or be new. */
    private static void commas(Span.Pairs in, List<TextPlace> places) {
      if (in.flow()) {
        in.all().values().forEach(pair -> places.add(whole(pair.until(), pair.until(), true)));
      }
    }

    private static Node end(List<Node> of, int back) {
      return of.get(of.size() - 1 - back);
    }

    private static boolean isSame(Node one, Node other) {
      return KeptTextTest.plain(one).equals(KeptTextTest.plain(other));
    }

    private static TextPlace whole(int from, int until, boolean shared) {
      return new TextPlace(from, until, !shared);
    }

    /** The value without a comment behind the key, which is about the key. */
    private static TextPlace value(Span.Pair pair, String text) {
      int from = pair.colon();
      int end = text.indexOf('\n', from);
      boolean below = pair.value().from() > end && end >= 0;
      int until = Math.max(pair.until(), below ? end : from);
      return new TextPlace(below ? end : from, withLastComment(until, pair, text), false);
    }

    /** A comment behind the last entry of a list is about that entry. */
    private static int withLastComment(int until, Span.Pair pair, String text) {
      boolean entries = pair.value() instanceof Span.Items items && !items.flow();
      Matcher comment = COMMENT.matcher(text).region(until, text.length());
      return entries && comment.lookingAt() ? comment.end() : until;
    }
  }
}
