package org.aqcp.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.aqcp.assist.edit.Edit;
import org.aqcp.assist.edit.EditVerb;
import org.aqcp.condition.Kind;
import org.aqcp.explanation.facts.FactLists;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.report.words.YamlText;

/** Random edits of partnerships' files, with values that another partnership has. */
final class RandomFileEdits {
  private final Random random;
  private final Partnership donor;

  RandomFileEdits(Random random, Partnership donor) {
    this.random = random;
    this.donor = donor;
  }

  int next(int bound) {
    return random.nextInt(bound);
  }

  /** An edit, which may be impossible. */
  Edit edit(Partnership of) {
    int kind = next(20);
    if (kind < 4) {
      return part("", donor, of);
    }
    if (kind == 4) {
      return next(2) == 0
          ? new Edit(EditVerb.SET, "complete", completeness())
          : new Edit(EditVerb.SET, "as-of", of.asOf().plusDays(next(1_000) - 300).toString());
    }
    SectionType section = one(reported(kind < 9 ? donor : of));
    List<Fact> facts = of.section(section).facts();
    List<Fact> donated = donor.section(section).facts();
    if (kind < 9 && !donated.isEmpty()) {
      String fact = YamlText.of(one(donated));
      return next(2) == 0
          ? new Edit(EditVerb.ADD, section.key(), fact)
          : new Edit(EditVerb.SET, section.key() + "[+]", fact);
    }
    if (facts.isEmpty() || kind == 9) {
      return new Edit(
          kind == 9 ? EditVerb.UNSET : EditVerb.SET, section.key(), kind == 9 ? "" : "[]");
    }
    int index = next(facts.size());
    String path = section.key() + "[" + index + "]";
    if (kind < 12) {
      return new Edit(EditVerb.REMOVE, path, "");
    }
    Record fact = (Record) facts.get(index);
    Record other = donated.isEmpty() ? fact : (Record) one(donated);
    return next(4) == 0 ? inner(path, fact, other) : part(path + ".", other, fact);
  }

  private String completeness() {
    return next(3) == 0 ? "all" : next(2) == 0 ? "[]" : "[" + one(reported(donor)).key() + "]";
  }

  /** Another value of a part, or none. */
  private Edit part(String path, Record other, Record fact) {
    String component = one(List.copyOf(Kind.of(fact.getClass()).components().keySet()));
    Object value = Kind.value(other, component);
    String part = path + Words.kebab(component);
    return value == null || next(5) == 0
        ? new Edit(EditVerb.UNSET, part, "")
        : new Edit(EditVerb.SET, part, YamlText.of(value));
  }

  /** An edit of an inner fact, if there is a list of any. */
  private Edit inner(String path, Record fact, Record other) {
    for (String list : FactLists.of(fact.getClass())) {
      String key = path + "." + Words.kebab(list);
      if (Kind.value(fact, list) instanceof List<?> facts && !facts.isEmpty() && next(3) > 0) {
        int at = next(facts.size());
        String entry = key + "[" + at + "]";
        Record one = (Record) facts.get(at);
        return next(3) == 0 ? new Edit(EditVerb.REMOVE, entry, "") : part(entry + ".", one, one);
      }
      if (Kind.value(other, list) instanceof List<?> facts && !facts.isEmpty()) {
        return new Edit(EditVerb.ADD, key, YamlText.of(one(facts)));
      }
    }
    return part(path + ".", other, fact);
  }

  private static List<SectionType> reported(Partnership of) {
    List<SectionType> reported = new ArrayList<>();
    for (SectionType type : SectionType.values()) {
      if (of.section(type).reported()) {
        reported.add(type);
      }
    }
    return reported.isEmpty() ? List.of(SectionType.EMPLOYERS) : reported;
  }

  private <T> T one(List<T> of) {
    return of.get(next(of.size()));
  }
}
