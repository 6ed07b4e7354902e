package org.aqcp.partnership.names;

import java.util.LinkedHashMap;
import java.util.Map;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.Node;

/**
 * Other names that a file says it uses for a name.
 *
 * @param meant the names, by the normal forms of the others
 * @param places where each of the others stands
 */
record Aliases(Map<String, String> meant, Map<String, Place> places) {
  private static final Aliases NONE = new Aliases(Map.of(), Map.of());

  /** Those under a key of a file. */
  static Aliases of(Node said, String key, Problems problems) {
    if (said == null || said instanceof Node.Refused) {
      return NONE;
    }
    if (!(said instanceof Node.Mapping mapping)) {
      problems.add(
          InputProblem.INVALID_VALUE,
          said.place(),
          Words.quoted(key) + " must be `other name: name` pairs, not " + said.kind(),
          "write `" + key + ": {MDE: Department of Education}`");
      return NONE;
    }
    Aliases aliases = new Aliases(new LinkedHashMap<>(), new LinkedHashMap<>());
    mapping.entries().forEach((other, entry) -> aliases.add(other, entry, problems));
    aliases.refuseChains(problems);
    return aliases;
  }

  private void add(String other, Node.Entry entry, Problems problems) {
    if (entry.value() instanceof Node.Scalar name && !Node.isBlank(name)) {
      meant.put(NormalName.of(other), name.text().strip());
      places.put(NormalName.of(other), entry.keyPlace());
    } else if (!(entry.value() instanceof Node.Refused)) {
      problems.add(
          InputProblem.INVALID_VALUE,
          entry.value().place(),
          Words.quoted(other) + " must stand for one name, not " + entry.value().kind(),
          "write the name that the file uses");
    }
  }

  /** What an alias stands for must not be an alias itself: it could go in a circle. */
  private void refuseChains(Problems problems) {
    meant.forEach(
        (other, name) -> {
          if (meant.containsKey(NormalName.of(name))) {
            problems.add(
                NameProblem.WRONG_ALIAS,
                Extent.at(places.get(other)),
                Words.quoted(name) + " is an alias itself",
                "write the name that it stands for");
          }
        });
  }

  /** The name for which another one stands; the same for a name. */
  String meant(String said) {
    return meant.isEmpty() ? said : meant.getOrDefault(NormalName.of(said), said);
  }

  /** Warns of aliases for names that stand nowhere. */
  void warn(NameBook book, Problems problems) {
    meant.forEach(
        (other, name) -> {
          if (!book.has(name) && !meant.containsKey(NormalName.of(name))) {
            problems.add(
                NameProblem.UNKNOWN_NAME,
                places.get(other),
                "nothing in the file is named " + Words.quoted(name),
                "use a name of the file, or remove the alias");
          }
        });
  }
}
