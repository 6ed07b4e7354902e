package org.aqcp.editor.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.aqcp.editor.text.RuleOutline;
import org.aqcp.editor.text.Setting;
import org.aqcp.rules.grammar.Grammar;
import org.aqcp.rules.grammar.WordSource;

/**
 * The entries of the lexicon that say a line of a rule.
 *
 * @param all in the order of their words
 */
record SaidWords(List<WordSource> all) {
  /** Those of a line, counted from 0. */
  static SaidWords of(String said, int line, RuleOutline outline, Setting setting) {
    boolean rollUp = outline.rule(line).map(RuleOutline.OutlinedRule::rollUp).orElse(false);
    Grammar grammar = setting.vocabulary().grammar(rollUp);
    if (!said.startsWith("- ")) {
      return new SaidWords(grammar.sources(said));
    }
    return new SaidWords(
        outline
            .sentence(line)
            .map(above -> grammar.sources(outline.above(above, line), said))
            .orElse(List.of()));
  }

  /** The entry that says the word at a column; for a small word, the next that it belongs to. */
  Optional<WordSource> at(int column) {
    ToIntFunction<WordSource> width = source -> source.end() - source.start();
    return all.stream()
        .filter(source -> source.start() <= column && column <= source.end())
        .min(Comparator.comparingInt(width))
        .or(
            () ->
                all.stream()
                    .filter(source -> source.start() > column)
                    .min(Comparator.comparingInt(WordSource::start)))
        .or(() -> all.stream().max(Comparator.comparingInt(WordSource::end)));
  }
}
