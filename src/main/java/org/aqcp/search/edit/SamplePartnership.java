package org.aqcp.search.edit;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sections;
import org.aqcp.condition.Sentence;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;

/** A partnership with all numbers set to 1 and two facts in each section that given rules read. */
public final class SamplePartnership {
  private SamplePartnership() {}

  public static Partnership partnership(Partnership empty, List<Rule> rules) {
    Partnership sample = numbered(empty);
    for (Rule rule : rules) {
      for (Sentence sentence : rule.sentences()) {
        for (SectionType type : Sections.of(sentence.condition())) {
          List<Fact> two = List.of(named(type, 1), named(type, 2));
          sample = sample.with(type, Section.complete(two));
        }
      }
    }
    return sample;
  }

  private static Partnership numbered(Partnership empty) {
    Record numbered = empty;
    for (RecordComponent component : Kind.of(Partnership.class).components().values()) {
      if (component.getType() == Integer.class) {
        numbered = Records.with(numbered, component.getName(), 1);
      }
    }
    return (Partnership) numbered;
  }

  private static Fact named(SectionType type, int number) {
    Record fact = Records.empty(Kind.of(type.of()));
    for (RecordComponent component : Kind.of(type.of()).components().values()) {
      if (PartMarks.of(component).required() && component.getType() == String.class) {
        List<String> words = PartMarks.of(component).words();
        String name =
            words.isEmpty() ? Words.kebab(type.of().getSimpleName()) + " " + number : words.get(0);
        fact = Records.with(fact, component.getName(), name);
      }
    }
    return (Fact) fact;
  }
}
