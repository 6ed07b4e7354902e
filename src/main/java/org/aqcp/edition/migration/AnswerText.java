package org.aqcp.edition.migration;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.assist.edit.Edit;
import org.aqcp.assist.edit.Splice;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.Span;

/**
 * Edits of answers in the text of a partnership's file. What is removed is just what was added, so
 * that a file in which answers were marked and are no longer is the same as before, to the byte.
 */
final class AnswerText {
  private final FileLines lines;
  private final List<Splice> splices = new ArrayList<>();

  AnswerText(FileLines lines) {
    this.lines = lines;
  }

  /** Gives an answer another id. */
  void rename(WrittenAnswer of, String now) {
    Span id = of.span().all().get(WrittenAnswer.INDICATOR).value();
    int at = lines.text().substring(id.from(), id.until()).indexOf(of.indicator());
    if (at < 0) {
      throw new RefusedMigration(
          "the id on line %d is not written as %s"
              .formatted(of.line(), Words.quoted(of.indicator())),
          "write it plainly");
    }
    int from = id.from() + at;
    splices.add(new Splice(from, from + of.indicator().length(), now));
  }

  /** Says in an answer for which version it was given, and why it is to be given again. */
  void mark(WrittenAnswer of, String version, String reason) {
    Span.Pair id = of.span().all().get(WrittenAnswer.INDICATOR);
    String givenFor = WrittenAnswer.GIVEN_FOR + ": " + Edit.quoted(version);
    String askAgain = WrittenAnswer.ASK_AGAIN + ": " + Edit.quoted(reason);
    if (of.span().flow()) {
      add(id.until(), ", " + givenFor + ", " + askAgain);
    } else {
      String below = "\n" + " ".repeat(lines.column(id.from()));
      add(lines.end(id.until()), below + givenFor + below + askAgain);
    }
  }

  /** Takes back what {@link #mark} added. */
  void unmark(WrittenAnswer of) {
    Span.Pair before = null;
    List<Span.Pair> all = new ArrayList<>(of.span().all().values());
    List<String> keys = new ArrayList<>(of.span().all().keySet());
    for (int i = 0; i < all.size(); i++) {
      Span.Pair pair = all.get(i);
      boolean marks =
          keys.get(i).equals(WrittenAnswer.GIVEN_FOR)
              || keys.get(i).equals(WrittenAnswer.ASK_AGAIN);
      if (!marks) {
        before = pair;
      } else if (before == null) {
        // it is the first: the dash or brace before it stays, for the next key
        splices.add(new Splice(pair.from(), all.get(i + 1).from(), ""));
      } else if (of.span().flow()) {
        splices.add(new Splice(all.get(i - 1).until(), pair.until(), ""));
      } else {
        splices.add(new Splice(lines.endBefore(pair.from()), lines.end(pair.until()), ""));
      }
    }
  }

  private void add(int at, String more) {
    splices.add(new Splice(at, at, more));
  }

  String edited() {
    return Splice.apply(lines.text(), splices);
  }
}
