package org.aqcp.report.compare;

import java.util.Optional;
import org.aqcp.assist.compare.EntryChange;
import org.aqcp.condition.Kind;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.report.json.JsonValue;

/** A changed fact as JSON. */
@About("Something that the later file states otherwise.")
public record JsonEntryChange(
    @OneOf({"changed", "new", "gone", "section"})
        @About(
            "a part has another value; an entry is new or gone; a section is, or is no longer,"
                + " complete, empty or reported")
        String what,
    @About("where: in the later file, or in the earlier one if it is gone") String path,
    @About("what the entry is called; omitted for a section and the partnership itself")
        Optional<String> label,
    @About("the key of the part; omitted for whole entries") Optional<String> part,
    @About("the value before; omitted if there was none") Optional<JsonValue> before,
    @About("the value after; omitted if there is none") Optional<JsonValue> after,
    @About("the line of the entry in its file; omitted if it is not on one") Optional<Integer> line,
    @About("the change in words") String text) {
  static JsonEntryChange of(EntryChange change) {
    String text = new EntryChangeText(false).of(change);
    Optional<Integer> line = Optional.of(change.place().line()).filter(at -> at > 0);
    if (change instanceof EntryChange.OfPart part) {
      return new JsonEntryChange(
          "changed",
          change.path(),
          change.section().map(in -> FactNames.label(part.after())),
          Optional.of(Words.kebab(part.component())),
          value(Kind.value(part.before(), part.component())),
          value(Kind.value(part.after(), part.component())),
          line,
          text);
    }
    if (change instanceof EntryChange.OfSection) {
      return new JsonEntryChange(
          "section",
          change.path(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          line,
          text);
    }
    Record added = change instanceof EntryChange.New one ? one.entry() : null;
    Record gone = change instanceof EntryChange.Gone one ? one.entry() : null;
    return new JsonEntryChange(
        gone == null ? "new" : "gone",
        change.path(),
        Optional.of(FactNames.label(gone == null ? added : gone)),
        Optional.empty(),
        value(gone),
        value(added),
        line,
        text);
  }

  private static Optional<JsonValue> value(Object value) {
    return Optional.ofNullable(value).map(JsonValue::new);
  }
}
