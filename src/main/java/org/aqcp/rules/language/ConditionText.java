package org.aqcp.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Kind;

/**
 * The DRL of a sentence, as signs that the reader takes one by one. What narrows the sentence is
 * kept apart from it: it is read within the first pattern, and cannot be taken for anything else.
 *
 * @param narrowing what each line asks of the facts that the sentence is about
 */
public record ConditionText(List<String> sentence, List<List<String>> narrowing) {
  public ConditionText {
    sentence = List.copyOf(sentence);
    narrowing = List.copyOf(narrowing);
  }

  /** A sentence that nothing narrows. */
  public static ConditionText of(String drl) {
    return new ConditionText(signs(drl), List.of());
  }

  /** The kind of the facts that it is about; empty if it is not about facts. */
  public Optional<Kind> kind() {
    return sentence.stream().flatMap(sign -> Kind.named(sign).stream()).findFirst();
  }

  /** The signs of DRL, in its order. */
  public static List<String> signs(String drl) {
    return Signs.of(drl);
  }

  /** Narrowed by more lines. */
  public ConditionText narrowedBy(List<ConditionText> lines) {
    List<List<String>> all = new ArrayList<>(narrowing);
    lines.forEach(line -> all.add(line.sentence()));
    return new ConditionText(sentence, all);
  }
}
