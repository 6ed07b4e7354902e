package org.aqcp.assist;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aqcp.assist.edit.Edit;
import org.aqcp.assist.edit.EditVerb;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.record.About;
import org.aqcp.input.record.RecordReader;
import org.aqcp.input.record.Required;
import org.aqcp.input.yaml.YamlFile;

/** Edits of a partnership's file that are kept in a file of their own: {@code aqcp-plan/1}. */
public record EditPlan(String partnership, List<Edit> edits) {
  public static final String FORMAT = "aqcp-plan/1";

  public EditPlan {
    edits = List.copyOf(edits);
  }

  /** The keys of a plan's file. */
  record PlanText(
      @Required @About(value = "the name of the partnership", example = "Lakeside Career Pathways")
          String partnership,
      @Required
          @About(
              value = "the changes, one after the other",
              example = "[{set: fte-percent, to: 50}]")
          List<PlannedEdit> changes) {}

  /** One change of a plan. One of the first four says where it is. */
  record PlannedEdit(
      @About(value = "the path of a part to give a value", example = "fte-percent") String set,
      @About(value = "the path of a part that is no longer reported", example = "convener")
          String unset,
      @About(value = "the path of a list to add to", example = "employers") String add,
      @About(value = "the path of an entry to remove", example = "employers[2]") String remove,
      @About(value = "the value, written as in the partnership's file", example = "50") String to,
      Place place) {
    Edit edit(Problems problems) {
      List<Edit> edits = new ArrayList<>();
      add(EditVerb.SET, set, edits);
      add(EditVerb.UNSET, unset, edits);
      add(EditVerb.ADD, add, edits);
      add(EditVerb.REMOVE, remove, edits);
      if (edits.size() != 1 || edits.get(0).verb().takesValue() == (to == null)) {
        problems.add(
            InputProblem.INVALID_VALUE,
            place,
            "a change must say one thing",
            "write `set` or `add` with `to`, or `unset` or `remove`");
        return new Edit(EditVerb.UNSET, "", "");
      }
      return edits.get(0);
    }

    private void add(EditVerb verb, String path, List<Edit> edits) {
      if (path != null) {
        edits.add(new Edit(verb, path, to == null ? "" : to));
      }
    }
  }

  /**
   * Reads a plan's file.
   *
   * @throws org.aqcp.input.problem.InvalidInput with everything that is wrong in it
   */
  public static EditPlan read(Path file) {
    YamlFile read = YamlFile.read(file);
    read.requireFormat(FORMAT);
    PlanText text =
        new RecordReader(read.problems())
            .read(read.root(), PlanText.class, Map.of(), List.of("format"))
            .orElse(null);
    read.problems().refuse();
    List<Edit> edits = text.changes().stream().map(change -> change.edit(read.problems())).toList();
    read.problems().refuse();
    return new EditPlan(text.partnership(), edits);
  }

  /** The text of the file. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append("format: ").append(FORMAT).append('\n');
    text.append("partnership: ").append(quoted(partnership)).append('\n');
    text.append("changes:\n");
    for (Edit edit : edits) {
      text.append("  - ").append(edit.verb().word()).append(": ");
      text.append(quoted(edit.path())).append('\n');
      if (edit.verb().takesValue()) {
        text.append("    to: ").append(quoted(edit.value())).append('\n');
      }
    }
    return text.toString();
  }

  /** Plain text as it is; other text in single quotes, in which nothing has a meaning. */
  private static String quoted(String text) {
    boolean plain = text.matches("[A-Za-z0-9](?:[A-Za-z0-9 ._-]|\\[\\d+])*");
    return plain && !text.endsWith(" ") ? text : "'" + text.replace("'", "''") + "'";
  }
}
