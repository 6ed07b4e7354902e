package org.aqcp.rules.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.aqcp.condition.Kind;
import org.aqcp.rules.lexicon.Noun;

/**
 * The facts that a sentence is about: those of a kind that are narrowed in some way.
 *
 * @param outer the facts in whose list they are; null for those in sections
 */
record Things(Noun noun, List<Claim> claims, Things outer) {
  Things {
    claims = List.copyOf(claims);
  }

  static Things all(Noun noun) {
    Things all = new Things(noun, List.of(), null);
    return noun.only() == null ? all : all.narrowed(new Claim.Tested(noun.kind(), noun.only()));
  }

  Kind kind() {
    return noun.kind();
  }

  Things narrowed(Claim claim) {
    return new Things(noun, Stream.concat(claims.stream(), Stream.of(claim)).toList(), outer);
  }

  Things within(Things facts) {
    return new Things(noun, claims, facts);
  }

  /** Whether the closed language can say all that narrows it. */
  boolean isSayable() {
    return claims.stream().allMatch(Claim::isSayable) && (outer == null || outer.isSayable());
  }

  /** Whether it can say so within a quantity. */
  boolean isCountable() {
    return claims.stream().allMatch(Claim::isCountable) && (outer == null || outer.isCountable());
  }

  /** Whether only tests of the facts themselves narrow them. */
  boolean isTest() {
    return claims.stream().allMatch(Claim::isTest);
  }

  /** Whether it is all facts of the kind. */
  boolean isAll() {
    return claims.isEmpty() && (outer == null || outer.isAll());
  }

  /** Whether they are facts of a section that only tests narrow. */
  boolean isPlain() {
    return noun.in() == null && isTest();
  }

  /**
   * The join that finds them.
   *
   * @param more adds to the pattern for the facts themselves
   */
  String join(VariableNames names, Consumer<PatternText> more) {
    return PatternText.join(parts(names, more));
  }

  /**
   * The join that finds them, where it does not matter how often each is found.
   *
   * @param more adds to the pattern for the facts themselves
   */
  String found(VariableNames names, Consumer<PatternText> more) {
    return PatternText.found(parts(names, more));
  }

  private List<String> parts(VariableNames names, Consumer<PatternText> more) {
    List<String> parts = new ArrayList<>();
    String list = "";
    if (noun.in() != null) {
      String bound = names.next();
      list = bound;
      Consumer<PatternText> listing = pattern -> pattern.add(bound + " : " + noun.list());
      parts.addAll(outer == null ? anyOuter(listing) : outer.parts(names, listing));
    }
    PatternText own = new PatternText(kind(), list);
    claims.forEach(claim -> claim.write(own, names));
    more.accept(own);
    parts.addAll(own.parts());
    return parts;
  }

  private List<String> anyOuter(Consumer<PatternText> listing) {
    PatternText any = new PatternText(noun.outer(), "");
    listing.accept(any);
    return any.parts();
  }

  /**
   * The join that finds those that another fact is related to.
   *
   * @param more added to the pattern for them; may be empty
   */
  String joinedBy(Link link, String variable, String more, VariableNames names) {
    PatternText own = link.to(kind(), variable);
    claims.forEach(claim -> claim.write(own, names));
    if (!more.isEmpty()) {
      own.add(more);
    }
    return PatternText.join(own.parts());
  }
}
