package org.aqcp.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.aqcp.condition.Join;
import org.aqcp.condition.Part;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Reading;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.edit.MadeUpNames;
import org.aqcp.search.edit.Records;

/** Finds drafts in which a join holds for one more combination of facts, smallest changes first. */
final class JoinCompletion extends Spliterators.AbstractSpliterator<Draft> {
  /** The most drafts to try: later ones change more. */
  private static final int MOST_DRAFTS = 40;

  /** The most ways to make one fact match. */
  private static final int MOST_WAYS = 6;

  private final Candidate from;
  private final Fitting fitting;
  private final List<JoinPart> parts;

  /** For each part reached so far, the drafts not tried yet. */
  private final Deque<Iterator<Draft>> open = new ArrayDeque<>();

  private JoinCompletion(Candidate from, Join join, List<Object> given) {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.from = from;
    this.fitting = new Fitting(from.reading());
    this.parts = JoinPart.of(join, given.iterator(), from.bindings());
    open.push(List.of(Draft.of(from)).iterator());
  }

  /** Lazily computed drafts that begin with the given facts of the partnership. */
  static Stream<Draft> of(Candidate from, Join join, List<Object> given) {
    return StreamSupport.stream(new JoinCompletion(from, join, given), false).limit(MOST_DRAFTS);
  }

  @Override
  public boolean tryAdvance(Consumer<? super Draft> action) {
    while (!open.isEmpty() && from.budget().spend(1)) {
      int at = open.size() - 1;
      if (!open.peek().hasNext()) {
        open.pop();
      } else if (at == parts.size()) {
        action.accept(open.peek().next());
        return true;
      } else {
        open.push(choices(open.peek().next(), at).iterator());
      }
    }
    return false;
  }

  /** The draft extended by each fact that could match the next part. */
  private Stream<Draft> choices(Draft draft, int at) {
    JoinPart part = parts.get(at);
    if (!(part.asked() instanceof Pattern pattern)) {
      // no more than that is done for a condition; the caller checks whether the result holds
      return Stream.concat(Stream.of(draft), part.emptied(draft));
    }
    if (part.given() != null) {
      return taken(draft, pattern, part.given());
    }
    return draft.facts().isEmpty() || (pattern.from() != null && !part.several())
        ? created(draft, at, pattern)
        : Stream.concat(
            others(draft, pattern).flatMap(fact -> taken(draft, pattern, fact)),
            Stream.of(draft).flatMap(last -> created(last, at, pattern)));
  }

  /** Existing facts that could be joined to those taken so far. */
  private Stream<?> others(Draft draft, Pattern pattern) {
    return from.reading().candidates(pattern, draft.bindings()).stream()
        .filter(fact -> fact != Reading.UNREPORTED_FACT)
        .filter(fact -> pattern.from() == null || !draft.hasTaken(fact));
  }

  private Stream<Draft> taken(Draft draft, Pattern pattern, Object fact) {
    Record taken = (Record) fact;
    return fitting.fit(draft.with(pattern, taken, taken), pattern.tests()).limit(MOST_WAYS);
  }

  private Stream<Draft> created(Draft draft, int at, Pattern pattern) {
    if ((pattern.from() != null && Part.of(pattern.from(), draft.bindings()).isEmpty())
        || pattern.kind().type() == Partnership.class
        || pattern.kind().derived()) {
      return Stream.empty();
    }
    Record empty = Records.empty(pattern.kind());
    return fitting
        .fit(draft.with(pattern, null, empty), pattern.tests())
        .limit(MOST_WAYS)
        .flatMap(fitted -> named(fitted, at));
  }

  /** Names a new fact; also offers it unnamed if a later pattern may determine its name. */
  private Stream<Draft> named(Draft draft, int at) {
    Record fact = draft.lastFact();
    Draft named = draft.withLast(MadeUpNames.filled(fact, number(draft, fact)));
    return joinedLater(draft, at) ? Stream.of(draft, named) : Stream.of(named);
  }

  /** A number that makes the name of the last fact unique. */
  private int number(Draft draft, Record fact) {
    Pattern pattern = draft.lastPattern();
    int number = draft.made(fact.getClass());
    if (pattern.from() != null) {
      Object list = pattern.from().value(draft.bindings());
      return list == null ? number : ((List<?>) list).size() + number;
    }
    return SectionType.listing(fact.getClass())
        .map(type -> from.partnership().section(type).facts().size() + number)
        .orElse(number);
  }

  /** Whether a later pattern refers to the last fact by name. */
  private boolean joinedLater(Draft draft, int at) {
    return parts.subList(at + 1, parts.size()).stream()
        .anyMatch(later -> later.names(draft.lastPattern()));
  }
}
