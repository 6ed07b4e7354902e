package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.aqcp.condition.Kind;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.OrNone;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.edit.Change;

/** What no change may do, whatever it is for: rewrite what is past or given, or be implausible. */
record SoundAdvice(Day asOf) {
  void check(Change change) {
    if (change instanceof Change.Set set) {
      RecordComponent part = set.target().kind().components().get(set.component());
      changed(part, set.before(), set.value());
    } else if (change instanceof Change.SetOwn own) {
      RecordComponent part = Kind.of(Partnership.class).components().get(own.component());
      changed(part, own.before(), own.value());
    } else if (change.value() instanceof Record fact) {
      added(fact);
    }
  }

  private void changed(RecordComponent part, Object before, Object now) {
    PartMarks marks = PartMarks.of(part);
    assertThat(marks.required()).as("a name: " + part).isFalse();
    if (before != null && !Day.isToldBy(before, now)) {
      assertThat(marks.fixed()).as("fixed: " + part).isFalse();
    }
    if (part.getType() == String.class && before != null && !before.equals(OrNone.NONE)) {
      assertThat(marks.changing()).as("text: " + part).isTrue();
    }
    if (before instanceof Day day) {
      Day from = marks.past() ? day : asOf;
      assertThat(day).as("it has ended: " + part).matches(it -> marks.past() || !it.isBefore(from));
      assertThat((Day) now).as("last time: " + part).isGreaterThanOrEqualTo(from);
    }
    Object more =
        before instanceof List<?> old && now instanceof List<?> all
            ? all.stream().filter(one -> !old.contains(one)).toList()
            : now;
    plausible(part, more);
  }

  private void added(Record fact) {
    for (RecordComponent part : fact.getClass().getRecordComponents()) {
      Object value = RandomRecords.value(fact, part);
      if (value != null && part.getType() != Place.class) {
        plausible(part, value);
      }
    }
  }

  private void plausible(RecordComponent part, Object value) {
    PartMarks marks = PartMarks.of(part);
    if (value instanceof List<?> list) {
      list.forEach(one -> plausible(part, one));
    } else if (value instanceof Record fact) {
      added(fact);
    } else if (value instanceof Integer number) {
      assertThat(number)
          .as(part.toString())
          .isBetween(marks.plausible().least(), marks.plausible().most());
    } else if (value instanceof Day day) {
      assertThat(day).as(part.toString()).matches(it -> !marks.past() || !it.isAfter(asOf));
      assertThat(day)
          .as(part.toString())
          .matches(it -> marks.plausible().yearsAhead() == 0 || it.isAfter(asOf));
    } else if (value instanceof String word && !marks.words().isEmpty()) {
      assertThat(marks.plausible().words()).as(part.toString()).contains(word);
    }
  }
}
