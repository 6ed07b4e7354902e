package org.aqcp.input.record;

import java.util.Map;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.yaml.Node;

/** One of a few words, each with its value: itself or an enum constant. */
record WordType(Map<String, Object> meanings) implements ScalarType {
  @Override
  public String expected() {
    return "a word";
  }

  @Override
  public Object read(Node.Scalar scalar, String key, Problems problems) {
    new AllowedWords(key, meanings.keySet()).check(scalar, problems);
    return meanings.get(scalar.text());
  }
}
