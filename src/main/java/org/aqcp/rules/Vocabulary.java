package org.aqcp.rules;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.input.Place;
import org.aqcp.input.Problem;
import org.drools.drl.parser.lang.dsl.DSLMappingEntry;
import org.drools.drl.parser.lang.dsl.DSLTokenizedMappingFile;

/** The phrases of the rule language. The format of its files is Drools' own. */
public final class Vocabulary {
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
    List<DSLMappingEntry> entries = line.startsWith("[") ? parse(line) : List.of();
    if (entries.size() != 1 || !known(entries.get(0))) {
      problems.add(
          new Problem(
              file.name(),
              new Place(number, 1),
              "this is not a phrase of the vocabulary",
              "write `[condition][]how it is said=what it stands for` or `[consequence][]...`,"
                  + " without backticks before the `=`"));
      return;
    }
    phrases.add(phrase(entries.get(0), file.name(), number));
  }

  private static boolean known(DSLMappingEntry entry) {
    return entry.getSection() == DSLMappingEntry.CONDITION
        || entry.getSection() == DSLMappingEntry.CONSEQUENCE;
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
