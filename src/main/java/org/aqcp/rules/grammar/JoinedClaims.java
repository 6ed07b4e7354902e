package org.aqcp.rules.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One claim, or more of them with "and" and "or" between them, of which "and" binds closer. A claim
 * with the same verb as the one before may leave it out: "have a baseline and a target".
 */
final class JoinedClaims {
  /** One claim and the verb that it was said with. */
  private record Item(String verb, Claim claim) {}

  /** One more claim, and the word that joins it: "and", "or", or a comma for the next such word. */
  private record More(String joined, Claim claim) {}

  private static final Form<String> JOINED =
      Form.any(
          Form.words("and").map(unit -> "and"),
          Form.words("or").map(unit -> "or"),
          Form.words(", and").map(unit -> "and"),
          Form.words(", or").map(unit -> "or"),
          Form.words(",").map(unit -> ","));

  private final Map<String, Form<Item>> rests = new LinkedHashMap<>();
  private final Map<String, Form<List<More>>> more = new HashMap<>();
  private final List<Form<Item>> both = new ArrayList<>();
  private final Form<Item> item;

  private JoinedClaims(List<Wording> ways) {
    Map<String, List<Form<Claim>>> again = new LinkedHashMap<>();
    List<Form<Item>> items = new ArrayList<>();
    for (Wording way : ways) {
      Form<Item> item = way.rest().map(claim -> new Item(way.verb(), claim));
      items.add(way.verb().isEmpty() ? item : item.after(way.verb()));
      if (!way.negative() && !way.rest().isNothing()) {
        again.computeIfAbsent(way.verb(), verb -> new ArrayList<>()).add(way.rest());
      }
    }
    again.forEach(
        (verb, forms) -> {
          Form<Claim> rest = Form.any(forms);
          rests.put(verb, rest.map(claim -> new Item(verb, claim)));
          if (!verb.isEmpty()) {
            both.add(both(rest).map(claim -> new Item(verb, claim)).after(verb + " both"));
          }
        });
    this.item = Form.longer(Form.any(items), Form.any(both));
  }

  static Form<Claim> of(List<Wording> ways) {
    JoinedClaims chain = new JoinedClaims(ways);
    Form<Claim> together =
        chain.item.flatThen(
            first -> chain.more(first.verb),
            Form.longer(
                Form.nothing(List.of()),
                chain.item.after("and").map(one -> List.of(new More("and", one.claim)))),
            (first, more) -> folded(first.claim, more));
    Form<Claim> claims = Form.rather(chain.item.map(Item::claim), together);
    return Form.longer(claims, both(chain.item.map(Item::claim)).after("both"));
  }

  private static Form<Claim> both(Form<Claim> claim) {
    return claim.then(claim.after("and"), (one, other) -> Claim.both(List.of(one, other)));
  }

  /** No more claims, or some after "and" or "or", which may leave out the verb. */
  private Form<List<More>> more(String verb) {
    return more.computeIfAbsent(verb, v -> madeMore(v).only(JoinedClaims::ends));
  }

  private Form<List<More>> madeMore(String verb) {
    Form<Item> again =
        verb.isEmpty() || !rests.containsKey(verb) ? item : Form.any(item, rests.get(verb));
    return Form.any(
        Form.nothing(List.of()),
        JOINED.<List<More>, List<More>>flatThen(
            word ->
                again.flatThen(
                    one -> more(one.verb),
                    Form.nothing(List.of()),
                    (one, others) -> joined(new More(word, one.claim), others)),
            Form.nothing(List.of()),
            (word, all) -> all));
  }

  private static List<More> joined(More one, List<More> others) {
    List<More> all = new ArrayList<>(List.of(one));
    all.addAll(others);
    return all;
  }

  /** A comma that no "and" or "or" follows joins nothing: what follows it is said elsewhere. */
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
