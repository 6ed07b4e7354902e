package org.aqcp.explanation;

import java.util.List;
import org.aqcp.condition.Truth;
import org.aqcp.explanation.facts.Lack;
import org.aqcp.input.problem.Place;

/**
 * One fact, or several that belong together, as a sentence sees it.
 *
 * @param label what it is called
 * @param path of the fact, such as {@code employers[3]}
 * @param holds whether it is one of those that the sentence asks for
 * @param lacks what it lacks, where that is not certain
 */
public record FactReading(String label, String path, Place place, Truth holds, List<Lack> lacks) {
  public FactReading {
    lacks = List.copyOf(lacks);
  }
}
