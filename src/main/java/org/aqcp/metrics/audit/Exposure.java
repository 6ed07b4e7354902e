package org.aqcp.metrics.audit;

import org.aqcp.metrics.knowledge.PeopleCount;

/**
 * A count of people that published tables give away.
 *
 * @param count the index of the count in what is known
 * @param least the least number that it can be
 * @param most the greatest number that it can be
 */
public record Exposure(int count, PeopleCount of, long least, long most, ExposureKind kind) {
  /** Such as {@code denominator of A1, PY2024, sex=male is between 3 and 4}. */
  @Override
  public String toString() {
    return switch (kind) {
      case BOUNDED ->
          of.label() + (least == most ? " is " + least : " is between " + least + " and " + most);
      case DOUBTFUL -> of.label() + " could not be shown to be protected";
      case CONTRADICTION -> of.label() + " contradicts other published numbers";
    };
  }
}
