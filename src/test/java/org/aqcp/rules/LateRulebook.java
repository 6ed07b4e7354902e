package org.aqcp.rules;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.aqcp.condition.Rule;

/** A rulebook that is compiled only where a referee asks for it. */
public final class LateRulebook {
  private LateRulebook() {}

  /** Of rules that are in no file. */
  public static Rulebook of(List<Rule> rules) {
    return new Rulebook(rules, new Late<>(() -> Rulebook.compiled(rules).compiled()), "late");
  }

  private static final class Late<T> extends FutureTask<T> {
    Late(Callable<T> made) {
      super(made);
    }

    @Override
    public T get() throws InterruptedException, ExecutionException {
      run();
      return super.get();
    }
  }
}
