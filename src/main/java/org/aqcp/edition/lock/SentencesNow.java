package org.aqcp.edition.lock;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.Status;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.input.file.Digest;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.language.Consequence;
import org.aqcp.rules.language.RuleDrl;
import org.aqcp.rules.sentence.Expander;
import org.aqcp.rules.sentence.SentenceReader;
import org.aqcp.rules.text.Line;
import org.aqcp.rules.text.RuleFileReader;
import org.aqcp.rules.text.RuleSources;
import org.aqcp.rules.text.RuleText;
import org.aqcp.rules.text.SourceFile;
import org.aqcp.rules.vocabulary.Vocabulary;

/**
 * What all sentences of a version's rules mean, those that it inherits too. A sentence means the
 * same wherever it stands, since it is read by itself; if it does not, as between rules on
 * indicators and roll-up rules, all its meanings count.
 */
final class SentencesNow {
  private static final String QUANTITY = "$quantity";

  /** Where a sentence is said first, and all that it means; nothing where it cannot be read. */
  private record Found(String file, Extent extent, Set<String> meanings) {}

  private final Vocabulary vocabulary;
  private final SentenceReader reader;
  private final Map<String, Found> found = new TreeMap<>();
  private final List<Problem> ignored = new ArrayList<>();

  private SentencesNow(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.reader = new SentenceReader(vocabulary);
  }

  /** The sentences by their texts. Files and rules that cannot be read are left out. */
  static Map<String, SentenceNow> of(Home home, FrameworkVersion version, Vocabulary vocabulary) {
    SentencesNow sentences = new SentencesNow(vocabulary);
    Set<SourceFile> seen = new HashSet<>();
    for (String level : version.levelIds()) {
      for (SourceFile file : RuleSources.of(home, version, level, sentences.ignored)) {
        if (seen.add(file)) {
          sentences.add(file);
        }
      }
    }
    Map<String, SentenceNow> all = new TreeMap<>();
    sentences.found.forEach(
        (text, one) ->
            all.put(text, new SentenceNow(text, means(one.meanings()), one.file(), one.extent())));
    return all;
  }

  private void add(SourceFile file) {
    for (RuleText rule : RuleFileReader.read(file, vocabulary, ignored)) {
      for (RuleText.SentenceText sentence : rule.plainSentences()) {
        List<String> lines = sentence.lines().stream().map(Line::text).toList();
        add(file, sentence.sentence(), lines, condition(lines, rule.rollUp));
      }
      for (Line conclusion : rule.conclusions) {
        Optional<String> status =
            new Expander(file, vocabulary, ignored)
                .conclusion(conclusion)
                .flatMap(phrase -> Consequence.of(phrase.drl(), rule.rollUp))
                .map(Status::key);
        add(file, conclusion, List.of(conclusion.text()), status);
      }
    }
  }

  private Optional<String> condition(List<String> lines, boolean rollUp) {
    Optional<Requirement> read = reader.read(lines, 1, rollUp);
    return read.map(condition -> RuleDrl.of((Condition) condition, QUANTITY));
  }

  private void add(SourceFile file, Line at, List<String> lines, Optional<String> meaning) {
    String text = lines.stream().collect(Collectors.joining(" ")).strip().replaceAll("\\s+", " ");
    Found one =
        found.computeIfAbsent(text, key -> new Found(file.name(), at.extent(), new TreeSet<>()));
    one.meanings().add(meaning.orElse(""));
  }

  /** A status, or the digest of a condition; empty if a sentence cannot be read somewhere. */
  private static String means(Set<String> meanings) {
    String first = meanings.iterator().next();
    if (meanings.size() == 1 && Status.keyed(first).isPresent()) {
      return first;
    }
    Digest digest = new Digest();
    meanings.forEach(digest::add);
    return meanings.contains("") ? "" : digest.hex();
  }
}
