package org.aqcp.rules.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.grammar.Grammar;
import org.aqcp.rules.lexicon.Lexicon;
import org.aqcp.rules.text.Limits;
import org.aqcp.rules.text.Line;
import org.aqcp.rules.text.RuleSources;
import org.aqcp.rules.text.RuleText;
import org.aqcp.rules.text.Sentences;
import org.aqcp.rules.text.SourceFile;

/** The phrases of the rule language, read from files in Drools' DSL format. */
public final class Vocabulary implements Sentences {
  private static final Pattern SHAPE =
      Pattern.compile("\\[(condition|when|consequence|then)]\\[](?!\\s*\\.)([^`=]+)=(.+)");
  private static final Set<String> CONDITIONS = Set.of("condition", "when");

  /** Limits time: every line of a rule is compared with every phrase. */
  private static final int MOST = 2_000;

  private final List<Phrase> phrases = new ArrayList<>();
  private final Set<String> faulty = new HashSet<>();
  private final Grammar grammar;
  private final Grammar rollUps;
  private final List<Phrase> sayable = new ArrayList<>();
  private boolean lacksPhrases;

  private Vocabulary(Lexicon words) {
    this.grammar = new Grammar(words, false);
    this.rollUps = new Grammar(words, true);
  }

  /** Reads all files, and adds their problems. */
  public static Vocabulary read(List<SourceFile> files, List<Problem> problems) {
    int before = problems.size();
    Lexicon words = Lexicon.read(words(files), problems);
    // what is half read would be read as something else
    Vocabulary vocabulary = new Vocabulary(problems.size() == before ? words : Lexicon.EMPTY);
    for (SourceFile file : phrases(files)) {
      List<Problem> found = new ArrayList<>();
      for (int i = 0; i < file.lines().size() && !Limits.isReached(found, file); i++) {
        vocabulary.readLine(file, i + 1, found);
      }
      problems.addAll(found);
      vocabulary.refuseMany(file, problems);
    }
    vocabulary.lacksPhrases = problems.size() > before;
    return vocabulary;
  }

  private static List<SourceFile> words(List<SourceFile> files) {
    return files.stream().filter(file -> file.name().endsWith(RuleSources.WORDS)).toList();
  }

  private static List<SourceFile> phrases(List<SourceFile> files) {
    return files.stream().filter(file -> !file.name().endsWith(RuleSources.WORDS)).toList();
  }

  /** The sentences on indicators, or those of roll-up rules, that can be made of its words. */
  public Grammar grammar(boolean rollUp) {
    return rollUp ? rollUps : grammar;
  }

  public List<Phrase> phrases() {
    return List.copyOf(phrases);
  }

  /** The phrases, and what can be said with its words. */
  public List<Phrase> sayable() {
    if (sayable.isEmpty()) {
      sayable.addAll(SpokenPhrases.of(grammar));
      sayable.addAll(SpokenPhrases.of(rollUps));
      // stable, so that each entry says its sentence before what narrows
      sayable.sort(Comparator.comparing(Phrase::file).thenComparing(Phrase::line));
      sayable.addAll(phrases);
    }
    return List.copyOf(sayable);
  }

  /** The phrases that fit a whole line, as a conclusion or as a condition. */
  public List<Phrase> fitting(String line, boolean conclusion) {
    return phrases.stream()
        .filter(p -> p.conclusion() == conclusion && p.fit(line).isPresent())
        .toList();
  }

  /** The first two phrases that fit a line, if it is ambiguous. */
  public List<Phrase> rivals(String line) {
    List<Phrase> conditions = fitting(line, false);
    List<Phrase> fitting = conditions.size() > 1 ? conditions : fitting(line, true);
    return fitting.stream().limit(2).toList();
  }

  @Override
  public boolean fits(String line, boolean conclusion) {
    return phrases.stream().anyMatch(p -> p.conclusion() == conclusion && p.fit(line).isPresent())
        || (!conclusion && (fits(grammar, line) || fits(rollUps, line)));
  }

  private static boolean fits(Grammar grammar, String line) {
    return grammar.fits(line) || grammar.narrowsSomething(line);
  }

  /** Adds the problems of the phrases themselves, whether or not a rule uses them. */
  public Vocabulary tried(List<SourceFile> files, List<Problem> problems) {
    for (SourceFile file : phrases(files)) {
      List<String> lines = file.lines();
      for (Phrase phrase : phrases) {
        if (phrase.file().equals(file.name()) && !faulty.contains(phrase.where())) {
          Line line = Line.of(lines.get(phrase.line() - 1), phrase.line());
          PhraseTrial.problem(phrase, line)
              .ifPresent(
                  problem -> {
                    faulty.add(phrase.where());
                    problems.add(problem);
                  });
        }
      }
    }
    return this;
  }

  /** Whether a sentence, or a line that narrows it, uses a phrase with a reported problem. */
  public boolean isFaulty(RuleText.SentenceText text) {
    return phrases.stream()
        .filter(phrase -> faulty.contains(phrase.where()))
        .anyMatch(p -> text.lines().stream().anyMatch(line -> p.fit(line.text()).isPresent()));
  }

  /** Whether a line of the vocabulary is invalid, so that sentences may fit its correct form. */
  public boolean lacksPhrases() {
    return lacksPhrases;
  }

  private void refuseMany(SourceFile file, List<Problem> problems) {
    if (phrases.size() > MOST) {
      problems.add(
          Limits.tooLarge(
              file.name(),
              Place.NOWHERE,
              "with this file the vocabulary has more than " + MOST + " phrases",
              "remove those that no rule uses"));
    }
  }

  private void readLine(SourceFile file, int number, List<Problem> problems) {
    String raw = file.lines().get(number - 1);
    String line = raw.strip();
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    int before = problems.size();
    Matcher parts = SHAPE.matcher(line);
    Optional<PhraseShape> shape =
        parts.matches() ? PhraseShape.of(parts.group(2).strip()) : Optional.empty();
    PhraseCheck check = new PhraseCheck(file.name(), number, problems);
    if (shape.isEmpty()) {
      check.shape(parts.matches(), Line.of(raw, number));
    } else {
      check.drl(parts.group(1), parts.group(3), raw.indexOf(line) + parts.start(3) + 1);
    }
    if (problems.size() == before) {
      Phrase phrase = phrase(parts, shape.orElseThrow(), file.name(), number);
      if (check.hasLooseBlank(phrase)) {
        faulty.add(phrase.where());
      }
      phrases.add(phrase);
    }
  }

  private static Phrase phrase(Matcher parts, PhraseShape shape, String file, int line) {
    return new Phrase(
        !CONDITIONS.contains(parts.group(1)),
        parts.group(2).strip(),
        parts.group(3).strip(),
        shape.pattern(),
        shape.blanks(),
        file,
        line);
  }
}
