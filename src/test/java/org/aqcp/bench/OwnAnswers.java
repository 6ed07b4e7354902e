package org.aqcp.bench;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.assist.interview.OpenPart;
import org.aqcp.condition.Kind;
import org.aqcp.explanation.facts.FactLists;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.edit.EmptyPartnership;
import org.aqcp.search.edit.Records;

/** Answers questions as a partnership's file does, one by one. */
public record OwnAnswers(Partnership own) {
  /** The partnership as long as nothing is answered. */
  public Partnership emptied() {
    Partnership empty = EmptyPartnership.partnership(own.level(), own.asOf().first());
    return (Partnership) Records.with(empty, "name", own.name());
  }

  /** The partnership after an answer; empty if the file does not know. */
  public Optional<Partnership> answer(OpenPart asked, Partnership now) {
    return switch (asked.form()) {
      case ENTRIES -> entries(asked.section(), now);
      case MORE ->
          own.section(asked.section()).open()
              ? Optional.empty()
              : Optional.of(now.with(asked.section(), now.section(asked.section()).closed()));
      case FACTS, WORDS, VALUE -> part(asked, now);
    };
  }

  private Optional<Partnership> entries(SectionType type, Partnership now) {
    Section all = own.section(type);
    if (!all.reported()) {
      return Optional.empty();
    }
    List<Fact> named = all.facts().stream().map(fact -> (Fact) named((Record) fact)).toList();
    return Optional.of(now.with(type, new Section(named, named.isEmpty(), true)));
  }

  /** A fact with its name, and what else it has to say. */
  private static Record named(Record fact) {
    Kind kind = Kind.of(fact.getClass());
    Record named = Records.with(Records.empty(kind), "place", ((Fact) fact).place());
    boolean first = true;
    for (RecordComponent part : kind.components().values()) {
      if (first || PartMarks.of(part).required()) {
        named = Records.with(named, part.getName(), Kind.value(fact, part.getName()));
      }
      first = false;
    }
    return named;
  }

  private Optional<Partnership> part(OpenPart asked, Partnership now) {
    Object value = asked.in(own);
    if (value == null || Day.isVague(value)) {
      return value != null && asked.in(now) == null
          ? Optional.of(set(asked, now, value))
          : Optional.empty();
    }
    Object said =
        asked.form() == OpenPart.Form.FACTS
            ? ((List<?>) value).stream().map(one -> named((Record) one)).toList()
            : value;
    return Optional.of(set(asked, now, said));
  }

  private static Partnership set(OpenPart asked, Partnership now, Object value) {
    String part = asked.place().part();
    if (asked.section() == null) {
      return (Partnership) Records.with(now, part, value);
    }
    List<Fact> facts = new ArrayList<>(now.section(asked.section()).facts());
    Record fact = (Record) facts.get(asked.place().index());
    facts.set(asked.place().index(), (Fact) set(asked, fact, value));
    return now.with(asked.section(), now.section(asked.section()).with(facts));
  }

  private static Record set(OpenPart asked, Record fact, Object value) {
    String list = asked.place().list();
    if (list.isEmpty()) {
      return Records.with(fact, asked.place().part(), value);
    }
    List<Object> inner = new ArrayList<>((List<?>) Kind.value(fact, list));
    Record one = (Record) inner.get(asked.place().at());
    inner.set(asked.place().at(), Records.with(one, asked.place().part(), value));
    return Records.with(fact, list, inner);
  }

  /** Everything that can be asked of a partnership, in the order of the model. */
  static List<OpenPart> all(Partnership of) {
    return parts(of, true);
  }

  /** Everything that is not reported, in the order of the model. */
  static List<OpenPart> open(Partnership of) {
    return parts(of, false);
  }

  private static List<OpenPart> parts(Partnership of, boolean all) {
    List<OpenPart> open = new ArrayList<>();
    parts(of, "", all, open);
    for (SectionType type : SectionType.values()) {
      Section section = of.section(type);
      if (all) {
        open.add(OpenPart.ofSection(type, false));
        open.add(OpenPart.ofSection(type, true));
      } else if (section.open()) {
        open.add(OpenPart.ofSection(type, section.reported()));
      }
      for (int i = 0; i < section.facts().size(); i++) {
        parts((Record) section.facts().get(i), type.key() + "[" + i + "].", all, open);
      }
    }
    return open;
  }

  private static void parts(Record fact, String path, boolean all, List<OpenPart> open) {
    for (RecordComponent part : Kind.of(fact.getClass()).components().values()) {
      String key = path + Words.kebab(part.getName());
      Object value = Kind.value(fact, part.getName());
      if (all || value == null || Day.isVague(value)) {
        OpenPart.part(key, "", null).ifPresent(open::add);
      }
      if (value != null && FactLists.of(fact.getClass()).contains(part.getName())) {
        for (int i = 0; i < ((List<?>) value).size(); i++) {
          parts((Record) ((List<?>) value).get(i), key + "[" + i + "].", all, open);
        }
      }
    }
  }
}
