package org.aqcp.search.formula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sum of weights, each of which counts if its formula holds. */
public final class Sum {
  private final Formulas formulas;
  // by their ids: comparing formulas part by part takes long
  private final Map<Integer, Formula> counted = new LinkedHashMap<>();
  private final Map<Integer, Long> weights = new LinkedHashMap<>();
  private long constant;

  public Sum(Formulas formulas) {
    this.formulas = formulas;
  }

  /** Adds a weight, which may be negative, that counts if the formula holds. */
  public Sum add(long weight, Formula counts) {
    if (counts instanceof Formula.Certain certain) {
      constant += certain.holds() ? weight : 0;
    } else {
      counted.put(counts.id(), counts);
      weights.merge(counts.id(), weight, Long::sum);
    }
    return this;
  }

  /** Adds so many times another sum. */
  public Sum add(long times, Sum other) {
    constant += times * other.constant;
    other.weights.forEach((id, weight) -> add(times * weight, other.counted.get(id)));
    return this;
  }

  /** That the sum is at least so much. */
  public Formula atLeast(long needed) {
    List<Formula> of = new ArrayList<>();
    List<Long> positive = new ArrayList<>();
    long bound = needed - constant;
    for (Map.Entry<Integer, Long> term : weights.entrySet()) {
      long weight = term.getValue();
      if (weight != 0) {
        // what counts less if it holds counts more if it does not
        Formula counts = counted.get(term.getKey());
        of.add(weight > 0 ? counts : formulas.not(counts));
        positive.add(Math.abs(weight));
        bound += Math.max(0, -weight);
      }
    }
    return simplest(of, positive, bound);
  }

  private Formula simplest(List<Formula> of, List<Long> positive, long bound) {
    long total = positive.stream().mapToLong(Long::longValue).sum();
    if (bound <= 0 || total < bound) {
      return formulas.certain(bound <= 0);
    }
    if (positive.stream().allMatch(weight -> weight >= bound)) {
      return formulas.or(of);
    }
    if (positive.stream().allMatch(weight -> total - weight < bound)) {
      return formulas.and(of);
    }
    // more than the bound counts as much as the bound
    return formulas.atLeast(
        of, positive.stream().map(weight -> Math.min(weight, bound)).toList(), bound);
  }
}
