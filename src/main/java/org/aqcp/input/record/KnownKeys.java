package org.aqcp.input.record;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.Fix;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.Node;

/** The allowed keys of a mapping. */
public record KnownKeys(Collection<String> known) {
  /** Longer lists are not printed, since they would not help. */
  private static final int FEW = 14;

  /** Adds a problem for every other key. Returns the known keys that were probably meant. */
  public Set<String> refuseOthers(Node.Mapping node, Problems problems) {
    Set<String> meant = new HashSet<>();
    for (Map.Entry<String, Node.Entry> entry : node.entries().entrySet()) {
      String key = entry.getKey();
      if (!known.contains(key)) {
        Optional<String> near = Suggestion.closest(key, known);
        near.ifPresent(meant::add);
        problems.add(
            InputProblem.UNKNOWN_KEY,
            problems.extent(entry.getValue().keyPlace(), key),
            "unknown key " + Words.quoted(key),
            near.map(Advice::meant).orElseGet(this::all),
            slip(key, entry.getValue().keyPlace(), node, problems));
      }
    }
    return meant;
  }

  private Optional<Fix> slip(String key, Place place, Node.Mapping node, Problems problems) {
    return Suggestion.slip(key, known)
        .filter(right -> node.get(right).isEmpty())
        .flatMap(right -> problems.replacing(place, key, right));
  }

  private Advice all() {
    return Advice.of(
        known.size() <= FEW
            ? "expected one of " + Words.listed(known)
            : "`aqcp schema partnership` lists all keys");
  }
}
