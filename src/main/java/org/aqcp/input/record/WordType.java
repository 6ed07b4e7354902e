package org.aqcp.input.record;

import java.util.List;
import java.util.Map;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.Node;

/**
 * One of a few words.
 *
 * @param meanings what each word stands for: itself, or a constant
 */
record WordType(Map<String, Object> meanings) implements ScalarType {
  private static final int FEW = 8;

  @Override
  public String wanted() {
    return "a word";
  }

  @Override
  public Object read(Node.Scalar scalar, String key, Problems problems) {
    Object meaning = meanings.get(scalar.text());
    if (meaning == null) {
      problems.add(
          InputProblem.UNKNOWN_VALUE,
          scalar.extent(problems),
          scalar.kind() + " is no word for " + Words.quoted(key),
          advice(scalar.text()),
          Suggestion.slip(scalar.text(), meanings.keySet())
              .flatMap(right -> problems.replacing(scalar.place(), scalar.text(), right)));
    }
    return meaning;
  }

  private Advice advice(String text) {
    List<String> words = List.copyOf(meanings.keySet());
    Advice near = Suggestion.advice(text, words);
    String all = "the words are " + Words.listed(words);
    return near.meant().isEmpty() || words.size() > FEW
        ? near.or(all)
        : new Advice(near.hint() + " " + all, near.meant());
  }
}
