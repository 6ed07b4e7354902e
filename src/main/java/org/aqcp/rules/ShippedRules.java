package org.aqcp.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.aqcp.framework.Home;
import org.aqcp.input.Problem;

/**
 * Compiles the rules that come with aqcp while it is built, so that nobody's first run has to.
 * Started by the build: {@code ShippedRules HOME CLASSES}.
 */
final class ShippedRules {
  private final Home home;
  private final Path classes;
  private final EngineDigest engine;

  private ShippedRules(Home home, Path classes) throws IOException {
    this.home = home;
    this.classes = classes;
    this.engine = EngineDigest.make(classes);
  }

  public static void main(String[] arguments) throws IOException {
    Locale.setDefault(Locale.ROOT);
    new ShippedRules(new Home(Path.of(arguments[0])), Path.of(arguments[1])).compile();
  }

  private void compile() throws IOException {
    List<Problem> problems = new ArrayList<>();
    List<SourceFile> vocabulary = RuleSources.in(home, home.vocabulary(), ".dsl", problems);
    RuleFiles files = new RuleFiles(new RuleStore(classes.resolve("../rules")), engine, vocabulary);
    Path rules = home.folder().resolve("rules");
    List<SourceFile> sources = RuleSources.below(home, rules, ".dslr", problems);
    boolean compiled = sources.stream().allMatch(source -> Files.exists(text(files.key(source))));
    if (compiled && problems.isEmpty()) {
      return;
    }
    // what earlier builds left would only make the jar larger
    clear(classes.resolve("org/aqcp/rulebook"));
    clear(classes.resolve("rulebook"));
    EngineDigest.make(classes);
    for (SourceFile source : sources) {
      files.load(source, problems).ifPresent(file -> write(files.key(source), file));
    }
    if (!problems.isEmpty()) {
      problems.forEach(System.err::println);
      throw new IllegalStateException(problems.size() + " problems in the rules");
    }
  }

  private static void clear(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private Path text(String key) {
    return classes.resolve("rulebook").resolve(key + ".rules");
  }

  private void write(CompiledClasses compiled) throws IOException {
    Files.writeString(
        classes.resolve("rulebook").resolve(compiled.key() + ".model"), compiled.model());
    for (Map.Entry<String, byte[]> one : compiled.classes().entrySet()) {
      Path to = classes.resolve(one.getKey());
      Files.createDirectories(to.getParent());
      Files.write(to, one.getValue());
    }
  }

  private void write(String key, RuleFile file) {
    try {
      Files.writeString(text(key), RuleFileText.of(file));
      for (CompiledUnit unit : file.units()) {
        write(unit.classes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
