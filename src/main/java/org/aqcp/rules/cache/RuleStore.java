package org.aqcp.rules.cache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.aqcp.condition.Rule;
import org.aqcp.rules.drools.CompiledClasses;
import org.aqcp.rules.drools.CompiledUnit;
import org.aqcp.rules.drools.RuleCompiler;
import org.aqcp.rules.safety.BytecodeScan;

/**
 * A store of compiled rule files by content: shipped ones on the class path, the user's in a cache
 * folder. A damaged, missing or read-only cache only costs time.
 */
public final class RuleStore {
  private static final String SHIPPED = "/rulebook/";
  private static final String MODEL = "model";
  private static final String RULES = ".rules";
  private static final String CLASSES = ".classes";

  /** The rules of a file that need not have been compiled. */
  private static final String READ = ".read";

  private final CacheFolder folder;
  private final Map<String, Kept> latest = new ConcurrentHashMap<>();

  private final KnownUnits known = new KnownUnits();
  private final Set<String> written = ConcurrentHashMap.newKeySet();

  private record Kept(String key, RuleFile file) {}

  /** Creates a store in a folder, which need not exist. */
  public RuleStore(Path folder) {
    this.folder = new CacheFolder(folder);
  }

  /** The rule file with a key and name, if it is cached and undamaged. */
  Optional<RuleFile> find(String key, String name) {
    Kept last = latest.get(name);
    if (last != null && last.key.equals(key)) {
      return Optional.of(last.file);
    }
    Optional<RuleFile> found = find(key);
    found.ifPresent(file -> remember(key, name, file));
    return found;
  }

  /** The rules of a file with a key and name, if it was read or compiled before. */
  Optional<List<Rule>> findRules(String key, String name) {
    Kept last = latest.get(name);
    if (last != null && last.key.equals(key)) {
      return Optional.of(last.file.rules());
    }
    try {
      Optional<String> shipped = shipped(key + RULES);
      return shipped.isPresent()
          ? shipped.map(CachedRuleFile::rules)
          : folder.find(key + READ).flatMap(RuleStore::wholeRules);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<List<Rule>> wholeRules(byte[] kept) {
    try {
      String text = new String(kept, StandardCharsets.UTF_8);
      // a file without rules has a problem, so it was not kept
      return Optional.of(List.copyOf(CachedRuleFile.readRulesChecked(text)))
          .filter(rules -> !rules.isEmpty());
    } catch (RuntimeException | StackOverflowError damaged) {
      return Optional.empty();
    }
  }

  /** Caches the rules of a file that has been read but not compiled. */
  void keepRules(String key, List<Rule> rules) {
    folder.keep(key + READ, CompactWriter.write(rules).getBytes(StandardCharsets.UTF_8));
  }

  private void remember(String key, String name, RuleFile file) {
    latest.put(name, new Kept(key, file));
    known.add(file);
  }

  /** The compiled form of single rules, whatever file they came from. */
  KnownUnits known() {
    return known;
  }

  private Optional<RuleFile> find(String key) {
    try {
      Optional<String> shipped = shipped(key + RULES);
      if (shipped.isPresent()) {
        return shipped.map(CachedRuleFile::read);
      }
      return folder.find(key + RULES).flatMap(this::whole);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Anyone can make the seal: whatever is wrong in what it seals, the rules are compiled again. */
  private Optional<RuleFile> whole(byte[] kept) {
    try {
      RuleFile file = CachedRuleFile.readChecked(new String(kept, StandardCharsets.UTF_8));
      List<CompiledUnit> units = new ArrayList<>();
      for (CompiledUnit unit : file.units()) {
        findClasses(unit.classes().key())
            .ifPresent(classes -> units.add(new CompiledUnit(classes, unit.names())));
      }
      return units.size() == file.units().size()
          ? Optional.of(new RuleFile(file.rules(), file.keys(), units))
          : Optional.empty();
    } catch (RuntimeException | StackOverflowError damaged) {
      return Optional.empty();
    }
  }

  /** Classes compiled from the same DRL, whatever rule file it came from. */
  Optional<CompiledClasses> findClasses(String key) {
    try {
      Optional<String> model = shipped(key + ".model");
      if (model.isPresent()) {
        return model.map(name -> new CompiledClasses(key, name, Map.of()));
      }
      return folder.find(key + CLASSES).flatMap(jar -> safe(key, jar));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> shipped(String name) throws IOException {
    try (InputStream in = RuleStore.class.getResourceAsStream(SHIPPED + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** Anyone can write a valid seal, so cached classes are scanned again, as if from a stranger. */
  private static Optional<CompiledClasses> safe(String key, byte[] jar) {
    try {
      Map<String, byte[]> entries = CompiledClasses.entries(jar);
      String model = new String(entries.remove(MODEL), StandardCharsets.UTF_8);
      String own = RuleCompiler.PACKAGES + "r" + key;
      return model.startsWith(own + ".")
              && entries.containsKey(model.replace('.', '/') + ".class")
              && BytecodeScan.refused(entries, own).isEmpty()
          ? Optional.of(new CompiledClasses(key, model, entries))
          : Optional.empty();
    } catch (RuntimeException e) {
      // not a jar of classes: treated as missing
      return Optional.empty();
    }
  }

  /** Caches a rule file, in memory only if the folder cannot be written. */
  void keep(String key, String name, RuleFile file) {
    remember(key, name, file);
    file.units().forEach(unit -> keep(unit.classes()));
    byte[] text = CachedRuleFile.of(file).getBytes(StandardCharsets.UTF_8);
    folder.keep(key + RULES, text);
  }

  private void keep(CompiledClasses classes) {
    // those on the class path are kept there; others are written once, not at every edit
    if (!classes.classes().isEmpty() && written.add(classes.key())) {
      Map<String, byte[]> entries = new TreeMap<>(classes.classes());
      entries.put(MODEL, classes.model().getBytes(StandardCharsets.UTF_8));
      CompiledClasses named = new CompiledClasses(classes.key(), classes.model(), entries);
      folder.keep(classes.key() + CLASSES, named.jar());
    }
  }
}
