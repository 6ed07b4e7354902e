package org.aqcp.rules.drools;

import java.util.Map;
import java.util.stream.Stream;
import org.drools.model.Consequence;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.View;
import org.drools.model.impl.ModelImpl;

/**
 * Makes a rule appear to be in one package with all others. Drools 10.2 builds the network of the
 * largest package at once and then adds the rules of other packages one by one; a rule that starts
 * like an earlier one may then never fire (incubator-kie 7109, 7115).
 */
record OnePackage(Rule rule) implements Rule {
  private static final String NAME = "org.aqcp.rulebook";

  static Model of(Stream<Rule> rules) {
    return new ModelImpl(NAME).withRules(rules.<Rule>map(OnePackage::new).toList());
  }

  @Override
  public String getPackage() {
    return NAME;
  }

  @Override
  public String getName() {
    return rule.getName();
  }

  @Override
  public String getUnit() {
    return rule.getUnit();
  }

  @Override
  public View getView() {
    return rule.getView();
  }

  @Override
  public Consequence getDefaultConsequence() {
    return rule.getDefaultConsequence();
  }

  @Override
  public Map<String, Consequence> getConsequences() {
    return rule.getConsequences();
  }

  @Override
  public <T> T getAttribute(Attribute<T> attribute) {
    return rule.getAttribute(attribute);
  }

  @Override
  public Map<String, Object> getMetaData() {
    return rule.getMetaData();
  }

  @Override
  public Object getMetaData(String key) {
    return rule.getMetaData(key);
  }
}
