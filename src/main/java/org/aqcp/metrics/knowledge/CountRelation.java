package org.aqcp.metrics.knowledge;

import java.util.ArrayList;
import java.util.List;

/** An equation: the sum of the counts, each multiplied by its factor, is 0. */
public record CountRelation(List<RelationTerm> terms) {
  public CountRelation {
    terms = List.copyOf(terms);
  }

  /** A count is the sum of others. */
  static CountRelation sum(int whole, List<Integer> parts) {
    List<RelationTerm> terms = new ArrayList<>();
    terms.add(new RelationTerm(whole, -1));
    parts.forEach(part -> terms.add(new RelationTerm(part, 1)));
    return new CountRelation(terms);
  }
}
