package org.aqcp.rules.written;

import java.util.List;
import java.util.function.Supplier;
import org.aqcp.input.file.Recent;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.vocabulary.Vocabulary;

/**
 * A cache of rule files that were read, by their content and how they were read, so that an editor
 * that checks a home at every edit reads only what changed.
 */
public final class ReadFiles {
  private static final int MOST = 500;

  /** A file and its problems. */
  public record Read(WrittenFile file, List<Problem> problems) {
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /** A vocabulary and its problems. */
  public record Phrases(Vocabulary vocabulary, List<Problem> problems) {
    public Phrases {
      problems = List.copyOf(problems);
    }
  }

  private final Recent<Read> files = new Recent<>(MOST);
  private final Recent<Phrases> vocabularies = new Recent<>(MOST);

  /** The file with a key; reads it if it is not cached. */
  public Read of(String key, Supplier<Read> read) {
    return files.of(key, read);
  }

  /** The vocabulary with a key; reads it if it is not cached. */
  public Phrases phrases(String key, Supplier<Phrases> read) {
    return vocabularies.of(key, read);
  }
}
