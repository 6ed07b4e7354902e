package org.aqcp.metrics.condition;

import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.yaml.Node;

/**
 * Text of a file that holds a condition, and where its characters are. In text that YAML folds from
 * several lines, only the first line is known.
 */
record PlacedText(Node.Scalar scalar, Problems problems) {
  String text() {
    return scalar.text();
  }

  Place place(ConditionToken token) {
    Place start = scalar.place();
    boolean asWritten = scalar.extent(problems).isWhole();
    int before = scalar.quoted() ? 1 : 0;
    return asWritten ? new Place(start.line(), start.column() + before + token.at()) : start;
  }

  Extent extent(ConditionToken token) {
    Place place = place(token);
    boolean known = !place.equals(scalar.place()) || token.at() == 0;
    return known && scalar.extent(problems).isWhole() && token.length() > 0
        ? Extent.of(place, token.length())
        : Extent.at(place);
  }
}
