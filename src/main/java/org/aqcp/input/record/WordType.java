package org.aqcp.input.record;

import java.util.Map;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.yaml.Node;

/**
 * One of a few words.
 *
 * @param meanings what each word stands for: itself, or a constant
 */
record WordType(Map<String, Object> meanings) implements ScalarType {
  @Override
  public String wanted() {
    return "a word";
  }

  @Override
  public Object read(Node.Scalar scalar, String key, Problems problems) {
    new AllowedWords(key, meanings.keySet()).check(scalar, problems);
    return meanings.get(scalar.text());
  }
}
