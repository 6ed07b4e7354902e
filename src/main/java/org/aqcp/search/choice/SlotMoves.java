package org.aqcp.search.choice;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Part;
import org.aqcp.explanation.facts.FactLists;
import org.aqcp.framework.Efforts;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.PartMarks;
import org.aqcp.search.edit.MadeUpNames;
import org.aqcp.search.edit.NewValue;
import org.aqcp.search.edit.Records;

/** Finds what could be said of facts, as far as it matters and is permitted. */
final class SlotMoves {
  /** No more values than this are looked at for one part. */
  private static final int MOST_VALUES = 24;

  /** Words that are harder to bring about count no more than this for it. */
  private static final int HARDEST = 3;

  /** Values that a part could have, and what each of them takes; the first is that of now. */
  private record Options(List<Object> values, List<Long> efforts) {}

  /** The part that says what kind of thing a fact is, and what it could say. */
  private record What(String part, Options options) {}

  private final Wants wants;
  private final WantedValues wanted;
  private final ChoiceBook book;

  /** The last fact that could be added to a list; null for none yet. */
  private Added last;

  SlotMoves(Wants wants, WantedValues wanted, ChoiceBook book) {
    this.wants = wants;
    this.wanted = wanted;
    this.book = book;
  }

  /**
   * A fact that could be added.
   *
   * @param from the first choice on it
   * @param to the one after the last
   */
  private record Added(Slot slot, long adding, int from, int to) {
    /** Whether all can be said of another fact that can be said of this one. */
    boolean isLike(Record other, long addingIt) {
      Record fact = slot.base();
      return adding == addingIt
          && fact.getClass() == other.getClass()
          && slot.kind().components().values().stream()
              .allMatch(part -> isName(part) || isSame(part.getName(), fact, other));
    }

    private static boolean isSame(String part, Record one, Record other) {
      return Objects.equals(Kind.value(one, part), Kind.value(other, part));
    }
  }

  /** A fact that stays. */
  Slot kept(FactPlace place) {
    return new Slot(place.fact(), Content.NONE, 0, parts(place, Optional.empty()));
  }

  /**
   * A fact that could be added. Whether it is added and what kind of thing it is are one choice: it
   * cannot be two things, and a search sees that at once.
   *
   * @param same the choices on facts that are like it, to which its own is added
   */
  Slot added(FactPlace place, long adding, List<Integer> same) {
    if (last != null && last.isLike(place.fact(), adding)) {
      Slot slot = last.slot().later(place.fact(), book.again(last.from(), last.to()));
      same.add(slot.choice());
      return slot;
    }
    int from = book.size();
    Slot slot = addedAnew(place, adding, same);
    last = new Added(slot, adding, from, book.size());
    return slot;
  }

  private Slot addedAnew(FactPlace place, long adding, List<Integer> same) {
    Optional<Wants.Said> said = wants.said(place.fact());
    if (said.isPresent()) {
      return added(place, said.get(), adding, same);
    }
    Optional<What> what = what(place);
    List<Long> efforts = new ArrayList<>(List.of(adding));
    what.ifPresent(one -> one.options().efforts().forEach(effort -> efforts.add(adding + effort)));
    int choice = book.add(efforts);
    Map<String, Content> parts = new LinkedHashMap<>(parts(place, what.map(What::part)));
    what.ifPresent(
        one -> {
          List<Object> values = new ArrayList<>(one.options().values());
          // first it is not there, then it is and nothing is said of it
          values.add(0, values.get(0));
          parts.put(one.part(), new Content.Values(choice, values));
        });
    same.add(choice);
    return new Slot(place.fact(), choice, 0, parts);
  }

  /** A fact that could be added, if it is to be something. */
  private Slot added(FactPlace place, Wants.Said said, long adding, List<Integer> same) {
    long saying = efforts().say() + hardness(place, said.part(), said.word());
    int choice = book.add(adding + saying);
    same.add(choice);
    return new Slot(place.fact(), choice, 0, parts(place, Optional.of(said.part())));
  }

  /** The part that says what kind of thing a fact is: one with a list of words, or else any. */
  private Optional<What> what(FactPlace place) {
    Kind kind = Kind.of(place.fact().getClass());
    return kind.components().values().stream()
        .filter(part -> wants.parts().contains(new Wants.PartOf(kind, part.getName())))
        .filter(part -> part.getType() != List.class && !isName(part))
        .sorted(Comparator.comparing(part -> PartMarks.of(part).words().isEmpty()))
        .map(part -> new What(part.getName(), options(place, part.getName())))
        .filter(what -> !what.options().efforts().isEmpty())
        .findFirst();
  }

  /** Each of its parts that matters, but for one that is looked after elsewhere. */
  Map<String, Content> parts(FactPlace place, Optional<String> but) {
    Kind kind = Kind.of(place.fact().getClass());
    Map<String, Content> parts = new LinkedHashMap<>();
    for (RecordComponent component : kind.components().values()) {
      Wants.PartOf part = new Wants.PartOf(kind, component.getName());
      // what is added has a name of its own, and no one else's
      boolean other = but.equals(Optional.of(part.part())) || isName(component);
      if (wants.parts().contains(part) && !other) {
        content(place, part, component).ifPresent(content -> parts.put(part.part(), content));
      }
    }
    return parts;
  }

  /** Whether a part is what its fact is called. */
  private static boolean isName(RecordComponent part) {
    return PartMarks.of(part).ownName() && PartMarks.of(part).required();
  }

