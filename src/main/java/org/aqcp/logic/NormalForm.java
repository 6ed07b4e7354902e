package org.aqcp.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.ComparedAmount;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.Rewriting;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.SentenceBlock;
import org.aqcp.condition.Term;

/**
 * Rewrites conditions so that equal meanings look equal: thresholds become numbers, and variables
 * are named after the pattern and component that they are bound to.
 */
final class NormalForm extends Rewriting {
  private final Map<String, Integer> thresholds;
  private final Map<String, String> names;
  private int patterns;

  private NormalForm(Map<String, Integer> thresholds, Map<String, String> names, int patterns) {
    this.thresholds = thresholds;
    this.names = new HashMap<>(names);
    this.patterns = patterns;
  }

  /** Normalizes a requirement of a rule on an indicator with these thresholds. */
  static Requirement of(Requirement requirement, Map<String, Integer> thresholds) {
    NormalForm form = new NormalForm(thresholds, Map.of(), 0);
    return requirement instanceof SentenceBlock block
        ? form.block(block)
        : form.condition((Condition) requirement);
  }

  /** A block by its number, of sentences without their words. */
  private SentenceBlock block(SentenceBlock block) {
    Term number =
        block.of().isCounted()
            ? term(block.number())
            : new Term.Literal((int) block.needed(Bindings.NONE));
    List<Sentence> sentences = new ArrayList<>();
    for (Sentence sentence : block.sentences()) {
      Requirement plain = of(sentence.condition(), thresholds);
      sentences.add(new Sentence(0, List.of(), List.of(), plain));
    }
    return block.of(sentences).by(block.of().operator(), number);
  }

  /** Variables bound inside a condition are invisible outside; those of a pattern are not. */
  @Override
  public Condition condition(Condition condition) {
    return condition.rewritten(
        condition instanceof Pattern ? this : new NormalForm(thresholds, names, patterns));
  }

  @Override
  protected ComparedAmount amount(ComparedAmount amount) {
    return new NormalForm(thresholds, names, patterns).side(amount);
  }

  private ComparedAmount side(ComparedAmount amount) {
    return super.amount(amount);
  }

  @Override
  protected Pattern pattern(Pattern pattern) {
    Term from = term(pattern.from());
    String own = "$" + ++patterns;
    if (!pattern.name().isEmpty()) {
      names.put(pattern.name(), own);
    }
    Map<String, Term> bindings = new LinkedHashMap<>();
    pattern
        .bindings()
        .forEach(
            (variable, component) -> {
              names.put(variable, own + "." + component);
              bindings.put(own + "." + component, term(component));
            });
    return new Pattern(pattern.kind(), own, from, bindings, tests(pattern.tests()));
  }

  @Override
  protected String variable(String name) {
    return names.getOrDefault(name, name);
  }

  @Override
  protected Term term(Term term) {
    if (term instanceof Term.Literal literal && literal.value() instanceof Number number) {
      return new Term.Literal(number.intValue());
    }
    Integer threshold =
        term instanceof Term.Call call ? call.threshold().map(thresholds::get).orElse(null) : null;
    return threshold == null ? super.term(term) : new Term.Literal(threshold);
  }
}
