package org.aqcp.partnership;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.Fix;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.yaml.Node;
import org.aqcp.partnership.facts.SectionType;

/** Reads which sections a partnership says are complete. */
final class CompleteReader {
  static final String COMPLETE = "complete";
  static final String ALL = "all";

  /** Named the sections that may have more, when all others counted as complete. */
  static final String RETIRED = "incomplete";

  private final Node.Mapping node;
  private final Problems problems;

  CompleteReader(Node.Mapping node, Problems problems) {
    this.node = node;
    this.problems = problems;
  }

  /** The sections that are complete if they are listed. */
  Set<SectionType> read() {
    if (node.entries().containsKey(RETIRED)) {
      refuseRetired();
    }
    Node said = node.get(COMPLETE).orElse(null);
    Set<SectionType> complete = EnumSet.noneOf(SectionType.class);
    if (said instanceof Node.Scalar word && word.text().equals(ALL)) {
      return EnumSet.allOf(SectionType.class);
    }
    if (said instanceof Node.Sequence list) {
      list.items().forEach(item -> add(item, complete));
    } else if (said != null && !(said instanceof Node.Refused)) {
      refuseOther(said);
    }
    return complete;
  }

  private void refuseOther(Node said) {
    String word = said instanceof Node.Scalar scalar ? scalar.text() : "";
    boolean section = SectionType.keyed(word).isPresent();
    problems.add(
        PartnershipProblem.WRONG_COMPLETE,
        said.extent(problems),
        "`complete` must be `all` or a list of sections, not " + said.kind(),
        section
            ? Advice.of("write `complete: [" + word + "]`")
            : Suggestion.closest(word, List.of(ALL))
                .map(Advice::meant)
                .orElseGet(() -> Advice.of("write `complete: all` or `complete: [employers]`")),
        section
            ? problems.replacing(said.place(), word, "[" + word + "]")
            : slip(said, word, List.of(ALL)));
  }

  private void add(Node item, Set<SectionType> complete) {
    if (item instanceof Node.Refused) {
      return;
    }
    String key = item instanceof Node.Scalar scalar ? scalar.text() : "";
    Optional<SectionType> type = SectionType.keyed(key);
    if (type.isEmpty()) {
      problems.add(
          PartnershipProblem.WRONG_COMPLETE,
          item.extent(problems),
          item.kind() + " is not a section",
          key.equals(ALL)
              ? Advice.of("write `complete: all` without brackets")
              : Suggestion.advice(key, SectionType.keys()),
          slip(item, key, SectionType.keys()));
    } else if (!complete.add(type.get())) {
      refuse(item, "`" + key + "` is listed as complete twice", "keep one of them");
    } else if (node.get(key).isEmpty()) {
      refuse(
          item,
          "`" + key + "` is listed as complete but not reported",
          "list them, or write `" + key + ": []` if there are none");
    }
  }

  private void refuse(Node item, String message, String hint) {
    problems.add(PartnershipProblem.WRONG_COMPLETE, item.extent(problems), message, hint);
  }

  private Optional<Fix> slip(Node said, String word, Collection<String> known) {
    return Suggestion.slip(word, known)
        .flatMap(right -> problems.replacing(said.place(), word, right));
  }

  private void refuseRetired() {
    Node.Entry entry = node.entries().get(RETIRED);
    String instead = "complete: " + others(entry.value());
    Extent whole = problems.through(entry.keyPlace(), "]");
    // what a file says for its cases has the place of the case
    boolean both = node.get(COMPLETE).filter(it -> !it.place().equals(node.place())).isPresent();
    problems.add(
        PartnershipProblem.RETIRED_INCOMPLETE,
        problems.extent(entry.keyPlace(), RETIRED),
        "`incomplete` is gone: a section may have more entries unless it is complete",
        Advice.of("write `" + instead + "`"),
        whole.isWhole() && !both ? Optional.of(Fix.of(whole, instead)) : Optional.empty());
  }

  /** The sections that are listed and may not have more. */
  private String others(Node open) {
    List<String> others = new ArrayList<>();
    for (String key : SectionType.keys()) {
      if (node.entries().containsKey(key)) {
        others.add(key);
      }
    }
    if (open instanceof Node.Sequence list) {
      list.items().forEach(item -> others.remove(item instanceof Node.Scalar s ? s.text() : ""));
    }
    return "[" + String.join(", ", others) + "]";
  }
}
