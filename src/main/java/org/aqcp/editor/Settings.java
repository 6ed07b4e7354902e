package org.aqcp.editor;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.aqcp.author.phrases.PhraseBook;
import org.aqcp.author.phrases.PhraseEntry;
import org.aqcp.editor.text.Setting;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.framework.Level;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.text.RuleSources;
import org.aqcp.rules.vocabulary.Vocabulary;

/**
 * Caches what rule files are read with: vocabularies and framework versions. They are read on first
 * use and again after a change; while they are invalid, the last valid one is used.
 */
final class Settings {
  private record Language(
      Vocabulary vocabulary, List<PhraseEntry> phrases, List<String> sentences) {}

  private static final Path VOCABULARY = Path.of("rules", "vocabulary");

  private final OpenTexts texts;
  private final Function<Home, RulebookReader> readers;
  private final Map<Path, Cached<Language>> languages = new HashMap<>();
  private final Map<Path, Cached<FrameworkVersion>> versions = new HashMap<>();

  Settings(OpenTexts texts, Function<Home, RulebookReader> readers) {
    this.texts = texts;
    this.readers = readers;
  }

  /**
   * The setting of a file; empty outside a home, or if the home's vocabulary could never be read.
   */
  synchronized Optional<Setting> of(Path file) {
    return Home.around(file)
        .map(found -> found.seeing(texts.unsaved()))
        .flatMap(home -> language(home).map(language -> setting(home, language, file)));
  }

  /** Invalidates what a changed file affects. */
  synchronized void changed(Path file) {
    String name = file.toString();
    if (name.endsWith(".dsl") || isLexicon(file)) {
      languages.values().forEach(Cached::invalidate);
    } else if (name.endsWith("framework.yaml")) {
      versions.values().forEach(Cached::invalidate);
    }
  }

  private static boolean isLexicon(Path file) {
    return file.toString().endsWith(RuleSources.WORDS)
        && file.getParent() != null
        && file.getParent().endsWith(VOCABULARY);
  }

  /** Invalidates everything. */
  synchronized void invalidateAll() {
    languages.values().forEach(Cached::invalidate);
    versions.values().forEach(Cached::invalidate);
  }

  private Optional<Language> language(Home home) {
    return languages
        .computeIfAbsent(home.folder(), folder -> new Cached<>())
        .value(
            () -> {
              RulebookReader reader = readers.apply(home);
              return new Language(reader.vocabulary(), PhraseBook.of(reader), reader.sentences());
            });
  }

  private Setting setting(Home home, Language language, Path file) {
    Path rules = home.folder().resolve("rules");
    List<String> names =
        file.startsWith(rules)
            ? List.of(rules.relativize(file).toString().split("[/\\\\]"))
            : List.of();
    Optional<FrameworkVersion> version =
        names.size() > 1 ? version(home, names.get(0)) : Optional.empty();
    Optional<String> level =
        version
            .filter(read -> names.size() > 2)
            .flatMap(read -> read.level(names.get(1)))
            .map(Level::id);
    return new Setting(
        home, language.vocabulary(), language.phrases(), language.sentences(), version, level);
  }

  private Optional<FrameworkVersion> version(Home home, String id) {
    return versions
        .computeIfAbsent(home.rules(id), folder -> new Cached<>())
        .value(() -> home.version(id));
  }

  /** A value read from files; the last valid one while they are invalid. */
  private static final class Cached<T> {
    private Optional<T> value = Optional.empty();
    private boolean stale = true;

    void invalidate() {
      stale = true;
    }

    Optional<T> value(Supplier<T> read) {
      if (stale) {
        stale = false;
        try {
          value = Optional.of(read.get());
        } catch (InvalidFramework | InvalidInput broken) {
          // reported by the check; read again after the next change
          stale = value.isEmpty();
        }
      }
      return value;
    }
  }
}
