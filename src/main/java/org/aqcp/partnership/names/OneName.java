package org.aqcp.partnership.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.OrNone;
import org.aqcp.input.record.StatedPart;
import org.aqcp.input.yaml.Node;

/** Writes each name in one way, leaves out what is listed twice, and finds the references. */
final class OneName extends FactTree {
  private final NameBook book;
  private final Problems problems;
  private final RepeatedFacts repeated;
  private final List<Reference> references = new ArrayList<>();

  OneName(NameBook book, Problems problems) {
    this.book = book;
    this.problems = problems;
    this.repeated = new RepeatedFacts(problems);
  }

  /** What was found in passing. */
  List<Reference> references() {
    return references;
  }

  @Override
  Node text(StatedPart part, Node.Scalar said) {
    boolean nothing =
        part.marks().names().isEmpty()
            || Node.isBlank(said)
            || (part.marks().orNone() && said.text().equals(OrNone.NONE));
    return nothing ? said : named(part, said);
  }

  private Node.Scalar named(StatedPart part, Node.Scalar said) {
    String name = book.written(part, said.text());
    if (!part.marks().ownName()) {
      references.add(new Reference(part, said, name));
    }
    return name.equals(said.text()) ? said : new Node.Scalar(name, said.quoted(), said.place());
  }

  @Override
  Node texts(StatedPart part, Node.Sequence list) {
    boolean named = !part.marks().names().isEmpty();
    List<Node> once = new ArrayList<>(list.items().size());
    Set<String> seen = new HashSet<>();
    boolean changed = false;
    for (Node item : list.items()) {
      Node now = named && item instanceof Node.Scalar s && !Node.isBlank(s) ? named(part, s) : item;
      if (now instanceof Node.Scalar text
          && !Node.isBlank(text)
          && !seen.add(book.normal(text.text()))) {
        warn(part, (Node.Scalar) item);
        changed = true;
      } else {
        once.add(now);
        changed |= now != item;
      }
    }
    return changed ? new Node.Sequence(once, list.place()) : list;
  }

  private void warn(StatedPart part, Node.Scalar twice) {
    problems.add(
        NameProblem.REPEATED_ENTRY,
        twice.extent(problems),
        twice.kind() + " is listed twice in " + Words.quoted(part.key()) + ", and counts once",
        Advice.of("remove one"),
        Optional.empty());
  }

  @Override
  Node facts(String key, Class<?> of, Node.Sequence list) {
    return repeated.once(key, of, (Node.Sequence) super.facts(key, of, list));
  }
}
