package org.aqcp.search.choice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives choices numbers of their own, so that they are made once more and apart. */
final class Renumbering {
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final List<List<Long>> efforts;

  Renumbering(List<List<Long>> efforts) {
    this.efforts = new ArrayList<>(efforts);
  }

  /** The efforts of all choices, the new ones last. */
  List<List<Long>> efforts() {
    return efforts;
  }

  /** The number that a choice has now. */
  int of(int choice) {
    if (choice == Content.NONE) {
      return Content.NONE;
    }
    return numbers.computeIfAbsent(
        choice,
        before -> {
          efforts.add(efforts.get(before));
          return efforts.size() - 1;
        });
  }

  Content of(Content content) {
    if (content instanceof Content.Values values) {
      return new Content.Values(of(values.choice()), values.values());
    }
    if (content instanceof Content.Words words) {
      List<Content.Element> elements =
          words.elements().stream()
              .map(one -> new Content.Element(one.value(), of(one.choice()), one.option()))
              .toList();
      return new Content.Words(words.reported(), elements, of(words.emptied()));
    }
    Content.Facts facts = (Content.Facts) content;
    return new Content.Facts(
        facts.reported(), facts.facts().stream().map(this::of).toList(), of(facts.emptied()));
  }

  Slot of(Slot slot) {
    Map<String, Content> parts = new LinkedHashMap<>();
    slot.parts().forEach((part, content) -> parts.put(part, of(content)));
    return new Slot(slot.base(), of(slot.choice()), slot.absent(), parts);
  }
}
