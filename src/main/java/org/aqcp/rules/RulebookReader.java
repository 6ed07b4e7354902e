package org.aqcp.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.Digest;
import org.aqcp.input.Place;
import org.aqcp.input.Problem;
import org.aqcp.partnership.Level;

/** Reads the rules of a framework version from its home folder. */
public final class RulebookReader {
  private final Home home;
  private final RuleStore store;

  public RulebookReader(Home home, RuleStore store) {
    this.home = home;
    this.store = store;
  }

  /**
   * The rules for partnerships of a level.
   *
   * @throws InvalidFramework with everything that is wrong in vocabulary and rules
   */
  public Rulebook read(FrameworkVersion version, Level level) {
    List<SourceFile> vocabulary = sources(home.vocabulary(), ".dsl");
    List<SourceFile> sources = new ArrayList<>(sources(home.rules(version.id()), ".dslr"));
    sources.addAll(sources(home.rules(version.id()).resolve(level.key()), ".dslr"));
    RuleFiles reader = new RuleFiles(store, EngineDigest.built(), vocabulary);
    List<Problem> problems = new ArrayList<>();
    List<RuleFile> files = new ArrayList<>();
    Digest digest = new Digest();
    for (SourceFile source : sources) {
      reader.load(source, problems).ifPresent(files::add);
      digest.add(reader.key(source));
    }
    if (problems.isEmpty()) {
      RuleCheck.check(files, version, level, problems);
    }
    if (!problems.isEmpty()) {
      throw new InvalidFramework(problems);
    }
    return new Rulebook(files, "sha256:" + digest.hex());
  }

  /** The phrases of the rule language. */
  public Vocabulary vocabulary() {
    List<Problem> problems = new ArrayList<>();
    Vocabulary vocabulary = Vocabulary.read(sources(home.vocabulary(), ".dsl"), problems);
    if (!problems.isEmpty()) {
      throw new InvalidFramework(problems);
    }
    return vocabulary;
  }

  /** The files in a folder, by name; named as one sees them from the home folder. */
  private List<SourceFile> sources(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
          .sorted()
          .map(this::source)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SourceFile source(Path file) {
    try {
      return new SourceFile(home.name(file), Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new InvalidFramework(
          List.of(
              new Problem(
                  home.name(file),
                  Place.NOWHERE,
                  "the file cannot be read",
                  "rule files are UTF-8 text")));
    }
  }
}
