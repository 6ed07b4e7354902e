package org.aqcp.rules.shipped;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.record.PartMarks;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.CachedRuleFile;
import org.aqcp.rules.cache.EngineDigest;
import org.aqcp.rules.cache.KnownUnits;
import org.aqcp.rules.cache.RuleFile;
import org.aqcp.rules.cache.RuleFiles;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.rules.drools.CompiledClasses;
import org.aqcp.rules.drools.CompiledUnit;
import org.aqcp.rules.start.EngineLoader;
import org.aqcp.rules.start.EngineStart;
import org.aqcp.rules.text.RuleSources;
import org.aqcp.rules.text.SourceFile;
import org.aqcp.rules.written.WrittenFile;

/**
 * Compiles the rules that ship with aqcp, so that a first run does not have to. Run by the build:
 * {@code ShippedRules HOME CLASSES}.
 */
final class ShippedRules {
  private final Home home;
  private final Path classes;
  private final EngineDigest engine;
  private final StringBuilder index = new StringBuilder();

  private ShippedRules(Home home, Path classes) throws IOException {
    this.home = home;
    this.classes = classes;
    this.engine = EngineDigest.make(classes);
  }

  public static void main(String[] arguments) throws IOException {
    Locale.setDefault(Locale.ROOT);
    mark(Path.of(arguments[1]));
    new ShippedRules(new Home(Path.of(arguments[0])), Path.of(arguments[1])).compile();
  }

  /** Writes the part marks of all compiled records. */
  private static void mark(Path classes) throws IOException {
    // those of the last build would be read as soon as the first record is looked at
    Files.deleteIfExists(classes.resolve(PartMarks.FILE));
    StringBuilder marks = new StringBuilder();
    try (Stream<Path> files = Files.walk(classes.resolve("org/aqcp"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        String name = classes.relativize(file).toString().replace(File.separatorChar, '.');
        // records of reports are never read from files
        if (name.startsWith("org.aqcp.report.")) {
          continue;
        }
        marks.append(PartMarks.lines(named(name.substring(0, name.length() - ".class".length()))));
      }
    }
    Files.writeString(classes.resolve(PartMarks.FILE), marks);
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name, false, ShippedRules.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private void compile() throws IOException {
    List<Problem> problems = new ArrayList<>();
    List<SourceFile> vocabulary = RuleSources.vocabulary(home, problems);
    RuleFiles files = new RuleFiles(new RuleStore(classes.resolve("../rules")), engine, vocabulary);
    Path rules = home.folder().resolve("rules");
    List<SourceFile> whole = RuleSources.below(home, rules, ".dslr", problems);
    List<List<SourceFile>> together = new ArrayList<>(byFolder(whole));
    together.addAll(inherited(whole, problems));
    boolean compiled =
        together.stream()
            .flatMap(List::stream)
            .allMatch(source -> Files.exists(text(files.key(source))));
    if (!compiled || !problems.isEmpty()) {
      // leftovers of earlier builds would only make the jar larger
      clear(classes.resolve("org/aqcp/rulebook"));
      clear(classes.resolve("rulebook"));
      EngineDigest.make(classes);
      for (List<SourceFile> some : together) {
        compile(some, files, problems);
      }
      Files.writeString(classes.resolve(KnownUnits.SHIPPED), index);
      write(EngineStart.compiled());
    }
    EngineLoader.make(classPath(), Files.readString(model(EngineStart.KEY)), classes);
    for (String level : levels()) {
      keep(level, files, problems);
    }
    if (!problems.isEmpty()) {
      problems.forEach(System.err::println);
      throw new IllegalStateException(problems.size() + " problems in the rules");
    }
  }

  /**
   * What versions inherit of the rule files of others, where that is not the whole file. Grouped by
   * version and level, in which no two rules have one name.
   */
  private List<List<SourceFile>> inherited(List<SourceFile> whole, List<Problem> problems) {
    Set<SourceFile> seen = new LinkedHashSet<>(whole);
    List<List<SourceFile>> inherited = new ArrayList<>();
    for (String id : home.versionIds()) {
      FrameworkVersion version = home.version(id);
      if (version.inheritance().isPresent()) {
        for (String level : version.levelIds()) {
          List<SourceFile> some =
              RuleSources.of(home, version, level, problems).stream().filter(seen::add).toList();
          inherited.addAll(some.isEmpty() ? List.of() : List.of(some));
        }
      }
    }
    return inherited;
  }

  /** Groups files by folder: the rules of a level, or those shared by all levels. */
  private static Collection<List<SourceFile>> byFolder(List<SourceFile> sources) {
    return sources.stream()
        .collect(Collectors.groupingBy(source -> Path.of(source.name()).getParent()))
        .values();
  }

  private void compile(List<SourceFile> together, RuleFiles files, List<Problem> problems)
      throws IOException {
    List<WrittenFile> read = together.stream().map(file -> files.read(file, problems)).toList();
    if (problems.isEmpty()) {
      List<RuleFile> compiled = files.compileTogether(together, read);
      for (int i = 0; i < compiled.size(); i++) {
        write(files.key(together.get(i)), compiled.get(i));
        index.append(KnownUnits.lines(compiled.get(i)));
      }
    }
  }

  private static List<Path> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .toList();
  }

  private Set<String> levels() {
    Set<String> levels = new LinkedHashSet<>();
    home.versionIds().forEach(id -> levels.addAll(home.version(id).levelIds()));
    return levels;
  }

  private void keep(String level, RuleFiles files, List<Problem> problems) throws IOException {
    FrameworkVersion version = home.newestFor(level);
    if (version.inheritance().isPresent()) {
      // what is kept is compared with the files of one version only
      return;
    }
    List<SourceFile> sources = RuleSources.of(home, version, level, problems);
    List<RuleFile> rules = new ArrayList<>();
    sources.forEach(source -> files.load(source, problems).ifPresent(rules::add));
    // fails the build on problems that every start would report
    String digest = new RulebookReader(home, files.store()).read(version, level).digest();
    try (OutputStream out = Files.newOutputStream(ShippedHome.file(classes, level))) {
      ShippedHome.write(home, version, level, rules, digest, out);
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

  private Path model(String key) {
    return classes.resolve("rulebook").resolve(key + ".model");
  }

  private void write(CompiledClasses compiled) throws IOException {
    Files.writeString(model(compiled.key()), compiled.model());
    for (Map.Entry<String, byte[]> one : compiled.classes().entrySet()) {
      Path to = classes.resolve(one.getKey());
      Files.createDirectories(to.getParent());
      Files.write(to, one.getValue());
    }
  }

  private void write(String key, RuleFile file) throws IOException {
    Files.writeString(text(key), CachedRuleFile.of(file));
    for (CompiledUnit unit : file.units()) {
      write(unit.classes());
    }
  }
}
