package org.aqcp.rules.drools;

import java.util.Map;
import java.util.stream.Stream;
import org.drools.model.Consequence;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.View;
import org.drools.model.impl.ModelImpl;

/**
 * A rule as if it had been compiled in one package with all others. Drools 10.2 builds its network
 * at once for the largest package only and adds the rules of others one by one, and a rule that
 * shares its beginning with one that was added before may then never fire (incubator-kie 7109,
 * 7115).
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