  private Optional<Content> content(FactPlace place, Wants.PartOf part, RecordComponent component) {
    if (FactLists.of(part.kind().type()).contains(part.part())) {
      return facts(place, part);
    }
    return component.getType() == List.class ? words(place, part) : values(place, part);
  }

  private Optional<Content> values(FactPlace place, Wants.PartOf part) {
    Options options = options(place, part.part());
    return options.efforts().isEmpty()
        ? Optional.empty()
        : Optional.of(new Content.Values(book.add(options.efforts()), options.values()));
  }

  private Options options(FactPlace place, String part) {
    Object now = Kind.value(place.fact(), part);
    List<Object> values = new ArrayList<>();
    values.add(now);
    List<Long> efforts = new ArrayList<>();
    long change = now == null ? efforts().report() : efforts().changing(type(place), part);
    long effort = place.isNew() ? efforts().say() : change;
    for (Object value : wanted.of(place.fact(), partOf(place, part))) {
      if (value != null
          && !values.contains(value)
          && values.size() <= MOST_VALUES
          && place.mayBe(part, value)
          && !isAddedApart(place, part, value)) {
        values.add(value);
        efforts.add(effort + hardness(place, part, value));
      }
    }
    return new Options(values, efforts);
  }

  /** Whether what is new and says so is another fact that could be added. */
  private boolean isAddedApart(FactPlace place, String part, Object value) {
    Kind kind = Kind.of(place.fact().getClass());
    return place.isNew()
        && wants.facts(kind).keySet().stream()
            .anyMatch(said -> part.equals(said.part()) && value.equals(said.word()));
  }

  private static Wants.PartOf partOf(FactPlace place, String part) {
    return new Wants.PartOf(Kind.of(place.fact().getClass()), part);
  }

  /**
   * Of two words that would do, the easier one first, a name that is known before others, and of
   * what is new that it is done today rather than long ago.
   */
  private long hardness(FactPlace place, String part, Object value) {
    boolean isMadeUp = value instanceof String name && MadeUpNames.include(name);
    Day now = wanted.partnership().asOf();
    boolean isLongAgo = place.isNew() && value instanceof Day day && day.isBefore(now);
    return isMadeUp || isLongAgo
        ? HARDEST
        : Math.min(HARDEST, NewValue.hardness(new Part(place.fact(), part), value));
  }

  private Optional<Content> words(FactPlace place, Wants.PartOf part) {
    List<?> now = place.list(part.part());
    List<Content.Element> elements = new ArrayList<>();
    Set<Object> unwanted = wanted.unwanted(part);
    for (Object one : now == null ? List.of() : now) {
      boolean mayGo = unwanted.contains(one) && place.mayBe(part.part(), without(now, one));
      int choice = mayGo ? book.add(efforts().changing(type(place), part.part())) : Content.NONE;
      elements.add(new Content.Element(one, choice, 0));
    }
    for (Object more : wanted.more(place.fact(), part, now)) {
      if (place.mayBe(part.part(), Records.plus(now, more))) {
        int choice = book.add(naming(place, part.part()) + hardness(place, part.part(), more));
        elements.add(new Content.Element(more, choice, 1));
      }
    }
    int emptied = emptied(place, part, now);
    return elements.isEmpty() && emptied == Content.NONE
        ? Optional.empty()
        : Optional.of(new Content.Words(now != null, elements, emptied));
  }

  /** The choice to say that a list is empty. */
  private int emptied(FactPlace place, Wants.PartOf list, List<?> now) {
    return now == null && place.mayBe(list.part(), List.of())
        ? book.add(place.isNew() ? efforts().say() : efforts().report())
        : Content.NONE;
  }

  /** What one name, word or fact more in a list takes. */
  private long naming(FactPlace place, String list) {
    return place.isNew() ? efforts().say() : efforts().naming(type(place), list);
  }

  private static Class<?> type(FactPlace place) {
    return place.fact().getClass();
  }

  private Efforts efforts() {
    return wanted.permitted().efforts();
  }

  private static List<Object> without(List<?> list, Object element) {
    List<Object> all = new ArrayList<>(list);
    all.removeIf(one -> Objects.equals(one, element));
    return Collections.unmodifiableList(all);
  }

  private Optional<Content> facts(FactPlace place, Wants.PartOf list) {
    List<?> now = place.list(list.part());
    List<Slot> slots = new ArrayList<>();
    for (Object one : now == null ? List.of() : now) {
      boolean some = slots.size() < Moves.MOST_KNOWN;
      FactPlace inner = place.inner((Record) one, list.part(), wanted.permitted());
      slots.add(some ? kept(inner) : Slot.given(inner.fact()));
    }
    long adding = naming(place, list.part());
    last = null;
    List<Integer> same = new ArrayList<>();
    Set<Object> names = wanted.names(list);
    for (Record one : wanted.facts(list, now)) {
      if (place.mayBe(list.part(), Records.plus(now, one))) {
        // what other facts are called tells one from another
        List<Integer> like = names.contains(Kind.name(one)) ? new ArrayList<>() : same;
        long effort = adding + (isMadeUp(one) ? HARDEST : 0);
        slots.add(added(place.addedTo(one, list.part()), effort, like));
      }
    }
    book.alike(same);
    int emptied = emptied(place, list, now);
    return slots.isEmpty() && emptied == Content.NONE
        ? Optional.empty()
        : Optional.of(new Content.Facts(now != null, slots, emptied));
  }

  private static boolean isMadeUp(Record fact) {
    return Kind.name(fact) instanceof String name && MadeUpNames.include(name);
  }
}
