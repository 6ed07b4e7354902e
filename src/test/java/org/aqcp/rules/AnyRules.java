package org.aqcp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.aqcp.fuzz.Refused;
import org.aqcp.input.file.TextFile;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.text.Limits;
import org.aqcp.rules.text.RuleSources;
import org.aqcp.rules.text.SourceFile;
import org.aqcp.rules.vocabulary.Vocabulary;
import org.aqcp.rules.written.RuleReader;
import org.aqcp.rules.written.WrittenFile;
import org.aqcp.shipped.Shipped;

/** Any rules and vocabulary are either understood, or refused with messages. */
public final class AnyRules {
  private static final String RULES = "any.dslr";
  private static final String PHRASES = "any.dsl";
  private static final Duration BUDGET = Duration.ofMinutes(2);
  private static final List<SourceFile> VOCABULARY =
      RuleSources.in(Shipped.HOME, Shipped.HOME.vocabulary(), ".dsl", new ArrayList<>());
  private static final Vocabulary WORDS = Vocabulary.read(VOCABULARY, new ArrayList<>());

  /** What was read, and what is wrong with it. */
  private record Outcome(WrittenFile written, List<Problem> problems) {}

  private AnyRules() {}

  /** Rules in the shipped vocabulary. */
  public static void judgeRules(String text) {
    judge(() -> read(text, WORDS), RULES, text);
  }

  /** Phrases beside the shipped ones, and rules that are read by them. */
  public static void judgePhrases(String text, String rules) {
    judge(() -> readWith(text, rules), PHRASES, text);
  }

  private static void judge(Supplier<Outcome> reading, String file, String text) {
    long start = System.nanoTime();
    Outcome first = reading.get();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BUDGET);
    Refused.checkAll(first.problems(), file, text);
    assertThat(reading.get()).isEqualTo(first);
  }

  private static Outcome readWith(String phrases, String rules) {
    List<Problem> problems = new ArrayList<>();
    List<SourceFile> files = new ArrayList<>(source(PHRASES, phrases, problems));
    VOCABULARY.stream()
        .filter(file -> phrases.isEmpty() || !same(file, phrases))
        .forEach(files::add);
    Vocabulary words = Vocabulary.read(files, problems);
    Outcome read = read(rules, words);
    problems.addAll(read.problems());
    return new Outcome(read.written(), problems);
  }

  /** Whether an edited file is about the same phrases as one that is there. */
  private static boolean same(SourceFile file, String phrases) {
    return file.lines().get(0).equals(phrases.lines().findFirst().orElse(""));
  }

  private static Outcome read(String rules, Vocabulary words) {
    List<Problem> problems = new ArrayList<>();
    List<SourceFile> sources = source(RULES, rules, problems);
    WrittenFile written =
        sources.isEmpty()
            ? new WrittenFile(List.of(), List.of())
            : RuleReader.read(sources.get(0), words, problems);
    return new Outcome(written, problems);
  }

  /** As one that stands in a home; none where it is refused as a whole. */
  private static List<SourceFile> source(String name, String text, List<Problem> problems) {
    try {
      String read = TextFile.of(name, text.getBytes(StandardCharsets.UTF_8)).text();
      SourceFile source = new SourceFile(name, read);
      return Limits.keeps(source, problems) ? List.of(source) : List.of();
    } catch (InvalidInput invalid) {
      problems.addAll(invalid.problems());
      return List.of();
    }
  }
}
