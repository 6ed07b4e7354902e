package org.aqcp.coverage;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sections;
import org.aqcp.condition.Sentence;
import org.aqcp.explanation.remedy.Records;
import org.aqcp.input.AllowedWords;
import org.aqcp.input.Required;
import org.aqcp.input.Words;
import org.aqcp.partnership.Fact;
import org.aqcp.partnership.Partnership;
import org.aqcp.partnership.Section;
import org.aqcp.partnership.SectionType;

/** A partnership that has two facts in each section that rules ask for, and its own numbers. */
final class Rich {
  private Rich() {}

  static Partnership partnership(Partnership bare, List<Rule> rules) {
    Partnership rich = numbered(bare);
    for (Rule rule : rules) {
      for (Sentence sentence : rule.sentences()) {
        for (SectionType type : Sections.of(sentence.condition())) {
          List<Fact> two = List.of(named(type, 1), named(type, 2));
          rich = rich.with(type, Section.complete(two));
        }
      }
    }
    return rich;
  }

  private static Partnership numbered(Partnership bare) {
    Record numbered = bare;
    for (RecordComponent component : Kind.of(Partnership.class).components().values()) {
      if (component.getType() == Integer.class) {
        numbered = Records.with(numbered, component.getName(), 1);
      }
    }
    return (Partnership) numbered;
  }

  private static Fact named(SectionType type, int number) {
    Record fact = Records.blank(Kind.of(type.of()));
    for (RecordComponent component : Kind.of(type.of()).components().values()) {
      if (component.isAnnotationPresent(Required.class) && component.getType() == String.class) {
        List<String> words = AllowedWords.of(component);
        String name =
            words.isEmpty() ? Words.kebab(type.of().getSimpleName()) + " " + number : words.get(0);
        fact = Records.with(fact, component.getName(), name);
      }
    }
    return (Fact) fact;
  }
}
