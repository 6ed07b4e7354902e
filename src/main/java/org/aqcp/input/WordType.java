package org.aqcp.input;

import java.util.List;
import java.util.Map;

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
    Object meaning = meanings.get(scalar.text());
    if (meaning == null) {
      List<String> words = List.copyOf(meanings.keySet());
      String near = Suggestion.hint(scalar.text(), words);
      problems.add(
          scalar.place(),
          scalar.kind() + " is no word for " + Words.quoted(key),
          (near.isEmpty() ? "" : near + " ") + "the words are " + Words.listed(words));
    }
    return meaning;
  }
}
