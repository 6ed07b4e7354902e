package org.aqcp.rules.grammar;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aqcp.condition.Kind;
import org.aqcp.input.record.Called;
import org.aqcp.input.record.PartMarks;
import org.aqcp.rules.language.TermType;
import org.aqcp.rules.lexicon.English;
import org.aqcp.rules.lexicon.Label;
import org.aqcp.rules.lexicon.Lexicon;

/** How the words of a part are said: one, or several with "or" or "and" between them. */
final class WordForms {
  /** Some words of a part, all of which are meant or one of which is. */
  record Choice(List<String> words, boolean all) {}

  private final Lexicon lexicon;
  private final Map<String, Form<String>> words = new HashMap<>();
  private final Map<String, Form<Choice>> choices = new HashMap<>();

  WordForms(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What each word of a part is called, in all ways. */
  Map<String, Set<String>> called(Kind kind, String part, boolean plural) {
    RecordComponent component = kind.components().get(part);
    Map<String, Set<String>> called = new LinkedHashMap<>();
    for (String word : PartMarks.of(component).words()) {
      called
          .computeIfAbsent(word, w -> new LinkedHashSet<>())
          .add(plural ? English.plural(word) : word);
      called
          .get(word)
          .add(plural ? English.plural(word.replace('-', ' ')) : word.replace('-', ' '));
    }
    labels(component).forEach((word, label) -> add(called, word, English.bare(label), plural));
    for (Label label : lexicon.labels()) {
      if (label.of().equals(kind.name() + "." + part) && called.containsKey(label.word())) {
        called.get(label.word()).addAll(plural ? label.plural() : label.called());
      }
    }
    return called;
  }

  private static void add(
      Map<String, Set<String>> called, String word, String label, boolean plural) {
    if (called.containsKey(word)) {
      called.get(word).add(plural ? English.plural(label) : label);
    }
  }

  private static Map<String, String> labels(RecordComponent component) {
    Called called = component.getAnnotation(Called.class);
    Map<String, String> labels = new LinkedHashMap<>();
    if (called != null) {
      for (String one : called.value()) {
        labels.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
      }
    }
    return labels;
  }

  /** The label as it is read: spelled in one way. */
  private String spelled(String label) {
    return Arrays.stream(label.split(" "))
        .map(word -> lexicon.spellings().getOrDefault(word, word))
        .collect(Collectors.joining(" "));
  }

  /**
   * One word or several of a part.
   *
   * @param articles whether each can have one, as in "is a statute or a rule"
   */
  Form<Choice> choice(Kind kind, String part, boolean plural, boolean articles) {
    return choices.computeIfAbsent(
        kind + "." + part + plural + articles, key -> madeChoice(kind, part, plural, articles));
  }

  private Form<Choice> madeChoice(Kind kind, String part, boolean plural, boolean articles) {
    Form<String> word = word(kind, part, plural);
    Form<String> one =
        articles ? Form.longer(word, Form.any(word.after("a"), word.after("the"))) : word;
    Form<Choice> single = one.map(w -> new Choice(List.of(w), false));
    Form<Choice> choice = Form.longer(single, several(one, ",", "or", false));
    return isList(kind, part)
        ? Form.longer(choice, Form.any(several(one, ",", "and", true), bothOf(one)))
        : choice;
  }

  /** One word or several of a part of many facts, of which each can have another word. */
  Form<Choice> several(Kind kind, String part) {
    Form<String> word = word(kind, part, false);
    Form<Choice> choice = choice(kind, part, false, false);
    return Form.longer(choice, Form.any(several(word, ",", "and", true), bothOf(word)));
  }

  private Form<String> word(Kind kind, String part, boolean plural) {
    return words.computeIfAbsent(kind + "." + part + plural, key -> madeWord(kind, part, plural));
  }

  private Form<String> madeWord(Kind kind, String part, boolean plural) {
    List<Form<String>> words = new ArrayList<>();
    called(kind, part, plural)
        .forEach(
            (word, ways) ->
                ways.stream()
                    .map(this::spelled)
                    .distinct()
                    .forEach(way -> words.add(Form.words(way).map(unit -> word))));
    return Form.any(words);
  }

  private static boolean isList(Kind kind, String part) {
    return TermType.of(kind.components().get(part)).orElseThrow().sort() == TermType.Sort.TEXTS;
  }

  private static Form<Choice> bothOf(Form<String> one) {
    return one.then(one.after("and"), (a, b) -> new Choice(List.of(a, b), true)).after("both");
  }

  /** "a or b", "a, b or c", or "a, b", which means "or". */
  private static Form<Choice> several(Form<String> one, String comma, String last, boolean all) {
    Form<List<String>> commas = list(one, comma);
    Form<List<String>> end =
        Form.any(one.after(last).map(List::of), one.after(comma + " " + last).map(List::of));
    Form<Choice> listed =
        one.then(
            commas.then(all ? end : Form.any(end, Form.nothing(List.of())), WordForms::joined),
            (first, more) -> new Choice(joined(List.of(first), more), all));
    return listed.only(choice -> choice.words().size() > 1);
  }

  private static Form<List<String>> list(Form<String> one, String comma) {
    return Form.any(
        Form.nothing(List.of()),
        Form.later(() -> one.after(comma).then(list(one, comma), (a, b) -> joined(List.of(a), b))));
  }

  private static List<String> joined(List<String> one, List<String> other) {
    List<String> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }
}
