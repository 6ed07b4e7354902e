package org.aqcp.search.choice;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.aqcp.search.formula.Formula;
import org.aqcp.search.formula.Formulas;

/** What a part of a fact could be. */
public sealed interface Content {
  /** The choice of nothing: a part for which there is none. */
  int NONE = -1;

  /** The value of the part with some options taken. */
  Object with(IntUnaryOperator taken);

  /** The same of choices whose numbers are so much higher. */
  Content later(int by);

  /**
   * One of several values.
   *
   * @param values by the options of the choice; the first is that of now, or null
   */
  record Values(int choice, List<Object> values) implements Content {
    public Values {
      // not List.copyOf: a value may be null
      values = Collections.unmodifiableList(values);
    }

    @Override
    public Object with(IntUnaryOperator taken) {
      return values.get(taken.applyAsInt(choice));
    }

    @Override
    public Content later(int by) {
      return new Values(choice + by, values);
    }
  }

  /**
   * A list of words or names.
   *
   * @param reported whether it is reported now
   * @param elements those of now, then those that could be added
   * @param emptied the choice that says of a list that is not reported that it is empty, or NONE
   */
  record Words(boolean reported, List<Element> elements, int emptied) implements Content {
    public Words {
      elements = List.copyOf(elements);
    }

    @Override
    public Object with(IntUnaryOperator taken) {
      List<Object> all = elements.stream().filter(e -> e.isIn(taken)).map(Element::value).toList();
      return all.isEmpty() && !reported && !isTaken(emptied, taken) ? null : all;
    }

    @Override
    public Content later(int by) {
      List<Element> all = elements.stream().map(one -> one.later(by)).toList();
      return new Words(reported, all, Content.later(emptied, by));
    }

    /** That it is not reported. */
    public Formula unreported(Formulas by) {
      return Content.unreported(reported, elements.stream().map(one -> one.in(by)), emptied, by);
    }
  }

  /**
   * An element of a list.
   *
   * @param value null for one that a file leaves empty
   * @param choice whether it is to be in the list, or NONE if it stays
   * @param option of the choice, with which it is in the list
   */
  record Element(Object value, int choice, int option) {
    boolean isIn(IntUnaryOperator taken) {
      return choice == NONE || taken.applyAsInt(choice) == option;
    }

    private Element later(int by) {
      return new Element(value, Content.later(choice, by), option);
    }

    /** That it is in the list. */
    public Formula in(Formulas by) {
      return choice == NONE ? by.yes() : by.taken(choice, option);
    }
  }

  /**
   * A list of facts.
   *
   * @param reported whether it is reported now
   * @param facts those of now, then those that could be added
   * @param emptied the choice that says of a list that is not reported that it is empty, or NONE
   */
  record Facts(boolean reported, List<Slot> facts, int emptied) implements Content {
    public Facts {
      facts = List.copyOf(facts);
    }

    @Override
    public Object with(IntUnaryOperator taken) {
      List<Record> all =
          facts.stream().map(one -> one.with(taken)).filter(Objects::nonNull).toList();
      return all.isEmpty() && !reported && !isTaken(emptied, taken) ? null : all;
    }

    @Override
    public Content later(int by) {
      List<Slot> all = facts.stream().map(one -> one.later(one.base(), by)).toList();
      return new Facts(reported, all, Content.later(emptied, by));
    }

    /** That it is not reported. */
    public Formula unreported(Formulas by) {
      return Content.unreported(reported, facts.stream().map(one -> one.present(by)), emptied, by);
    }
  }

  /** The number of a choice that is so much higher. */
  static int later(int choice, int by) {
    return choice == NONE ? NONE : choice + by;
  }

  private static boolean isTaken(int choice, IntUnaryOperator taken) {
    return choice != NONE && taken.applyAsInt(choice) == 1;
  }

  private static Formula unreported(
      boolean reported, Stream<Formula> listed, int emptied, Formulas by) {
    Formula empty = emptied == NONE ? by.no() : by.taken(emptied, 1);
    return reported ? by.no() : by.not(by.or(by.or(listed.toList()), empty));
  }
}
