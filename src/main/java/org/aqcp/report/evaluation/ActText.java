package org.aqcp.report.evaluation;

import java.lang.reflect.RecordComponent;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.condition.Kind;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.NamedText;
import org.aqcp.input.record.PartMarks;
import org.aqcp.report.words.ValueWords;

/** Says what somebody does to bring a change about, in the words of the kinds of facts. */
final class ActText {
  /** A part in the words for a new fact, with or without a noun. */
  private static final Pattern PART = Pattern.compile("\\{([a-zA-Z]+)(?: ([a-z ]+))?}");

  private ActText() {}

  /** Gives a part of a fact a value. */
  static String of(RecordComponent part, String label, Object value) {
    Act act = part.getAnnotation(Act.class);
    String words = ValueWords.of(part, value);
    if (act == null) {
      return "for " + label + ", change " + about(part) + ": " + words;
    }
    boolean no = Boolean.FALSE.equals(value);
    if (no && act.no().isEmpty()) {
      return "see to it that this is no longer so: " + filled(act.value(), label, words);
    }
    return filled(no ? act.no() : act.value(), label, words);
  }

  private static String filled(String act, String label, String value) {
    return NamedText.of(act, label).replace("{value}", value);
  }

  /** Adds a fact to a section, or to another fact. */
  static String adding(Record fact, String in) {
    Act act = fact.getClass().getAnnotation(Act.class);
    String another = "another " + Words.spoken(fact.getClass().getSimpleName());
    if (act == null) {
      return "add " + another + (in.isEmpty() ? "" : " to " + in);
    }
    boolean whole =
        act.otherwise().isEmpty()
            || PART.matcher(act.value()).results().noneMatch(part -> value(fact, part) == null);
    return PART.matcher(whole ? act.value() : act.otherwise())
        .replaceAll(part -> Matcher.quoteReplacement(said(fact, part, in)));
  }

  /** Whether what is done for a new fact names what a part of it says. */
  static boolean says(Record fact, RecordComponent part) {
    Act act = fact.getClass().getAnnotation(Act.class);
    return act != null && act.value().contains("{" + part.getName() + "}");
  }

  /** The same, even if it says it with another word, such as {@code {kind agreement}}. */
  static boolean names(Record fact, RecordComponent part) {
    Act act = fact.getClass().getAnnotation(Act.class);
    return act != null
        && PART.matcher(act.value())
            .results()
            .anyMatch(named -> named.group(1).equals(part.getName()));
  }

  private static Object value(Record fact, MatchResult part) {
    String name = part.group(1);
    return name.equals("in") ? name : Kind.value(fact, name);
  }

  private static String said(Record fact, MatchResult part, String in) {
    String name = part.group(1);
    if (name.equals("in")) {
      return in;
    }
    Object value = Kind.value(fact, name);
    String noun = part.group(2) == null ? "" : part.group(2);
    if (value == null) {
      return "another " + (noun.isEmpty() ? Words.spoken(fact.getClass().getSimpleName()) : noun);
    }
    RecordComponent of = Kind.of(fact.getClass()).components().get(name);
    boolean listed = !PartMarks.of(of).words().isEmpty();
    return listed ? ValueWords.with(noun, of, (String) value) : ValueWords.of(of, value);
  }

  /** What a part is, in the words of the file format. */
  static String about(RecordComponent part) {
    String about = part.getAnnotation(About.class).value().replaceAll("(, by name|, or none)$", "");
    boolean amount = part.getType() == Integer.class && !about.matches("(the|its|how|of) .*");
    return amount ? "the " + about : about;
  }
}
