package org.aqcp.report.evaluation;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Kind;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.Day;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.report.words.ValueWords;
import org.aqcp.search.edit.Change;
import org.aqcp.search.edit.ChangedFact;

/**
 * Describes a change: what somebody does, or reports if it is so, and in parentheses what to write
 * where in the partnership's file.
 */
public final class ChangeText {
  private ChangeText() {}

  public static String of(Change change) {
    if (change instanceof Change.Set set) {
      return set(set);
    }
    if (change instanceof Change.SetOwn own) {
      RecordComponent part = Kind.of(Partnership.class).components().get(own.component());
      String place = place("", own.path(), own.value());
      return own.isReport()
          ? report(part, "", own.value()) + place
          : ActText.of(part, "the partnership", own.value()) + place;
    }
    if (change instanceof Change.Add add) {
      String entry = NewEntryText.of(add.value());
      return ActText.adding(add.value(), "")
          + " (in the file: `%s`%s)".formatted(add.section().key(), entry);
    }
    if (change instanceof Change.AddTo add) {
      String entry = NewEntryText.of(add.value());
      return ActText.adding(add.value(), add.target().label())
          + " (%s`%s`%s)".formatted(line(add.target()), add.key(), entry);
    }
    return close((Change.Close) change);
  }

  /**
   * The same for readers who do not see the file: without what to write, and where. Of what is only
   * to be reported, what to find out.
   */
  public static String act(Change change) {
    if (change instanceof Change.Set set) {
      return set.isReport() ? QuestionText.of(part(set), label(set), set.value()) : act(set);
    }
    if (change instanceof Change.SetOwn own) {
      RecordComponent part = Kind.of(Partnership.class).components().get(own.component());
      return own.isReport()
          ? QuestionText.of(part, "", own.value())
          : ActText.of(part, "the partnership", own.value());
    }
    if (change instanceof Change.Add add) {
      return ActText.adding(add.value(), "") + PlainEntryText.of(add.value());
    }
    if (change instanceof Change.AddTo add) {
      return ActText.adding(add.value(), add.target().label()) + PlainEntryText.of(add.value());
    }
    return QuestionText.of((Change.Close) change);
  }

  private static String close(Change.Close close) {
    String section = close.section().key();
    String facts = ValueWords.plural(Words.spoken(close.section().of().getSimpleName()));
    return close.none()
        ? "if there are no %s, say so (in the file: `%s: []`)".formatted(facts, section)
        : "if these are all of the %s, say so (in the file: `complete`, with `%s`)"
            .formatted(facts, section);
  }

  private static String set(Change.Set set) {
    ChangedFact target = set.target();
    if (!added(set).isEmpty()) {
      return act(set) + " (%s`%s`)".formatted(line(target), set.key());
    }
    return (set.isReport() ? report(part(set), label(set), set.value()) : act(set))
        + place(line(target), set.key(), set.value());
  }

  private static String act(Change.Set set) {
    List<Object> added = added(set);
    return ActText.of(part(set), label(set), added.isEmpty() ? set.value() : added);
  }

  private static RecordComponent part(Change.Set set) {
    return set.target().kind().components().get(set.component());
  }

  private static String label(Change.Set set) {
    return set.target().label();
  }

  /** Nobody has to do anything for what is so, and only not reported. */
  private static String report(RecordComponent part, String label, Object value) {
    String what = (label.isEmpty() ? "" : "for " + label + " ") + ActText.about(part);
    if (ValueWords.isMadeUp(value)) {
      return "if there is one, report " + what;
    }
    if (value instanceof List<?> list && list.stream().allMatch(ValueWords::isMadeUp)) {
      return "if there are any, report " + what;
    }
    boolean others = value instanceof Integer || value instanceof Day;
    String said = (others ? "for example " : "") + ValueWords.of(part, value);
    return "if it is so, report " + what + ": " + said;
  }

  private static String place(String line, String key, Object value) {
    boolean plain = value instanceof List<?> || ValueWords.isMadeUp(value);
    String said = value instanceof Boolean yes ? yes ? "yes" : "no" : String.valueOf(value);
    return " (%s`%s`%s)".formatted(line, key, plain ? "" : ": " + said);
  }

  private static String line(ChangedFact target) {
    int line = target.place().line();
    return line == 0 ? "" : "line " + line + ", ";
  }

  /** The items added to the end of a list; empty if anything else changed. */
  private static List<Object> added(Change.Set set) {
    if (!(set.before() instanceof List<?> before) || !(set.value() instanceof List<?> now)) {
      return List.of();
    }
    boolean longer = now.size() > before.size() && now.subList(0, before.size()).equals(before);
    return longer ? new ArrayList<>(now.subList(before.size(), now.size())) : List.of();
  }
}
