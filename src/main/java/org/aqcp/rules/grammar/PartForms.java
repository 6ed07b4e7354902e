package org.aqcp.rules.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aqcp.condition.Kind;
import org.aqcp.rules.language.TermType;
import org.aqcp.rules.lexicon.Property;

/** What can stand for a part in braces: a number, a time, words or other facts. */
final class PartForms {
  private static final Form<HowMany> NUMBER =
      Form.any(
          NounForms.AMOUNT,
          Form.any(NounForms.BETWEEN, Form.words("no").map(unit -> HowMany.NONE)));

  private final WordForms words;
  private final NounForms nouns;

  PartForms(WordForms words, NounForms nouns) {
    this.words = words;
    this.nouns = nouns;
  }

  /** The form of a part of a property. */
  Form<Claim> of(Kind kind, String part, Property property, boolean percent) {
    int blank = part.indexOf(' ');
    if (blank > 0 && !part.contains(" by ")) {
      return special(kind, part.substring(0, blank), part.substring(blank + 1));
    }
    int dot = part.indexOf('.');
    if (dot > 0) {
      String list = part.substring(0, dot);
      String inner = part.substring(dot + 1);
      if (property.noun() == null) {
        return inList(kind, list, inner);
      }
      return TermType.of(kind.components().get(list)).orElseThrow().sort() == TermType.Sort.FACTS
          ? through(kind, list, inner, property.noun())
          : ofNamed(list, inner, property.noun());
    }
    if (part.contains(" by ")) {
      return named(part);
    }
    TermType type = TermType.of(kind.components().get(part)).orElseThrow();
    return switch (type.sort()) {
      case NUMBER -> number(kind, part, percent);
      case DAY -> DateForms.TIME.map(time -> new Claim.Tested(kind, time.test(part)));
      case TEXT, TEXTS -> text(kind, part, type, property);
      case FACTS -> listed(kind, part);
      case YES_NO, FACT -> throw new IllegalArgumentException(part + " says nothing by itself");
    };
  }

  /** A part of which something special is said. */
  private Form<Claim> special(Kind kind, String how, String part) {
    return switch (how) {
      case "only" -> only(kind, part);
      case "all" -> allInList(kind, part);
      case "age" -> DateForms.AGE.map(time -> new Claim.Tested(kind, time.test(part)));
      case "size" ->
          NounForms.AMOUNT.map(amount -> new Claim.Tested(kind, amount.test(part + "!.size()")));
      case "not" ->
          Form.any(words.choice(kind, part, true, true), words.choice(kind, part, false, true))
              .only(choice -> !choice.all())
              .map(choice -> new Claim.Tested(kind, equal(part, false, choice.words())))
              .map(Claim::negated);
      default -> throw new IllegalArgumentException(how + " is nothing that can be said of a part");
    };
  }

  private static Form<Claim> number(Kind kind, String part, boolean percent) {
    Form<HowMany> amount = percent ? HowMany.PERCENT : NUMBER;
    return amount.map(a -> new Claim.Tested(kind, a.test(part)));
  }

  private Form<Claim> text(Kind kind, String part, TermType type, Property property) {
    boolean list = type.sort() == TermType.Sort.TEXTS;
    if (property.noun() != null) {
      Link link = list ? Link.named(part) : Link.name(part);
      return nouns.object(
          property.noun(),
          (things, different, amount) -> related(kind, part, link, things, different, amount));
    }
    if (type.words().isEmpty()) {
      return new FreeWords().map(name -> new Claim.Tested(kind, equal(part, list, List.of(name))));
    }
    return words
        .choice(kind, part, false, true)
        .only(choice -> list || !choice.all())
        .map(choice -> worded(kind, part, list, choice));
  }

  private static Claim worded(Kind kind, String part, boolean list, WordForms.Choice choice) {
    return choice.all()
        ? Claim.both(
            choice.words().stream()
                .<Claim>map(word -> new Claim.Tested(kind, equal(part, list, List.of(word))))
                .toList())
        : new Claim.Tested(kind, equal(part, list, choice.words()));
  }

  /** The test that a part is one of some words, or a list contains one of them. */
  static String equal(String part, boolean list, List<String> words) {
    return words.stream()
        .map(word -> part + (list ? " contains " : " == ") + '"' + word + '"')
        .collect(Collectors.joining(" || "));
  }

  private static Claim related(
      Kind kind, String part, Link link, Things things, String different, HowMany amount) {
    boolean size = things.isAll() && link.isList() && different.isEmpty();
    return size && amount.isOne()
        ? new Claim.Tested(kind, amount.test(part + "!.size()"))
        : new Claim.Related(link, things, different, amount);
  }

