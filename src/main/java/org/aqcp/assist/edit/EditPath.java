package org.aqcp.assist.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.input.problem.Words;

/**
 * Where a part is in a partnership's file, such as {@code employers[3].roles}: keys, each of a list
 * with the entry of it in brackets, by its number from 0, its name, or {@code +} for a new one.
 */
record EditPath(List<Step> steps) {
  /** A key, and which entry of its list; empty if all that the key has. */
  record Step(String key, String entry) {
    boolean isInList() {
      return !entry.isEmpty();
    }

    boolean isNew() {
      return entry.equals("+");
    }

    @Override
    public String toString() {
      return isInList() ? key + "[" + entry + "]" : key;
    }
  }

  private static final Pattern STEP = Pattern.compile("\\s*([^\\s.\\[\\]=]+)(?:\\[([^\\[\\]]+)])?");

  EditPath {
    steps = List.copyOf(steps);
  }

  /**
   * Reads a path.
   *
   * @throws RefusedEdit if it is none
   */
  static EditPath of(String text) {
    List<Step> steps = new ArrayList<>();
    Matcher step = STEP.matcher(text);
    int at = 0;
    while (step.region(at, text.length()).lookingAt()) {
      String entry = step.group(2) == null ? "" : step.group(2).strip();
      steps.add(new Step(step.group(1), entry));
      at = step.end();
      if (at == text.length()) {
        return new EditPath(steps);
      }
      if (text.charAt(at) != '.') {
        break;
      }
      at++;
    }
    throw new RefusedEdit(
        Words.quoted(text) + " is not the path of a part",
        "write it like `fte-percent`, `employers[0].roles` or `employers[Acme].roles`");
  }

  /** Where a path ends that something follows: at a blank or an equals sign outside of brackets. */
  static int end(String text) {
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      within = c == '[' || (within && c != ']');
      if (!within && (c == '=' || Character.isWhitespace(c))) {
        return i;
      }
    }
    return text.length();
  }

  Step last() {
    return steps.get(steps.size() - 1);
  }

  /** The path up to a step. */
  String upTo(int at) {
    return String.join(".", steps.subList(0, at + 1).stream().map(Step::toString).toList());
  }

  @Override
  public String toString() {
    return upTo(steps.size() - 1);
  }
}
