package org.aqcp.rules;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.aqcp.input.Place;
import org.aqcp.input.Problem;
import org.drools.drl.parser.lang.dsl.DSLMappingEntry;
import org.drools.drl.parser.lang.dsl.DSLTokenizedMappingFile;

/** The phrases of the rule language. The format of its files is Drools' own. */
public final class Vocabulary {
  private static final Pattern SHAPE =
      Pattern.compile("\\[(condition|when|consequence|then)]\\[][^`=]+=.+");
  private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");

  private final List<Phrase> phrases = new ArrayList<>();

  private Vocabulary() {}

  /** Reads every file; what is wrong in them is added to the problems. */
  static Vocabulary read(List<SourceFile> files, List<Problem> problems) {
    Vocabulary vocabulary = new Vocabulary();
    for (SourceFile file : files) {
      for (int i = 0; i < file.lines().size(); i++) {
        vocabulary.readLine(file, i + 1, problems);
      }
    }
    return vocabulary;
  }

  public List<Phrase> phrases() {
    return List.copyOf(phrases);
  }

  private void readLine(SourceFile file, int number, List<Problem> problems) {
    String line = file.lines().get(number - 1).trim();
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    // other lines the parser would complain about on stderr
    List<DSLMappingEntry> entries = SHAPE.matcher(line).matches() ? parse(line) : List.of();
    if (entries.size() != 1) {
      problems.add(
          new Problem(
              RuleProblem.INVALID_PHRASE,
              file.name(),
              new Place(number, 1),
              "this is not a phrase of the vocabulary",
              "write `[condition][]how it is said=what it stands for` or `[consequence][]...`,"
                  + " without backticks before the `=`"));
      return;
    }
    Phrase phrase = phrase(entries.get(0), file.name(), number);
    refuseLooseBlanks(phrase, problems);
    phrases.add(phrase);
  }

  /** A blank on one side only would be dropped, or looked for as it is written. */
  private static void refuseLooseBlanks(Phrase phrase, List<Problem> problems) {
    Set<String> said = phrase.blanks().keySet();
    Set<String> used = new TreeSet<>();
    BLANK.matcher(phrase.drl()).results().forEach(found -> used.add(found.group(1)));
    Set<String> loose = new TreeSet<>(said);
    loose.addAll(used);
    loose.removeIf(name -> said.contains(name) && used.contains(name));
    for (String name : loose) {
      problems.add(
          new Problem(
              RuleProblem.LOOSE_BLANK,
              phrase.file(),
              new Place(phrase.line(), 1),
              "the blank {" + name + "} stands on one side of the `=` only",
              "write it on both"));
    }
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
