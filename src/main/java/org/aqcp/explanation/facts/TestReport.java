package org.aqcp.explanation.facts;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Part;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.aqcp.condition.Truth;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.PartMarks;

/** Describes which tests the fact bound to {@code this} does not pass, and why. */
public final class TestReport {
  /** More than all that a fact of the right sort could lack. */
  private static final int OTHER_SORT = 20;

  private final Reading reading;
  private final FactNames names;

  public TestReport(Reading reading, FactNames names) {
    this.reading = reading;
    this.names = names;
  }

  /** What the fact lacks, test by test. */
  public List<Lack> lacks(List<Test> tests, Bindings bound) {
    List<Lack> lacks = new ArrayList<>();
    for (Test test : tests) {
      Truth truth = test.read(reading, bound);
      if (truth == Truth.TRUE) {
        continue;
      }
      if (test instanceof Test.All all) {
        lacks.addAll(lacks(all.of(), bound));
      } else {
        lacks.add(lack(test, truth, bound));
      }
    }
    return lacks;
  }

  /** How much of what {@link #lacks} reports is lacking: a fact of another sort lacks most. */
  static int lacking(List<Test> tests, Reading reading, Bindings bound) {
    int lacking = 0;
    for (Test test : tests) {
      Truth truth = test.read(reading, bound);
      if (truth != Truth.TRUE) {
        lacking +=
            test instanceof Test.All all
                ? lacking(all.of(), reading, bound)
                : truth == Truth.FALSE && isSort(component(test), bound) ? OTHER_SORT : 1;
      }
    }
    return lacking;
  }

  /** Whether a part is a word that says what sort of fact it is, such as the kind of a service. */
  private static boolean isSort(Term.Component component, Bindings bound) {
    if (component == null || !(component.value(bound) instanceof String)) {
      return false;
    }
    // what no file states, such as the place of a fact, is not among the components
    RecordComponent part =
        Kind.of(bound.get(Bindings.THIS).getClass()).components().get(component.name());
    return part != null && !PartMarks.of(part).words().isEmpty() && !PartMarks.of(part).changing();
  }

  private Lack lack(Test test, Truth truth, Bindings bound) {
    Object fact = bound.get(Bindings.THIS);
    Term.Component component = component(test);
    return component == null
        ? new Lack(names.path(fact), Wanted.parts(test, bound))
        : new Lack(
            names.path(fact, component.name()),
            Words.kebab(component.name()),
            component.value(bound),
            Wanted.words(test, bound) + daysDecide(truth, component.value(bound)),
            truth == Truth.FALSE && isSort(component, bound));
  }

  private static String daysDecide(Truth truth, Object value) {
    return truth == Truth.UNKNOWN && Day.isVague(value) ? ", which depends on the day" : "";
  }

  /** The component of the fact that a test is about, or null if it is about several. */
  private static Term.Component component(Test test) {
    if (test instanceof Test.Comparison comparison) {
      Term left = measured(comparison.left());
      return left instanceof Term.Component component ? component : null;
    }
    List<Test> of = ((Test.Several) test).of();
    Term.Component first = component(of.get(0));
    for (int i = 1; i < of.size() && first != null; i++) {
      first = first.equals(component(of.get(i))) ? first : null;
    }
    return first;
  }

  /** The unreported parts that undecided tests depend on. */
  public List<Unreported> unreported(List<Test> tests, Bindings bound) {
    List<Unreported> unreported = new ArrayList<>();
    for (Test test : tests) {
      if (test.read(reading, bound) == Truth.UNKNOWN) {
        add(test, bound, unreported);
      }
    }
    return unreported;
  }

  private void add(Test test, Bindings bound, List<Unreported> unreported) {
    if (test instanceof Test.Comparison comparison) {
      add(comparison.left(), bound, unreported);
      add(comparison.right(), bound, unreported);
      return;
    }
    unreported.addAll(unreported(((Test.Several) test).of(), bound));
  }

  private void add(Term term, Bindings bound, List<Unreported> unreported) {
    Term said = measured(term);
    if (Reading.leavesOpen(said.value(bound))) {
      Part.of(said, bound).ifPresent(part -> unreported.add(names.unreported(part)));
    }
  }

  /** The list if the term is its size, otherwise the term itself. */
  private static Term measured(Term term) {
    return term instanceof Term.Size size ? size.list() : term;
  }
}
