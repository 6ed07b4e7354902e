package org.aqcp.rules;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.input.Place;
import org.aqcp.input.Problem;
import org.aqcp.input.Suggestion;
import org.drools.drl.parser.lang.dsl.DSLMappingEntry;
import org.drools.drl.parser.lang.dsl.DSLTokenizedMappingFile;

/** The phrases of the rule language. The format of its files is Drools' own. */
public final class Vocabulary {
  private static final Pattern SHAPE =
      Pattern.compile("\\[(condition|when|consequence|then)]\\[][^`=]+=.+");
  private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");

  private static final Pattern PARTS =
      Pattern.compile("\\[\\s*(\\w+)\\s*](?:\\[\\s*])?\\s*([^\\s`=\\[][^`=]*=.+)");
  private static final List<String> SECTIONS = List.of("condition", "consequence");

  private final List<Phrase> phrases = new ArrayList<>();
  private final Set<String> faulty = new HashSet<>();
  private boolean lacksPhrases;

  private Vocabulary() {}

  /** Reads every file; what is wrong in them is added to the problems. */
  static Vocabulary read(List<SourceFile> files, List<Problem> problems) {
    Vocabulary vocabulary = new Vocabulary();
    int before = problems.size();
    for (SourceFile file : files) {
      for (int i = 0; i < file.lines().size(); i++) {
        vocabulary.readLine(file, i + 1, problems);
      }
    }
    vocabulary.lacksPhrases = problems.size() > before;
    return vocabulary;
  }

  public List<Phrase> phrases() {
    return List.copyOf(phrases);
  }

  /** Whether a whole line is one that a phrase knows as a conclusion, or as a condition. */
  boolean fits(String line, boolean conclusion) {
    return phrases.stream().anyMatch(p -> p.conclusion() == conclusion && p.fit(line).isPresent());
  }

  /** Adds what is wrong with the phrases themselves, whether or not a rule uses them. */
  Vocabulary checked(List<Problem> problems) {
    for (Phrase phrase : phrases) {
      if (!faulty.contains(phrase.where())) {
        PhraseCheck.problem(phrase).ifPresent(problem -> addFault(phrase, problem, problems));
      }
    }
    return this;
  }

  private void addFault(Phrase phrase, Problem problem, List<Problem> problems) {
    faulty.add(phrase.where());
    problems.add(problem);
  }

  /**
   * Whether a phrase was told to be wrong by which a sentence, or a line that narrows it, is said.
   */
  boolean isFaulty(RuleText.SentenceText text) {
    List<String> lines = new ArrayList<>(List.of(text.sentence().text()));
    text.narrowing().forEach(line -> lines.add(line.text()));
    return phrases.stream()
        .filter(phrase -> faulty.contains(phrase.where()))
        .anyMatch(phrase -> lines.stream().anyMatch(line -> phrase.fit(line).isPresent()));
  }

  /** Whether a line of it is wrong, so that sentences may fit what it was meant to be. */
  boolean lacksPhrases() {
    return lacksPhrases;
  }

  private void readLine(SourceFile file, int number, List<Problem> problems) {
    String line = file.lines().get(number - 1).trim();
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    // other lines the parser would complain about on stderr
    List<DSLMappingEntry> entries = SHAPE.matcher(line).matches() ? parse(line) : List.of();
    if (entries.size() != 1) {
      problems.add(notPhrase(Line.of(file.lines().get(number - 1), number), file.name()));
      return;
    }
    Phrase phrase = phrase(entries.get(0), file.name(), number);
    refuseLooseBlanks(phrase, problems);
    phrases.add(phrase);
  }

  private static Problem notPhrase(Line line, String file) {
    Problem problem =
        new Problem(
            RuleProblem.INVALID_PHRASE,
            file,
            line.place(),
            "this is not a phrase of the vocabulary",
            "write `[condition][]how it is said=what it stands for` or `[consequence][]...`,"
                + " without backticks before the `=`");
    Matcher parts = PARTS.matcher(line.text());
    if (!parts.matches()) {
      return problem;
    }
    return Suggestion.closest(parts.group(1), SECTIONS)
        .map(section -> "[" + section + "][]" + parts.group(2))
        .filter(mended -> parse(mended).size() == 1)
        .map(mended -> problem.mendedBy(line.replacedBy(mended)))
        .orElse(problem);
  }

  /** A blank on one side only would be dropped, or looked for as it is written. */
  private void refuseLooseBlanks(Phrase phrase, List<Problem> problems) {
    Set<String> said = phrase.blanks().keySet();
    Set<String> used = new TreeSet<>();
    BLANK.matcher(phrase.drl()).results().forEach(found -> used.add(found.group(1)));
    Set<String> loose = new TreeSet<>(said);
    loose.addAll(used);
    loose.removeIf(name -> said.contains(name) && used.contains(name));
    for (String name : loose) {
      if (!faulty.add(phrase.where())) {
        return;
      }
      problems.add(
          new Problem(
              RuleProblem.LOOSE_BLANK,
              phrase.file(),
              new Place(phrase.line(), 1),
              "the blank {" + name + "} stands on one side of the `=` only",
              loose.size() == 1
                  ? "write it on both"
                  : "so does {" + other(name, loose) + "}; write it on both"));
    }
  }

  private static String other(String name, Set<String> loose) {
    return loose.stream().filter(one -> !one.equals(name)).findFirst().orElseThrow();
  }

  private static Phrase phrase(DSLMappingEntry entry, String file, int line) {
    return new Phrase(
        entry.getSection() == DSLMappingEntry.CONSEQUENCE,
        entry.getMappingKey(),
        entry.getValuePattern(),
        entry.getKeyPattern(),
        entry.getVariables(),
        file,
        line);
  }

  /** One line at a time, so that every phrase and every problem knows its line. */
  private static List<DSLMappingEntry> parse(String line) {
    DSLTokenizedMappingFile parser = new DSLTokenizedMappingFile();
    try {
      // false means that an entry is left that would fit anything: none of it may be used
      return parser.parseAndLoad(new StringReader(line))
          ? parser.getMapping().getEntries()
          : List.of();
    } catch (IOException e) {
      throw new IllegalStateException("a string cannot fail to be read", e);
    }
  }
}
