package org.aqcp.assist.edit;

import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.YamlFile;
import org.aqcp.partnership.facts.Partnership;

/**
 * One change of what a partnership's file states, in the words that it was asked for with.
 *
 * @param path such as {@code employers[3].roles}; see {@link EditPath}
 * @param value in YAML, as in the file; empty if the verb takes none
 */
public record Edit(EditVerb verb, String path, String value) {
  private static final String LEVEL = "level";

  /**
   * Reads an edit as it is typed: a path, and for verbs with a value an equals sign or a blank, and
   * the value.
   *
   * @throws RefusedEdit if there is no path, or no value where one is needed
   */
  public static Edit typed(EditVerb verb, String text) {
    String typed = text.strip();
    if (!verb.takesValue()) {
      return new Edit(verb, EditPath.of(typed).toString(), "");
    }
    int end = EditPath.end(typed);
    String path = EditPath.of(typed.substring(0, end)).toString();
    String rest = typed.substring(end).strip();
    String value = rest.startsWith("=") ? rest.substring(1).strip() : rest;
    if (value.isEmpty()) {
      throw new RefusedEdit(
          "no value is given for " + Words.quoted(path),
          verb == EditVerb.SET
              ? "write `%s=VALUE`, or `unset` it".formatted(path)
              : "write it behind the path, such as `{name: ...}`");
    }
    return new Edit(verb, path, value);
  }

  /**
   * The edited tree of a partnership's file.
   *
   * @param partnership as it was read from the tree
   * @throws RefusedEdit if the path leads nowhere
   * @throws org.aqcp.input.problem.InvalidInput if the value is not YAML
   */
  public Node.Mapping in(Node.Mapping root, Partnership partnership) {
    EditPath steps = EditPath.of(path);
    if (steps.steps().get(0).key().equals(LEVEL)) {
      throw new RefusedEdit("the level stays as it is", "other levels have other indicators");
    }
    Node to = verb.takesValue() ? Unplaced.of(YamlFile.value(path, written())) : null;
    return new TreeEdit(verb, steps, to, partnership).in(root);
  }

  /** A text as the value of an edit, whatever is in it. */
  public static String quoted(String text) {
    Node.Scalar scalar = new Node.Scalar(text, false, Place.NOWHERE);
    return Node.isBlank(scalar) ? '"' + text + '"' : WrittenNode.flow(scalar);
  }

  /** The number of the entry that it is about; 0 if it is about none, or one that is named. */
  public int number() {
    String entry = EditPath.of(path).last().entry();
    return entry.matches("\\d{1,6}") ? Integer.parseInt(entry) : 0;
  }

  /** The value in YAML: an entry of keys and values may be written without its braces. */
  private String written() {
    boolean keys = value.matches("(?s)[a-z-]+: .*") && value.indexOf('\n') < 0;
    return keys ? "{" + value + "}" : value;
  }

  @Override
  public String toString() {
    return verb.word() + " " + path + (value.isEmpty() ? "" : " " + value);
  }
}
