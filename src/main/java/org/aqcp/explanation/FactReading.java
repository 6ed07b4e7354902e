package org.aqcp.explanation;

import java.util.List;
import org.aqcp.condition.Truth;
import org.aqcp.explanation.facts.Lack;
import org.aqcp.input.problem.Place;

/**
 * One fact, or several joined facts, in relation to a sentence.
 *
 * @param label the name of the fact
 * @param path the path of the fact, such as {@code employers[3]}
 * @param holds whether it is what the sentence asks for
 * @param lacks what it lacks, if it does not certainly hold
 * @param says what decides of it in words, if it is the partnership itself; empty for other facts
 */
public record FactReading(
    String label, String path, Place place, Truth holds, List<Lack> lacks, String says) {
  public FactReading {
    lacks = List.copyOf(lacks);
  }
}
