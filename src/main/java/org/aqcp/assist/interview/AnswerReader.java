package org.aqcp.assist.interview;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.assist.edit.Edit;
import org.aqcp.assist.edit.EditVerb;
import org.aqcp.condition.Kind;
import org.aqcp.explanation.facts.FactLists;
import org.aqcp.input.problem.HiddenCharacters;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.Called;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.OrNone;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.partnership.names.WordsForNothing;
import org.aqcp.partnership.names.WordsForNothing.Meaning;

/** Reads what is typed as the answer to one question: edits of the file, or what is wrong. */
public record AnswerReader(OpenPart open, Partnership partnership, WordsForNothing words) {
  private static final int LONGEST = 10_000;
  private static final Pattern NUMBER = Pattern.compile("\\$? ?(\\d[\\d,]*) ?(%|percent|[a-z ]*)");

  /** Begins a name that would mean something else. */
  private static final String LITERALLY = "=";

  /** An answer that is one value, or some of a few words. */
  public Reply value(String typed) {
    String text = typed.strip();
    if (text.length() > LONGEST || HiddenCharacters.in(text) >= 0) {
      return new Reply.Unclear("that is too long, or has characters that cannot be seen");
    }
    PartMarks marks = PartMarks.of(open.part());
    boolean list = open.form() == OpenPart.Form.WORDS;
    if (!marks.words().isEmpty()) {
      return list ? several(text, marks.words()) : one(text, marks.words());
    }
    Class<?> type = open.part().getType();
    if (type == Boolean.class) {
      return yesOrNo(text);
    }
    if (type == Integer.class) {
      return number(text, marks.most());
    }
    return type == Day.class ? day(text, marks) : name(text, marks);
  }

