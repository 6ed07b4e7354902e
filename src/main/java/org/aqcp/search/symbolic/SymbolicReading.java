package org.aqcp.search.symbolic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.ComparedAmount;
import org.aqcp.condition.Comparing;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.Rule;
import org.aqcp.condition.SentenceBlock;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.aqcp.condition.Truth;
import org.aqcp.input.record.Day;
import org.aqcp.partnership.derived.DerivedFacts;
import org.aqcp.search.choice.ChoiceSpace;
import org.aqcp.search.formula.Formula;
import org.aqcp.search.formula.Formulas;
import org.aqcp.search.formula.Sum;

/**
 * Reads conditions on a partnership for which there are choices, like the open reading of the
 * partnership that each combination of options makes.
 */
public final class SymbolicReading {
  /** More ways than this through the facts of one rule are not followed. */
  private static final int MOST_WAYS = 20_000;

  private final PossibleFacts facts;
  private final Bindings fixed;
  private final Formulas by;
  private final Comparisons comparisons;
  private final TermValues terms;
  private final Map<Kind, List<Candidate>> listed = new HashMap<>();
  private int ways;

  /**
   * Creates a reading.
   *
   * @param fixed what is bound from the start: the partnership and the indicator
   */
  public SymbolicReading(ChoiceSpace choices, DerivedFacts derived, Bindings fixed, Formulas by) {
    this(new ChosenFacts(choices, derived, by), fixed, by);
  }

  /**
   * Creates a reading of roll-up rules.
   *
   * @param standings of the parts of groups
   * @param fixed what is bound from the start: the group
   */
  public SymbolicReading(List<PossibleStanding> standings, Bindings fixed, Formulas by) {
    this(new StandingFacts(standings, by), fixed, by);
  }

  private SymbolicReading(PossibleFacts facts, Bindings fixed, Formulas by) {
    this.facts = facts;
    this.fixed = fixed;
    this.by = by;
    this.comparisons = new Comparisons(by);
    this.terms = new TermValues(fixed, by);
  }

  /**
   * A way through the facts of a join.
   *
   * @param surely whether all that matters is when it certainly holds; then that is all that is
   *     kept of when it holds
   */
  private record Way(Bound bound, Possible holds, boolean isSupposed, boolean surely) {
    Way and(Possible more, Formulas by) {
      return with(bound, holds.and(surely ? Possible.certain(more.sure()) : more, by), isSupposed);
    }

    Way with(Bound next, Possible holding, boolean supposed) {
      return new Way(next, holding, supposed, surely);
    }
  }

  /**
   * When all sentences of a rule hold.
   *
   * @throws NotSymbolic if that cannot be said, or only at too great a length
   */
  public Possible read(Rule rule) {
    ways = 0;
    return Possible.all(
        rule.sentences().stream().map(sentence -> read(sentence.condition())).toList(), by);
  }

  /**
   * When all of some requirements certainly hold: as {@link #read} of each says, in less time.
   *
   * @throws NotSymbolic if that cannot be said, or only at too great a length
   */
  public Formula surely(List<? extends Requirement> all) {
    ways = 0;
    return by.and(all.stream().map(this::surely).toList());
  }

  private Formula surely(Requirement requirement) {
    if (requirement instanceof Quantity quantity && growsWithWays(quantity)) {
      return quantity(quantity, facts.start(), true).sure();
    }
    return requirement instanceof Condition.Exists exists
        ? exists(exists.of(), facts.start(), true).sure()
        : read(requirement).sure();
  }

  /** Whether it certainly holds as soon as enough ways certainly hold. */
  private static boolean growsWithWays(Quantity quantity) {
    return switch (quantity.function()) {
      case COUNT, COUNT_DISTINCT ->
          quantity.operator().wantsMore() && !quantity.operator().wantsLess();
      case TOTAL, PERCENT -> false;
    };
  }

  /**
   * When a requirement holds.
   *
   * @throws NotSymbolic if that cannot be said, or only at too great a length
   */
  public Possible read(Requirement requirement) {
    return requirement instanceof SentenceBlock block
        ? read(block)
        : read((Condition) requirement, facts.start());
  }

  private Possible read(SentenceBlock block) {
    RunningTotal holding = new RunningTotal(by);
    block.sentences().forEach(sentence -> holding.add(1, read(sentence.condition())));
    return holding.total().compare(block.of().operator(), block.needed(fixed), by);
  }

  private Possible read(Condition condition, Bound bound) {
    return condition.as(
        new Condition.Forms<>(
            pattern -> exists(pattern.of(), bound, false),
            exists -> exists(exists.of(), bound, false),
            absent -> exists(absent.of(), bound, false).not(by),
            every -> every(every, bound),
            quantity -> quantity(quantity, bound, false),
            comparing -> comparing(comparing, bound)));
  }

