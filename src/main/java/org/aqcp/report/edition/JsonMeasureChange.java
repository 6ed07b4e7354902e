package org.aqcp.report.edition;

import java.util.List;
import java.util.Optional;
import org.aqcp.edition.difference.MeasureChange;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.metrics.measure.MeasureText;

/** A measure that differs. */
@About("A measure that differs.")
record JsonMeasureChange(
    @About("its id") String id,
    @About("its title") String title,
    @OneOf({"added", "retired", "reworded", "changed"}) @About("how it differs") String kind,
    @About("the digest of its earlier definition; omitted if it is new") Optional<String> before,
    @About("the digest of its later definition; omitted if it is retired") Optional<String> after,
    @About("what is said of it otherwise, which changes no number")
        List<JsonVersionDifference.JsonWordChange> words,
    @About("what decides its numbers and differs, by the keys of its definition")
        List<JsonVersionDifference.JsonWordChange> parts) {
  static JsonMeasureChange of(MeasureChange change) {
    return new JsonMeasureChange(
        change.latest().id(),
        change.latest().title(),
        change.kind().key(),
        change.before().map(one -> new MeasureText(one).digest()),
        change.after().map(one -> new MeasureText(one).digest()),
        JsonVersionDifference.JsonWordChange.of(change.words()),
        JsonVersionDifference.JsonWordChange.of(change.parts()));
  }
}