  private Form<Claim> listed(Kind kind, String part) {
    return nouns.object(
        kind.name() + "." + part,
        (things, different, amount) ->
            related(kind, part, Link.in(part), things, different, amount));
  }

  /** A list that has this word and nothing else. */
  private Form<Claim> only(Kind kind, String part) {
    List<String> all = TermType.of(kind.components().get(part)).orElseThrow().words();
    return words
        .choice(kind, part, false, true)
        .only(choice -> choice.words().size() == 1)
        .map(
            choice -> {
              List<String> tests = new ArrayList<>();
              for (String word : all) {
                boolean it = choice.words().contains(word);
                tests.add(part + (it ? "" : " not") + " contains \"" + word + '"');
              }
              return new Claim.Tested(kind, String.join(" && ", tests));
            });
  }

  /** A list in which there is something, and nothing but such. */
  private Form<Claim> allInList(Kind kind, String path) {
    String list = path.substring(0, path.indexOf('.'));
    String part = path.substring(path.indexOf('.') + 1);
    Kind listed = TermType.of(kind.components().get(list)).orElseThrow().kind();
    Things all = nouns.all(kind.name() + "." + list);
    return words
        .choice(listed, part, false, true)
        .only(choice -> !choice.all())
        .map(choice -> new Claim.Tested(listed, equal(part, false, choice.words())))
        .map(
            such ->
                Claim.both(
                    List.of(
                        new Claim.Tested(kind, list + "!.size() >= 1"),
                        new Claim.Related(
                            Link.in(list), all.narrowed(such.negated()), HowMany.NONE))));
  }

  /** Words of those that a list names; with "and", each word is that of one of them. */
  private Form<Claim> ofNamed(String list, String part, String noun) {
    Things all = nouns.all(noun);
    return words
        .several(all.kind(), part)
        .map(
            choice ->
                choice.all()
                    ? Claim.both(
                        choice.words().stream()
                            .map(word -> one(list, part, all, List.of(word)))
                            .toList())
                    : one(list, part, all, choice.words()));
  }

  private static Claim one(String list, String part, Things all, List<String> words) {
    Claim such = new Claim.Tested(all.kind(), equal(part, false, words));
    return new Claim.Related(Link.named(list), all.narrowed(such), HowMany.SOME);
  }

  /** Words of what is in a list. */
  private Form<Claim> inList(Kind kind, String list, String part) {
    Optional<TermType> type = TermType.of(kind.components().get(list));
    Kind listed = type.orElseThrow().kind();
    return words
        .choice(listed, part, false, true)
        .only(choice -> !choice.all())
        .map(
            choice ->
                new Claim.Related(
                    Link.in(list),
                    nouns
                        .all(kind.name() + "." + list)
                        .narrowed(new Claim.Tested(listed, equal(part, false, choice.words()))),
                    HowMany.SOME));
  }

  /** Other facts that what is in a list names. */
  private Form<Claim> through(Kind kind, String list, String part, String noun) {
    Kind listed = TermType.of(kind.components().get(list)).orElseThrow().kind();
    Naming naming = new Naming(list, listed, part, false);
    return nouns.object(
        noun, (things, different, amount) -> new Claim.Through(naming, things, different, amount));
  }

  /**
   * "partner has adopted", of facts that every such partner is named by: there are some, and none
   * that is not named. Empty where a list names no others itself.
   */
  Optional<Form<Claim>> everyNamed(Kind kind, Property property) {
    String list = Template.of(property.is()).part(any -> true);
    if (!kind.components().containsKey(list)
        || TermType.of(kind.components().get(list)).orElseThrow().sort() != TermType.Sort.TEXTS) {
      return Optional.empty();
    }
    return Optional.of(
        nouns
            .one(property.noun())
            .before(property.active())
            .map(
                such ->
                    Claim.both(
                        List.of(
                            new Claim.Related(Link.any(list), such, HowMany.SOME),
                            new Claim.Related(Link.unnamed(list), such, HowMany.NONE)))));
  }

  /** Other facts, which name this one by a part of theirs: "{practice by pathway}". */
  private Form<Claim> named(String part) {
    String[] words = part.split(" by ", 2);
    if (words[0].startsWith("some ")) {
      Things some = nouns.all(words[0].substring("some ".length()));
      return Form.nothing(new Claim.Related(Link.naming(words[1]), some, HowMany.SOME));
    }
    return nouns.object(
        words[0],
        (things, different, amount) ->
            new Claim.Related(Link.naming(words[1]), things, different, amount));
  }

  /** Makes a claim of facts and how many of them there are. */
  interface Made {
    /**
     * The claim.
     *
     * @param different the part of which different values are counted; empty for the facts
     */
    Claim of(Things things, String different, HowMany amount);
  }
}