  private Possible exists(Join join, Bound bound, boolean surely) {
    List<Possible> found = new ArrayList<>();
    each(
        join,
        bound,
        surely,
        way -> found.add(way.isSupposed() ? unsure(way.holds()) : way.holds()));
    return Possible.any(found, by);
  }

  /** The same of what may be, if it were: never certain. */
  private Possible unsure(Possible holds) {
    return new Possible(by.no(), holds.possible());
  }

  private Possible every(Condition.Every every, Bound bound) {
    Possible some = Possible.of(Truth.FALSE, by);
    Possible all = Possible.of(Truth.TRUE, by);
    for (Candidate candidate : candidates(every.domain(), bound)) {
      Bound each = bind(every.domain(), candidate.fact(), bound);
      Possible there = Possible.certain(candidate.when());
      Possible inDomain = there.and(fits(every.domain().tests(), each), by);
      Possible passes = Possible.any(List.of(inDomain.not(by), fits(every.tests(), each)), by);
      boolean supposed = candidate.isSupposed();
      some = Possible.any(List.of(some, supposed ? unsure(inDomain) : inDomain), by);
      all = all.and(supposed ? orUnknown(passes, candidate.when()) : passes, by);
    }
    return some.and(all, by);
  }

  /** What is true of facts that may be there is not sure to be false. */
  private Possible orUnknown(Possible passes, Formula when) {
    return new Possible(passes.sure(), by.or(passes.possible(), when));
  }

  private Possible quantity(Quantity quantity, Bound bound, boolean surely) {
    PossibleAmount amount =
        switch (quantity.function()) {
          case PERCENT -> share(quantity, bound);
          case COUNT_DISTINCT -> distinct(quantity.of(), quantity.counted(), bound, surely);
          case COUNT -> counted(quantity.of(), bound, surely);
          case TOTAL -> total(quantity, bound);
        };
    long needed = quantity.needed(fixed);
    return amount.compare(quantity.operator(), quantity.function().steps() * needed, by);
  }

  private Portion share(Quantity share, Bound bound) {
    Sum yes = new Sum(by);
    Sum notYes = new Sum(by);
    Sum possiblyYes = new Sum(by);
    Sum no = new Sum(by);
    List<Formula> moreYes = new ArrayList<>();
    List<Formula> moreNo = new ArrayList<>();
    each(
        share.of(),
        bound,
        false,
        way -> {
          Possible counts = way.holds();
          Possible passes = passes(share, way.bound());
          if (way.isSupposed()) {
            moreYes.add(by.and(counts.possible(), passes.possible()));
            moreNo.add(by.and(counts.possible(), by.not(passes.sure())));
          } else {
            yes.add(1, by.and(counts.sure(), passes.sure()));
            notYes.add(1, by.and(counts.possible(), by.not(passes.sure())));
            possiblyYes.add(1, by.and(counts.possible(), passes.possible()));
            no.add(1, by.and(counts.sure(), by.not(passes.possible())));
          }
        });
    return new Portion(yes, notYes, possiblyYes, no, by.or(moreYes), by.or(moreNo), by);
  }

  private Possible passes(Quantity share, Bound way) {
    Possible passes = fits(share.passing().tests(), way);
    for (Condition part : share.passing().parts()) {
      passes = passes.isFalse() ? passes : passes.and(read(part, way), by);
    }
    return passes;
  }

  private Total total(Quantity quantity, Bound bound) {
    return switch (quantity.function()) {
      case COUNT, PERCENT -> counted(quantity.of(), bound, false);
      case COUNT_DISTINCT -> distinct(quantity.of(), quantity.counted(), bound, false).values();
      case TOTAL -> added(quantity.of(), quantity.counted(), bound);
    };
  }

  private Total counted(Join join, Bound bound, boolean surely) {
    RunningTotal count = new RunningTotal(by);
    each(join, bound, surely, way -> add(way, count));
    return count.total();
  }

  private static void add(Way way, RunningTotal count) {
    if (way.isSupposed()) {
      count.suppose(way.holds());
    } else {
      count.add(1, way.holds());
    }
  }

  private Distinct distinct(Join join, Term counted, Bound bound, boolean surely) {
    Map<Object, List<Possible>> values = new LinkedHashMap<>();
    RunningTotal ways = new RunningTotal(by);
    RunningTotal different = new RunningTotal(by);
    each(
        join,
        bound,
        surely,
        way -> {
          add(way, ways);
          if (way.isSupposed()) {
            different.suppose(way.holds());
            return;
          }
          for (Value.Case one : cases(counted, way.bound())) {
            Possible holds = way.holds().and(Possible.certain(one.when()), by);
            if (isOpen(one.value())) {
              different.add(1, unsure(holds));
            } else {
              values.computeIfAbsent(one.value(), value -> new ArrayList<>()).add(holds);
            }
          }
        });
    values.values().forEach(same -> different.add(1, Possible.any(same, by)));
    return new Distinct(different.total(), ways.total().least(), by);
  }

