package org.aqcp.assist.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.choice.ChoiceSpace;
import org.aqcp.search.choice.Content;
import org.aqcp.search.choice.Slot;
import org.aqcp.search.choice.TwinSpaces.PartPlace;

/** Answers that may be given to a question: values on both sides of what rules compare with. */
final class LikelyAnswers {
  /** No more answers than this are tried. */
  private static final int MOST = 6;

  /** How often somebody who is asked for a list says that there is nothing to list. */
  private static final double NONE = 0.15;

  /** How often somebody who has listed something says that it is all. */
  private static final double ALL = 0.8;

  /**
   * A partnership after an answer.
   *
   * @param chance how likely the answer is
   */
  record Likely(Partnership partnership, double chance) {}

  private final ChoiceSpace space;

  LikelyAnswers(ChoiceSpace space) {
    this.space = space;
  }

  List<Likely> of(OpenPart open) {
    return switch (open.form()) {
      case ENTRIES -> closing(open, NONE);
      case MORE -> closing(open, ALL);
      case FACTS, WORDS, VALUE -> part(open.place());
    };
  }

  private List<Likely> closing(OpenPart open, double chance) {
    ChoiceSpace.Listed listed = space.listed().get(open.section());
    return listed == null || listed.closed() == Content.NONE
        ? List.of()
        : List.of(answer(listed.closed(), 1, chance));
  }

  private List<Likely> part(PartPlace place) {
    Slot fact = slot(place);
    Content content = fact == null ? null : fact.parts().get(place.part());
    if (content instanceof Content.Values values) {
      int many = Math.min(MOST, values.values().size() - 1);
      List<Likely> all = new ArrayList<>();
      for (int option = 1; option <= many; option++) {
        all.add(answer(values.choice(), option, 1.0 / many));
      }
      return all;
    }
    if (content instanceof Content.Words words) {
      return words(words);
    }
    return content instanceof Content.Facts facts && facts.emptied() != Content.NONE
        ? List.of(answer(facts.emptied(), 1, NONE))
        : List.of();
  }

  private List<Likely> words(Content.Words words) {
    int many = Math.min(MOST, words.elements().size());
    double chance = 1.0 / (many + 1);
    List<Likely> all = new ArrayList<>();
    for (Content.Element one : words.elements().subList(0, many)) {
      if (one.choice() != Content.NONE) {
        all.add(answer(one.choice(), one.option(), chance));
      }
    }
    all.add(
        new Likely(
            space.with(
                choice ->
                    words.elements().stream().anyMatch(one -> one.choice() == choice) ? 1 : 0),
            chance));
    return all;
  }

  private Slot slot(PartPlace place) {
    if (place.section() == null) {
      return space.partnership();
    }
    ChoiceSpace.Listed listed = space.listed().get(place.section());
    if (listed == null || place.index() >= listed.facts().size()) {
      return null;
    }
    Slot fact = listed.facts().get(place.index());
    return place.list().isEmpty()
        ? fact
        : fact.parts().get(place.list()) instanceof Content.Facts inner
                && place.at() < inner.facts().size()
            ? inner.facts().get(place.at())
            : null;
  }

  private Likely answer(int choice, int option, double chance) {
    IntUnaryOperator taken = one -> one == choice ? option : 0;
    return new Likely(space.with(taken), chance);
  }
}
