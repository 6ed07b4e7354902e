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
import org.aqcp.rules.vocabulary.Vocabulary;

/**
 * What the rule files of homes are read with: read when it is first asked for and again after it
 * changed. While it is broken, what could be read before still holds.
 */
final class Settings {
  /** The vocabulary of a home. */
  private record Language(Vocabulary vocabulary, List<PhraseEntry> phrases) {}

  private final OpenTexts texts;
  private final Function<Home, RulebookReader> readers;
  private final Map<Path, Kept<Language>> languages = new HashMap<>();
  private final Map<Path, Kept<FrameworkVersion>> versions = new HashMap<>();

  Settings(OpenTexts texts, Function<Home, RulebookReader> readers) {
    this.texts = texts;
    this.readers = readers;
  }

  /** Empty for a file that belongs to no home, or to one whose vocabulary was never readable. */
  synchronized Optional<Setting> of(Path file) {
    return Home.around(file)
        .map(found -> found.seeing(texts.unsaved()))
        .flatMap(home -> language(home).map(language -> setting(home, language, file)));
  }

  /** Has read again what a changed file makes stale. */
  synchronized void changed(Path file) {
    String name = file.toString();
    if (name.endsWith(".dsl")) {
      languages.values().forEach(Kept::spoil);
    } else if (name.endsWith("framework.yaml")) {
      versions.values().forEach(Kept::spoil);
    }
  }

  /** Has everything read again. */
  synchronized void readAgain() {
    languages.values().forEach(Kept::spoil);
    versions.values().forEach(Kept::spoil);
  }

  private Optional<Language> language(Home home) {
    return languages
        .computeIfAbsent(home.folder(), folder -> new Kept<>())
        .value(
            () -> {
              RulebookReader reader = readers.apply(home);
              return new Language(reader.vocabulary(), PhraseBook.of(reader));
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
    return new Setting(home, language.vocabulary(), language.phrases(), version, level);
  }

  private Optional<FrameworkVersion> version(Home home, String id) {
    return versions
        .computeIfAbsent(home.rules(id), folder -> new Kept<>())
        .value(() -> home.version(id));
  }

  /** Something read from files, with the last that could be read. */
  private static final class Kept<T> {
    private Optional<T> value = Optional.empty();
    private boolean spoilt = true;

    void spoil() {
      spoilt = true;
    }

    Optional<T> value(Supplier<T> read) {
      if (spoilt) {
        spoilt = false;
        try {
          value = Optional.of(read.get());
        } catch (InvalidFramework | InvalidInput broken) {
          // told by the check; the next change of it has it read again
          spoilt = value.isEmpty();
        }
      }
      return value;
    }
  }
}