  /** Whether a value may be one of others, or one more. */
  private static boolean isOpen(Object value) {
    return value == null || Day.isVague(value);
  }

  private Total added(Join join, Term counted, Bound bound) {
    RunningTotal sum = new RunningTotal(by);
    each(
        join,
        bound,
        false,
        way -> {
          for (Value.Case one : cases(counted, way.bound())) {
            Possible holds = way.holds().and(Possible.certain(one.when()), by);
            if (way.isSupposed() || one.value() == null) {
              sum.suppose(holds);
            } else {
              sum.add(((Number) one.value()).longValue(), holds);
            }
          }
        });
    return sum.total();
  }

  private List<Value.Case> cases(Term term, Bound bound) {
    Value value = terms.value(term, bound);
    if (value instanceof Value.OneOf one) {
      return one.cases();
    }
    if (value instanceof Value.OfFact fact) {
      return Value.certain(fact.slot(), by).cases();
    }
    throw new NotSymbolic("lists are counted as a whole");
  }

  private Possible comparing(Comparing comparing, Bound bound) {
    ComparedAmount left = comparing.left();
    ComparedAmount right = comparing.right();
    return amount(left, bound)
        .compare(left.times(), comparing.operator(), right.times(), amount(right, bound));
  }

  private Total amount(ComparedAmount amount, Bound bound) {
    if (!amount.isSize()) {
      return total(amount.against(Operator.AT_LEAST, 0), bound);
    }
    Value size = terms.value(new Term.Size(amount.counted()), bound);
    if (size instanceof Value.Size of) {
      return new Total(of.size(), of.size(), of.unreported(), by);
    }
    Object certain = ((Value.OneOf) size).cases().get(0).value();
    long number = certain == null ? 0 : ((Number) certain).longValue();
    Sum sum = new Sum(by).add(number, by.yes());
    return new Total(sum, sum, by.certain(certain == null), by);
  }

  /** Goes every way through the facts of a join that is not sure to fail. */
  private void each(Join join, Bound bound, boolean surely, Consumer<Way> found) {
    each(join.parts(), new Way(bound, Possible.of(Truth.TRUE, by), false, surely), found);
  }

  private void each(List<Condition> parts, Way way, Consumer<Way> found) {
    if (way.holds().isFalse()) {
      return;
    }
    if (parts.isEmpty()) {
      found.accept(way);
      return;
    }
    List<Condition> rest = parts.subList(1, parts.size());
    if (!(parts.get(0) instanceof Pattern pattern)) {
      each(rest, way.and(read(parts.get(0), way.bound()), by), found);
      return;
    }
    for (Candidate candidate : candidates(pattern, way.bound())) {
      if (way.surely() && candidate.isSupposed()) {
        // what may be there makes nothing certain
        continue;
      }
      if (++ways > MOST_WAYS) {
        throw new NotSymbolic("there are too many facts");
      }
      Bound next = bind(pattern, candidate.fact(), way.bound());
      boolean supposed = way.isSupposed() || candidate.isSupposed();
      Possible fits = fits(pattern.tests(), next);
      if (!fits.isFalse()) {
        Way there = way.with(next, way.holds(), supposed);
        each(rest, there.and(fits.when(candidate.when(), by), by), found);
      }
    }
  }

  private Bound bind(Pattern pattern, Value fact, Bound outer) {
    Bound bound = outer.with(Bindings.THIS, fact);
    if (!pattern.name().isEmpty()) {
      bound = bound.with(pattern.name(), fact);
    }
    for (Map.Entry<String, Term> one : pattern.bindings().entrySet()) {
      bound = bound.with(one.getKey(), terms.value(one.getValue(), bound));
    }
    return bound;
  }

  private Possible fits(List<Test> tests, Bound bound) {
    List<Possible> all = new ArrayList<>(tests.size());
    for (Test test : tests) {
      Possible fits = fits(test, bound);
      if (fits.isFalse()) {
        return fits;
      }
      all.add(fits);
    }
    return Possible.all(all, by);
  }

  private Possible fits(Test test, Bound bound) {
    return test.as(
        new Test.Forms<>(
            comparison ->
                comparisons.read(
                    terms.value(comparison.left(), bound),
                    comparison.operator(),
                    terms.value(comparison.right(), bound)),
            all -> fits(all.of(), bound),
            any -> Possible.any(any.of().stream().map(one -> fits(one, bound)).toList(), by)));
  }

  private List<Candidate> candidates(Pattern pattern, Bound bound) {
    return pattern.from() == null
        ? listed.computeIfAbsent(pattern.kind(), facts::of)
        : Candidate.inList(terms.value(pattern.from(), bound), by);
  }
}
