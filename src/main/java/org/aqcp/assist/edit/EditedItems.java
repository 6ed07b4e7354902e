package org.aqcp.assist.edit;

import java.util.List;
import java.util.Objects;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.Span;

/**
 * Edits entries of a list in the text of a file.
 *
 * @param span where they are
 * @param order in which their keys are usually stated
 */
record EditedItems(SplicedText text, Span.Items span, KeyOrder order) {
  /** Writes what differs in the same list. */
  void edit(List<Node> was, List<Node> now) {
    if (now.isEmpty()) {
      text.replace(span.from(), span.until(), "[]");
    } else {
      remove(staying(was, now, Alignment.of(was, now)));
    }
  }

  /**
   * Writes a list that is another as a whole. What it states as before stays as it is written, with
   * its comments; those of others go with them.
   */
  void replace(List<Node> was, List<Node> now, int[] from) {
    boolean[] stays = staying(was, now, from);
    if (span.flow()) {
      takeOut(stays);
    } else {
      removeWithComments(stays);
    }
  }

  /** Writes what is new, or edited; which of the entries stay. */
  private boolean[] staying(List<Node> was, List<Node> now, int[] from) {
    boolean[] stays = new boolean[was.size()];
    int last = -1;
    for (int i = 0; i < now.size(); i++) {
      if (from[i] < 0) {
        insert(now.get(i), last);
      } else {
        last = from[i];
        stays[last] = true;
        if (!SameTree.of(was.get(last), now.get(i))) {
          edit(was.get(last), now.get(i), span.all().get(last));
        }
      }
    }
    return stays;
  }

  private void edit(Node was, Node now, Span old) {
    if (was instanceof Node.Mapping before
        && now instanceof Node.Mapping after
        && old instanceof Span.Pairs pairs
        && Objects.equals(before.place(), after.place())) {
      new EditedPairs(text, pairs, order).edit(before, after);
      return;
    }
    int column = text.column(old.from());
    String written =
        span.flow()
            ? WrittenNode.flow(now)
            : WrittenNode.item(now, column - 2).stripLeading().substring(2);
    text.replace(old.from(), old.until(), written);
  }

  private void insert(Node item, int after) {
    if (span.flow()) {
      insertInBrackets(WrittenNode.flow(item), after);
      return;
    }
    int indent = text.column(span.from());
    String written = WrittenNode.item(item, indent);
    if (after < 0) {
      text.add(text.lineStart(span.from()), written + "\n");
    } else {
      int end = text.lineEnd(span.all().get(after).until());
      text.add(text.afterComments(end, indent), "\n" + written);
    }
  }

  private void insertInBrackets(String written, int after) {
    if (after < 0) {
      text.add(span.from() + 1, written + ", ");
    } else {
      text.add(span.all().get(after).until(), ", " + written);
    }
  }

  private void remove(boolean[] stays) {
    if (span.flow()) {
      takeOut(stays);
      return;
    }
    for (int i = 0; i < stays.length; i++) {
      if (!stays[i]) {
        text.removeLines(dash(i), span.all().get(i).until());
      }
    }
  }

  /** What is above the first entry is about them all, and stays. */
  private void removeWithComments(boolean[] stays) {
    for (int i = 0; i < stays.length; i++) {
      if (!stays[i]) {
        int from = i == 0 ? text.lineStart(dash(0)) : behind(i - 1);
        boolean last = i == stays.length - 1;
        text.replace(from, last ? text.nextLine(span.all().get(i).until()) : behind(i), "");
      }
    }
  }

  /** Behind the lines of an entry and of the comments on its parts. */
  private int behind(int item) {
    int end = text.lineEnd(span.all().get(item).until());
    return text.nextLine(text.afterComments(end, text.column(span.from())));
  }

  /**
   * Where the dash of an entry is: there may be comments before it, and between it and the entry.
   */
  private int dash(int item) {
    return text.dash(item == 0 ? span.from() : span.all().get(item - 1).until());
  }

  private void takeOut(boolean[] stays) {
    List<BracketedParts.Part> parts =
        span.all().stream()
            .map(item -> new BracketedParts.Part(item.from(), item.until()))
            .toList();
    text.takeOut(parts, stays);
  }
}
