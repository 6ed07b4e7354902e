package org.aqcp.rules.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Something that can be said in more than one way, and what each way means. The one description is
 * used to read lines, to know what can follow in a line, and to make up lines.
 *
 * @param <T> what it means
 */
interface Form<T> {
  /** Into how many forms that are made when needed it is worth to look. */
  int DEEP = 3;

  /** Receives each way in which words can be read. */
  interface Next<T> {
    /**
     * Words were read.
     *
     * @param at the number of the first word after them
     */
    void found(T meaning, int at);
  }

  /** Finds every way to read the words from one on. */
  void read(Heard heard, int at, Next<? super T> next);

  /** Says it in some way. */
  void say(Said said);

  /**
   * The words that it can start with, or {@link Heard#NUMBER}; empty if it can start with others,
   * or be nothing.
   */
  default Set<String> firsts() {
    return Set.of();
  }

  /**
   * How many times words must be added at least to say it.
   *
   * @param deep how many forms that are made when needed may be looked into
   */
  default int shortest(int deep) {
    return 1;
  }

  /** Forms of which one is read wherever this is. */
  default List<Form<T>> ways() {
    return List.of(this);
  }

  /** Whether it is always nothing. */
  default boolean isNothing() {
    return false;
  }

  /** The same, noted as what an entry of the lexicon says. */
  default Form<T> from(Object entry) {
    return new FromEntry<>(this, entry);
  }

  /** Words that are always the same. Those with {@code (s)} can be singular or plural. */
  static Form<Unit> words(String words) {
    return new FixedWords(List.of(words.split(" ")));
  }

  /** The meaning of words that mean nothing of their own. */
  enum Unit {
    UNIT
  }

  /** Nothing at all. */
  static <T> Form<T> nothing(T meaning) {
    return new Nothing<>(meaning);
  }

  /** The form of nothing. */
  record Nothing<T>(T meaning) implements Form<T> {
    @Override
    public void read(Heard heard, int at, Next<? super T> next) {
      next.found(meaning, at);
    }

    @Override
    public void say(Said said) {
      // says nothing
    }

    @Override
    public int shortest(int deep) {
      return 0;
    }

    @Override
    public boolean isNothing() {
      return true;
    }
  }

  /** One of several forms. */
  static <T> Form<T> any(List<? extends Form<T>> forms) {
    return forms.size() == 1 ? forms.get(0) : new AnyOf<>(List.copyOf(forms));
  }

  @SafeVarargs
  static <T> Form<T> any(Form<T>... forms) {
    List<Form<T>> all = new ArrayList<>();
    for (Form<T> form : forms) {
      all.add(form);
    }
    return any(all);
  }

  /** A form that is made when it is first needed, so that it can contain itself. */
  static <T> Form<T> later(Supplier<Form<T>> made) {
    return new LaterForm<>(made);
  }

  /** A form that is read in several ways. */
  static <T> Form<T> split(Form<T> whole, List<Form<T>> ways) {
    return new SplitForm<>(whole, ways);
  }

  /** Says it in longer ways only as long as a line is not yet long. */
  static <T> Form<T> longer(Form<T> shorter, Form<T> longer) {
    return new Form<>() {
      private final Form<T> either = any(List.of(shorter, longer));

      @Override
      public Set<String> firsts() {
        return either.firsts();
      }

      @Override
      public int shortest(int deep) {
        return shorter.shortest(deep);
      }

      @Override
      public void read(Heard heard, int at, Next<? super T> next) {
        shorter.read(heard, at, next);
        if (!heard.endsAt(at)) {
          longer.read(heard, at, next);
        }
      }

      @Override
      public void say(Said said) {
        (said.goesOn() ? longer : shorter).say(said);
      }
    };
  }

  /** Reads words as a whole where that can be done, and as joined parts only where it cannot. */
  static <T> Form<T> rather(Form<T> whole, Form<T> joined) {
    return new RatherForm<>(whole, joined, joined);
  }

  /** The same, where the joined parts do not include the whole. */
  static <T> Form<T> orElse(Form<T> whole, Form<T> joined) {
    return new RatherForm<>(whole, joined, longer(whole, joined));
  }

  /** The same words with another meaning. */
  default <R> Form<R> map(Function<? super T, ? extends R> meaning) {
    Form<T> of = this;
    return new Form<>() {
      @Override
      public void read(Heard heard, int at, Next<? super R> next) {
        of.read(heard, at, (value, after) -> next.found(meaning.apply(value), after));
      }

      @Override
      public Set<String> firsts() {
        return of.firsts();
      }

      @Override
      public int shortest(int deep) {
        return of.shortest(deep);
      }

      @Override
      public void say(Said said) {
        of.say(said);
      }
    };
  }

  /** Leaves out the ways to read it that make no sense. */
  default Form<T> only(Predicate<? super T> sense) {
    return new SenseForm<>(this, sense, false);
  }

  /** Leaves them out where it is tried what could follow; where a line is read, they count. */
  default Form<T> onlyAhead(Predicate<? super T> sense) {
    return new SenseForm<>(this, sense, true);
  }

  /** This, then something else. */
  default <U, R> Form<R> then(
      Form<U> other, BiFunction<? super T, ? super U, ? extends R> together) {
    return new ThenForm<>(this, other, together);
  }

  /** This, then something that depends on how this was read. */
  default <U, R> Form<R> flatThen(
      Function<? super T, Form<U>> other,
      Form<U> said,
      BiFunction<? super T, ? super U, ? extends R> together) {
    Form<T> first = this;
    return new Form<>() {
      // of the second form at least; negative until it is asked for
      private int rest = -1;

      @Override
      public void read(Heard heard, int at, Next<? super R> next) {
        if (rest < 0 && heard.isAhead()) {
          rest = said.shortest(DEEP);
        }
        heard.owe(rest);
        first.read(
            heard,
            at,
            (one, middle) -> {
              heard.owe(-rest);
              other
                  .apply(one)
                  .read(heard, middle, (two, after) -> next.found(together.apply(one, two), after));
              heard.owe(rest);
            });
        heard.owe(-rest);
      }

      @Override
      public Set<String> firsts() {
        return first.isNothing() ? said.firsts() : first.firsts();
      }

      @Override
      public int shortest(int deep) {
        return first.shortest(deep) + said.shortest(deep);
      }

      @Override
      public void say(Said words) {
        first.say(words);
        said.say(words);
      }
    };
  }

  /** This, after words. */
  default Form<T> after(String words) {
    return words(words).then(this, (unit, value) -> value);
  }

  /** This, before words. */
  default Form<T> before(String words) {
    return then(words(words), (value, unit) -> value);
  }

  /** Several, in order. */
  static <T> Form<List<T>> all(List<Form<T>> forms) {
    if (forms.isEmpty()) {
      return nothing(List.of());
    }
    Form<List<T>> all = forms.get(0).map(List::of);
    for (Form<T> form : forms.subList(1, forms.size())) {
      all =
          all.then(
              form,
              (before, one) -> {
                List<T> more = new ArrayList<>(before);
                more.add(one);
                return more;
              });
    }
    return all;
  }
}