  private Reply yesOrNo(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "y", "yes", "true" -> set("yes", "yes");
      case "n", "no", "false" -> set("no", "no");
      default -> unknown(text).orElse(new Reply.Unclear("answer yes or no"));
    };
  }

  private Reply number(String text, int most) {
    Matcher number = NUMBER.matcher(text.toLowerCase(Locale.ROOT));
    if (text.matches("0?\\.\\d+") && most == 100) {
      return new Reply.Unclear("write percent as a whole number, such as 50 for half");
    }
    if (!number.matches()) {
      return unknown(text).orElse(new Reply.Unclear("answer with a whole number, such as 12"));
    }
    String digits = number.group(1).replace(",", "").replaceFirst("^0+(?=\\d)", "");
    if (digits.length() > 9) {
      return new Reply.Unclear("that number is too large");
    }
    return Integer.parseInt(digits) > most
        ? new Reply.Unclear("answer with a number from 0 to " + most)
        : set(digits, digits);
  }

  private Reply day(String text, PartMarks marks) {
    Optional<Day> day = TypedDay.of(text);
    if (day.isEmpty()) {
      return unknown(text)
          .orElse(
              new Reply.Unclear(
                  "answer with a date, such as June 30, 2014 or 2014-06-30; if only the month or"
                      + " the year is known, 2014-06 or 2014"));
    }
    if (marks.past() && day.get().isAfter(partnership.asOf())) {
      return new Reply.Unclear(
          "%s is after %s, the date that the file describes"
              .formatted(day.get(), partnership.asOf()));
    }
    return set(day.get().toString(), day.get().toString());
  }

  private Reply one(String text, List<String> allowed) {
    Optional<String> word = word(text, allowed);
    return word.isPresent()
        ? set(word.get(), word.get())
        : unknown(text).orElseGet(() -> unclear(text, allowed));
  }

  private Reply several(String text, List<String> allowed) {
    if (words.meaning(text) == Meaning.NONE) {
      return set("[]", "none");
    }
    Set<String> all = new LinkedHashSet<>();
    for (String one : text.replaceFirst("[\\s,;]+$", "").split("\\s*[,;]\\s*", -1)) {
      Optional<String> word = word(one, allowed);
      if (word.isEmpty()) {
        return unknown(text).orElseGet(() -> unclear(one, allowed));
      }
      all.add(word.get());
    }
    return set(all.toString(), String.join(", ", all));
  }

  private static Reply unclear(String text, List<String> allowed) {
    return new Reply.Unclear(
        Words.quoted(Words.visible(text))
            + " is not one of them"
            + Suggestion.closest(text, allowed)
                .map(near -> "; did you mean " + Words.quoted(near) + "?")
                .orElse(""));
  }

  /** The word that a number or other words stand for. */
  private Optional<String> word(String text, List<String> allowed) {
    if (text.matches("\\d{1,3}")) {
      int number = Integer.parseInt(text);
      return number >= 1 && number <= allowed.size()
          ? Optional.of(allowed.get(number - 1))
          : Optional.empty();
    }
    String plain = plain(text);
    return allowed.stream()
        .filter(word -> plain(word).equals(plain) || plain(called(word)).equals(plain))
        .findFirst();
  }

  private String called(String word) {
    Called called = open.part().getAnnotation(Called.class);
    for (String entry : called == null ? new String[0] : called.value()) {
      if (entry.startsWith(word + "=")) {
        return entry.substring(word.length() + 1);
      }
    }
    return word;
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[-_\\s]+", " ").replaceFirst("^(a|an) ", "");
  }

  private Reply name(String text, PartMarks marks) {
    if (words.meaning(text) == Meaning.NONE && marks.orNone()) {
      return set(OrNone.NONE, "none");
    }
    return unknown(text)
        .or(() -> misspelled(text, marks))
        .orElseGet(() -> set(Edit.quoted(literal(text)), literal(text)));
  }

  /** That nobody knows, in words that are no name. */
  private Optional<Reply> unknown(String text) {
    if (text.startsWith(LITERALLY)) {
      return Optional.empty();
    }
    return switch (words.meaning(text)) {
      case SOMETHING -> Optional.empty();
      case NONE ->
          Optional.of(
              new Reply.Unknown(
                  Words.quoted(text) + " names nothing, so it is left out, as not known"));
      case UNKNOWN ->
          Optional.of(new Reply.Unknown(Words.quoted(text) + " is left out, as not known yet"));
    };
  }

  private Optional<Reply> misspelled(String text, PartMarks marks) {
    List<String> known = known(marks.names());
    return text.startsWith(LITERALLY) || known.contains(text)
        ? Optional.empty()
        : Suggestion.slip(text, known)
            .map(
                near ->
                    new Reply.Unclear(
                        "did you mean %s? type it, or `=%s` for another"
                            .formatted(Words.quoted(near), text)));
  }

  private static String literal(String text) {
    return text.startsWith(LITERALLY) ? text.substring(1).strip() : text;
  }

  // -- lists of names --------------------------------------------------------------------------

  /** Whether a line that is typed for a list says that there is nothing to list. */
  public boolean isNone(String typed) {
    return words.meaning(typed) == Meaning.NONE;
  }

  /** One name for a list; what is wrong with it, or that it names nothing. */
  public Reply item(String typed) {
    String text = typed.strip();
    if (text.length() > LONGEST || HiddenCharacters.in(text) >= 0) {
      return new Reply.Unclear("that is too long, or has characters that cannot be seen");
    }
    PartMarks marks = PartMarks.of(naming());
    if (!marks.words().isEmpty()) {
      return one(text, marks.words());
    }
    return unknown(text)
        .or(() -> marks.ownName() ? Optional.empty() : misspelled(text, marks))
        .orElseGet(() -> new Reply.Said(List.of(), literal(text)));
  }

  /** The part that an item of a list gives: a name of its own, or the name of something else. */
  public RecordComponent naming() {
    return open.form() == OpenPart.Form.WORDS ? open.part() : parts().get(0);
  }

  /** What an entry has to say beside its name. */
  public List<RecordComponent> required() {
    if (open.form() == OpenPart.Form.WORDS) {
      return List.of();
    }
    List<RecordComponent> parts = parts();
    return parts.subList(1, parts.size()).stream()
        .filter(part -> PartMarks.of(part).required())
        .toList();
  }

  private List<RecordComponent> parts() {
    Kind kind =
        open.part() == null
            ? Kind.of(open.section().of())
            : FactLists.kind(Kind.of(open.part().getDeclaringRecord()), open.part().getName());
    return List.copyOf(kind.components().values());
  }

  /** An entry of a section, or a fact in a list, with its name and what else it has to say. */
  public String entry(List<String> values) {
    List<RecordComponent> named = new ArrayList<>(List.of(naming()));
    named.addAll(required());
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      pairs.add(Words.kebab(named.get(i).getName()) + ": " + Edit.quoted(values.get(i)));
    }
    return "{" + String.join(", ", pairs) + "}";
  }

  /** The edit that adds an entry to a section. */
  public Edit adding(List<String> values) {
    return new Edit(EditVerb.ADD, open.section().key(), entry(values));
  }

  /** The answer that a list of names or facts is, once it is known as a whole. */
  public Reply.Said listed(List<List<String>> items) {
    List<String> all =
        items.stream()
            .map(
                item -> open.form() == OpenPart.Form.WORDS ? Edit.quoted(item.get(0)) : entry(item))
            .toList();
    List<String> names = items.stream().map(item -> item.get(0)).toList();
    return set(
        "[" + String.join(", ", all) + "]", names.isEmpty() ? "none" : String.join(", ", names));
  }

  /** That a section lists all that there is, or nothing. */
  public Reply.Said complete() {
    String key = open.section().key();
    boolean none = partnership.section(open.section()).facts().isEmpty();
    return none
        ? new Reply.Said(List.of(new Edit(EditVerb.SET, key, "[]")), "none")
        : new Reply.Said(List.of(new Edit(EditVerb.ADD, "complete", key)), "all");
  }

  private Reply.Said set(String value, String said) {
    return new Reply.Said(List.of(new Edit(EditVerb.SET, open.path(), value)), said);
  }

  /** Names in the file that may be meant. */
  public List<String> known() {
    if (open.form() == OpenPart.Form.VALUE || open.form() == OpenPart.Form.WORDS) {
      PartMarks marks = PartMarks.of(open.part());
      return marks.words().isEmpty() ? known(marks.names()) : marks.words();
    }
    PartMarks marks = PartMarks.of(naming());
    return marks.ownName() ? List.of() : known(marks.names());
  }

  private List<String> known(String sorts) {
    Set<String> known = new LinkedHashSet<>();
    for (String sort : sorts.split("/", -1)) {
      if (sort.equals("sector") && partnership.targetSectors() != null) {
        known.addAll(partnership.targetSectors());
      }
      for (SectionType type : SectionType.values()) {
        RecordComponent first = type.of().getRecordComponents()[0];
        PartMarks marks = PartMarks.of(first);
        if (marks.ownName() && marks.names().equals(sort)) {
          for (Fact fact : partnership.section(type).facts()) {
            known.add(String.valueOf(Kind.name((Record) fact)));
          }
        }
      }
    }
    return List.copyOf(known);
  }
}
