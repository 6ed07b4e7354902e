package org.aqcp.input.yaml;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.input.file.Origin;
import org.aqcp.input.file.TextFile;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.Fix;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Suggestion;

/**
 * A YAML file, parsed but not yet interpreted.
 *
 * @param root the top-level keys
 * @param problems the problems found so far; later readers add to them and refuse at the end
 */
public record YamlFile(Origin origin, Node.Mapping root, Problems problems) {
  /**
   * Reads a file.
   *
   * @throws InvalidInput if the file cannot be read
   */
  public static YamlFile read(Path file) {
    return of(TextFile.read(file));
  }

  /**
   * Reads a file and reports problems under another name.
   *
   * @throws InvalidInput if the file cannot be read
   */
  public static YamlFile read(Path file, String named) {
    return of(TextFile.read(file, named));
  }

  /**
   * Reads the content of a file.
   *
   * @throws InvalidInput if it is not a YAML file of keys and values
   */
  public static YamlFile of(String file, byte[] bytes) {
    return of(TextFile.of(file, bytes));
  }

  /**
   * Reads text.
   *
   * @throws InvalidInput if it is not a YAML file of keys and values
   */
  public static YamlFile of(TextFile file) {
    Node root = TreeReader.read(file.text(), file.problems());
    return new YamlFile(file.origin(), keysOf(root, file.problems()), file.problems());
  }

  /**
   * Reads a value that is in no file, such as one that is typed.
   *
   * @param named what problems in it are reported of
   * @throws InvalidInput if it is not YAML
   */
  public static Node value(String named, String text) {
    Problems problems = new Problems(named, text);
    Node value = TreeReader.read(text, problems);
    problems.refuse();
    return value;
  }

  /** The same file with other content, and no problems found yet. */
  public YamlFile with(Node.Mapping other) {
    return new YamlFile(origin, other, problems.none());
  }

  /**
   * Adds a problem unless the file states this format.
   *
   * @throws InvalidInput if it states another format, since its keys would only cause confusing
   *     problems
   */
  public void requireFormat(String format) {
    String line = "`format: " + format + "`";
    Optional<Node> stated = root.get("format");
    if (stated.isEmpty()) {
      problems.add(
          InputProblem.WRONG_FORMAT,
          Extent.at(root.place()),
          "the file does not say its format",
          Advice.of("start with " + line),
          beginning("format: " + format));
    } else if (stated.get() instanceof Node.Refused) {
      problems.refuse();
    } else if (!(stated.get() instanceof Node.Scalar scalar && scalar.text().equals(format))) {
      String message = "this is not the expected format: " + stated.get().kind();
      problems.add(
          InputProblem.WRONG_FORMAT,
          stated.get().extent(problems),
          message,
          Advice.of("write " + line),
          slip(stated.get(), format));
      problems.refuse();
    }
  }

  private Optional<Fix> slip(Node stated, String format) {
    return stated instanceof Node.Scalar scalar
        ? Suggestion.slip(scalar.text(), List.of(format))
            .flatMap(right -> problems.replacing(scalar.place(), scalar.text(), right))
        : Optional.empty();
  }

  /** A fix that adds a line above the first key, unless the keys are in braces. */
  private Optional<Fix> beginning(String line) {
    return root.entries().values().stream()
        .findFirst()
        .map(Node.Entry::keyPlace)
        .filter(first -> first.equals(root.place()) && first.column() == 1)
        .map(first -> Fix.of(first, 0, line + "\n"));
  }

  private static Node.Mapping keysOf(Node root, Problems problems) {
    if (root instanceof Node.Mapping mapping) {
      return mapping;
    }
    if (!(root instanceof Node.Refused)) {
      problems.add(
          InputProblem.INVALID_VALUE,
          root.place(),
          "expected `key: value` pairs at the top level, not " + root.kind(),
          "write `key: value`");
    }
    problems.refuse();
    return new Node.Mapping(Map.of(), root.place());
  }
}
