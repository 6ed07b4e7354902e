package org.aqcp.rules.written;

import java.util.List;
import java.util.function.Supplier;
import org.aqcp.input.file.Recent;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.vocabulary.Vocabulary;

/**
 * Rule files as they were read before, by their content and what they were read with: whoever
 * checks a home at every edit need not read again what was not edited.
 */
public final class ReadFiles {
  private static final int MOST = 500;

  /** A file, and what is wrong in it. */
  public record Read(WrittenFile file, List<Problem> problems) {
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /** A vocabulary, and what is wrong in it. */
  public record Phrases(Vocabulary vocabulary, List<Problem> problems) {
    public Phrases {
      problems = List.copyOf(problems);
    }
  }

  private final Recent<Read> files = new Recent<>(MOST);
  private final Recent<Phrases> vocabularies = new Recent<>(MOST);

  /** What is known under a key; it is read where nothing is. */
  public Read of(String key, Supplier<Read> read) {
    return files.of(key, read);
  }

  /** The vocabulary that is known under a key; it is read where none is. */
  public Phrases phrases(String key, Supplier<Phrases> read) {
    return vocabularies.of(key, read);
  }
}
