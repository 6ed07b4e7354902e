package org.aqcp.rules.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A way to say something of one fact: a verb, or a word such as "with", and what follows it.
 *
 * @param verb may be empty
 */
record Way(String verb, Form<Claim> rest) {
  /** One claim and the verb that it was said with. */
  private record Item(String verb, Claim claim) {}

  /** One more claim, and the word that joins it: "and", "or", or a comma for the next such word. */
  private record More(String joined, Claim claim) {}

  /** One claim, or more of them with "and" and "or" between them, of which "and" binds closer. */
  static Form<Claim> chain(List<Way> ways) {
    Map<String, List<Form<Claim>>> byVerb = new LinkedHashMap<>();
    ways.forEach(way -> byVerb.computeIfAbsent(way.verb, v -> new ArrayList<>()).add(way.rest));
    List<Form<Item>> items = new ArrayList<>();
    Map<String, Form<Claim>> rests = new LinkedHashMap<>();
    byVerb.forEach(
        (verb, forms) -> {
          Form<Claim> rest = Form.any(forms);
          rests.put(verb, rest);
          Form<Item> item = rest.map(claim -> new Item(verb, claim));
          items.add(verb.isEmpty() ? item : item.after(verb));
          if (!verb.isEmpty()) {
            items.add(both(rest).map(claim -> new Item(verb, claim)).after(verb + " both"));
          }
        });
    Form<Item> item = Form.any(items);
    Form<Claim> together =
        item.flatThen(
            first -> more(first.verb, item, rests).only(Way::ends),
            Form.longer(Form.nothing(List.of()), one(item, rests)),
            (first, more) -> folded(first.claim, more));
    return Form.any(together, both(item.map(Item::claim)).after("both"));
  }

  private static Form<Claim> both(Form<Claim> claim) {
    return claim.then(claim.after("and"), (one, other) -> Claim.both(List.of(one, other)));
  }

  private static Form<List<More>> one(Form<Item> item, Map<String, Form<Claim>> rests) {
    return item.after("and").map(one -> List.of(new More("and", one.claim)));
  }

  /** No more claims, or some after "and" or "or", which may leave out the verb. */
  private static Form<List<More>> more(
      String verb, Form<Item> item, Map<String, Form<Claim>> rests) {
    Form<Item> again =
        verb.isEmpty()
            ? item
            : Form.any(item, rests.get(verb).map(claim -> new Item(verb, claim)));
    Form<String> joined =
        Form.any(
            Form.words("and").map(unit -> "and"),
            Form.words("or").map(unit -> "or"),
            Form.words(", and").map(unit -> "and"),
            Form.words(", or").map(unit -> "or"),
            Form.words(",").map(unit -> ","));
    Form<List<More>> more =
        joined.<List<More>, List<More>>flatThen(
            word ->
                again.flatThen(
                    one -> more(one.verb, item, rests),
                    Form.nothing(List.of()),
                    (one, others) -> joined(new More(word, one.claim), others)),
            Form.nothing(List.of()),
            (word, all) -> all);
    return Form.any(Form.nothing(List.of()), more);
  }

  private static List<More> joined(More one, List<More> others) {
    List<More> all = new ArrayList<>(List.of(one));
    all.addAll(others);
    return all;
  }

  /** A comma at the end joins nothing, so the claims were not read to their end. */
  private static boolean ends(List<More> more) {
    return more.isEmpty() || !more.get(more.size() - 1).joined.equals(",");
  }

  private static Claim folded(Claim first, List<More> more) {
    List<Claim> any = new ArrayList<>();
    List<Claim> all = new ArrayList<>(List.of(first));
    for (int i = 0; i < more.size(); i++) {
      if (word(more, i).equals("or")) {
        any.add(Claim.both(all));
        all = new ArrayList<>();
      }
      all.add(more.get(i).claim);
    }
    any.add(Claim.both(all));
    return Claim.either(any);
  }

  private static String word(List<More> more, int from) {
    return more.stream()
        .skip(from)
        .map(More::joined)
        .filter(word -> !word.equals(","))
        .findFirst()
        .orElse("and");
  }
}
