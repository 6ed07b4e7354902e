package org.aqcp.report.board;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.condition.Kind;
import org.aqcp.explanation.FactReading;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.input.record.Day;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.report.evaluation.PartText;
import org.aqcp.report.words.DayWords;
import org.aqcp.report.words.ValueWords;

/** What a partnership reports of its facts, in words. */
final class FactWords {
  private static final String SOURCE = "source";

  /** More entries than these of a list in a fact are not named. */
  private static final int FEW = 4;

  private final Map<String, Record> facts = new HashMap<>();

  FactWords(Partnership partnership) {
    FactNames names = new FactNames(partnership);
    for (SectionType type : SectionType.values()) {
      for (Fact fact : partnership.section(type).facts()) {
        facts.put(names.path(fact), (Record) fact);
      }
    }
    facts.put("", partnership);
  }

  /** The fact of a section that a sentence found, even if it found a part of it. */
  private Record of(FactReading reading) {
    String path = reading.path();
    int end = path.indexOf(']');
    return facts.get(end < 0 ? "" : path.substring(0, end + 1));
  }

  /** Its source; empty if it names none. */
  String source(FactReading reading) {
    Record fact = of(reading);
    Object source =
        fact != null && Kind.of(fact.getClass()).components().containsKey(SOURCE)
            ? Kind.value(fact, SOURCE)
            : null;
    return source == null ? "" : source.toString();
  }

  /** What is reported of it, such as {@code sector health care; roles co-design and hire}. */
  String values(FactReading reading) {
    Record fact = of(reading);
    if (fact == null || fact instanceof Partnership) {
      return PartText.said(reading.says());
    }
    List<String> parts = new ArrayList<>();
    Kind.of(fact.getClass()).components().entrySet().stream()
        .skip(1)
        .filter(part -> !part.getKey().equals(SOURCE))
        .forEach(
            part -> {
              Object value = Kind.value(fact, part.getKey());
              // some parts say the name of the fact once more where nothing else is reported
              if (value != null && !value.equals(Kind.name(fact))) {
                parts.add(PlainWords.spoken(part.getKey()) + ": " + words(part.getValue(), value));
              }
            });
    return String.join("; ", parts);
  }

  private static String words(RecordComponent part, Object value) {
    if (value instanceof List<?> list) {
      List<String> all = list.stream().map(one -> words(part, one)).limit(FEW).toList();
      int more = list.size() - all.size();
      String joined = list.isEmpty() ? "none" : ValueWords.joined(all);
      return more > 0 ? String.join(", ", all) + " and " + more + " more" : joined;
    }
    if (value instanceof Record fact) {
      return String.valueOf(Kind.name(fact));
    }
    return value instanceof Day day ? DayWords.of(day) : ValueWords.of(part, value);
  }
}
