package org.aqcp.partnership.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.Fix;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.OrNone;
import org.aqcp.input.record.StatedPart;
import org.aqcp.input.yaml.Node;

/** Reads words for nothing as what they mean, and takes down the names that are left. */
final class NothingSaid extends FactTree {
  private final WordsForNothing words;
  private final NameBook book;
  private final Problems problems;
  private final CutTexts cut;

  NothingSaid(WordsForNothing words, NameBook book, Problems problems) {
    this.words = words;
    this.book = book;
    this.problems = problems;
    this.cut = new CutTexts(problems);
  }

  @Override
  Node text(StatedPart part, Node.Scalar said) {
    cut.warn(said);
    boolean named = !part.marks().names().isEmpty();
    if ((!named && !part.marks().orNone()) || Node.isBlank(said)) {
      return said;
    }
    WordsForNothing.Meaning meaning = words.ofNormal(book.normal(said.text()));
    if (meaning == WordsForNothing.Meaning.SOMETHING) {
      if (named) {
        book.add(part, said.text().strip());
      }
      return said;
    }
    if (part.marks().required()) {
      refuse(said);
      return said;
    }
    return meaning == WordsForNothing.Meaning.NONE && part.marks().orNone()
        ? none(part, said)
        : notReported(part, said);
  }

  private void refuse(Node.Scalar said) {
    problems.add(
        NameProblem.NO_NAME,
        said.extent(problems),
        said.kind() + " is not a name",
        Advice.of("write the name, or remove the entry if there is none"),
        Optional.empty());
  }

  private Node none(StatedPart part, Node.Scalar said) {
    if (!said.text().strip().equals(OrNone.NONE)) {
      warn(
          said,
          Words.quoted(part.key()) + " is " + said.kind() + ", which is read as `none`",
          "write `none`",
          problems.replacing(said.place(), said.text(), OrNone.NONE));
    }
    return new Node.Scalar(OrNone.NONE, false, said.place());
  }

  private Node notReported(StatedPart part, Node.Scalar said) {
    warn(
        said,
        Words.quoted(part.key()) + " is " + said.kind() + ", which is read as not reported",
        "omit the key if it is not known",
        Optional.empty());
    return null;
  }

  private void warn(Node.Scalar said, String message, String hint, Optional<Fix> fix) {
    problems.add(
        NameProblem.WORD_FOR_NOTHING, said.extent(problems), message, Advice.of(hint), fix);
  }

  @Override
  Node texts(StatedPart part, Node.Sequence list) {
    if (part.marks().names().isEmpty()) {
      return list;
    }
    List<Node> names = new ArrayList<>();
    boolean unknown = false;
    for (Node item : list.items()) {
      if (!(item instanceof Node.Scalar said) || Node.isBlank(said)) {
        names.add(item);
      } else {
        switch (words.ofNormal(book.normal(said.text()))) {
          case SOMETHING -> {
            cut.warn(said);
            book.add(part, said.text().strip());
            names.add(item);
          }
          case NONE -> warnOfNone(part, said);
          case UNKNOWN -> unknown |= warnOfUnknown(part, said);
        }
      }
    }
    if (unknown) {
      return null;
    }
    return names.size() == list.items().size() ? list : new Node.Sequence(names, list.place());
  }

  private void warnOfNone(StatedPart part, Node.Scalar said) {
    warn(
        said,
        said.kind() + " in " + Words.quoted(part.key()) + " is not a name, and not counted",
        "remove it; write `" + part.key() + ": []` if there are none",
        Optional.empty());
  }

  private boolean warnOfUnknown(StatedPart part, Node.Scalar said) {
    warn(
        said,
        said.kind()
            + " is not a name, so all of "
            + Words.quoted(part.key())
            + " is read as not reported",
        "remove it if the list is complete, or omit the key",
        Optional.empty());
    return true;
  }
}
