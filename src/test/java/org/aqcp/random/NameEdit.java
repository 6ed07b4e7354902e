package org.aqcp.random;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;

/**
 * A partnership with other texts in the parts that name something, or may say that there is none.
 */
final class NameEdit {
  private final BiFunction<PartMarks, String, String> edit;

  /** An edit of each text, unreported ones too. */
  NameEdit(BiFunction<PartMarks, String, String> edit) {
    this.edit = edit;
  }

  Partnership of(Partnership partnership) {
    Map<SectionType, Section> sections = new EnumMap<>(SectionType.class);
    partnership
        .sections()
        .forEach(
            (type, section) -> {
              List<Fact> facts = new ArrayList<>();
              section.facts().forEach(fact -> facts.add((Fact) fact((Record) fact)));
              sections.put(type, new Section(facts, section.complete(), section.reported()));
            });
    Partnership head = fact(partnership);
    return RandomRecords.make(
        Partnership.class,
        part -> part.getType() == Map.class ? sections : RandomRecords.value(head, part));
  }

  @SuppressWarnings("unchecked")
  private <T extends Record> T fact(T fact) {
    return (T)
        RandomRecords.make(
            fact.getClass(),
            part -> value(PartMarks.of(part), part.getType(), RandomRecords.value(fact, part)));
  }

  private Object value(PartMarks marks, Class<?> type, Object value) {
    boolean named = !marks.names().isEmpty();
    if (value instanceof List<?> list) {
      List<Object> all = new ArrayList<>();
      for (Object one : list) {
        all.add(
            one instanceof Record fact
                ? fact(fact)
                : named && one instanceof String text ? edit.apply(marks, text) : one);
      }
      return all;
    }
    return type == String.class && (named || marks.orNone())
        ? edit.apply(marks, (String) value)
        : value;
  }
}
