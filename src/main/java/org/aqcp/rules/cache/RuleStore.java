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
import org.aqcp.rules.drools.CompiledClasses;
import org.aqcp.rules.drools.CompiledUnit;
import org.aqcp.rules.drools.RuleCompiler;
import org.aqcp.rules.safety.BytecodeScan;

/**
 * Keeps compiled rule files by their content: those that were compiled while building on the class
 * path, those of the user in a cache folder. A damaged, missing or read-only cache only costs time.
 */
public final class RuleStore {
  private static final String SHIPPED = "/rulebook/";
  private static final String MODEL = "model";
  private static final String RULES = ".rules";
  private static final String CLASSES = ".classes";

  private final CacheFolder folder;
  private final Map<String, Kept> latest = new ConcurrentHashMap<>();

  private final KnownUnits known = new KnownUnits();
  private final Set<String> written = ConcurrentHashMap.newKeySet();

  private record Kept(String key, RuleFile file) {}

  /** Keeps compiled rules in a folder, which need not exist. */
  public RuleStore(Path folder) {
    this.folder = new CacheFolder(folder);
  }

  /**
   * What is kept under a key, if it is there and whole.
   *
   * @param name of the rule file
   */
  Optional<RuleFile> find(String key, String name) {
    Kept last = latest.get(name);
    if (last != null && last.key.equals(key)) {
      return Optional.of(last.file);
    }
    Optional<RuleFile> found = find(key);
    found.ifPresent(file -> remember(key, name, file));
    return found;
  }

  private void remember(String key, String name, RuleFile file) {
    latest.put(name, new Kept(key, file));
    known.add(file);
  }

  /** Single rules, whatever file they were compiled in. */
  KnownUnits known() {
    return known;
  }

  private Optional<RuleFile> find(String key) {
    try (InputStream shipped = RuleStore.class.getResourceAsStream(SHIPPED + key + RULES)) {
      if (shipped != null) {
        String text = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
        return Optional.of(CachedRuleFile.read(text));
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

  /** Classes that were compiled from the same DRL, whatever rule file it came from. */
  Optional<CompiledClasses> findClasses(String key) {
    try (InputStream shipped = RuleStore.class.getResourceAsStream(SHIPPED + key + ".model")) {
      if (shipped != null) {
        String model = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
        return Optional.of(new CompiledClasses(key, model, Map.of()));
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    return findKeptClasses(key);
  }

  private Optional<CompiledClasses> findKeptClasses(String key) {
    return folder.find(key + CLASSES).flatMap(jar -> safe(key, jar));
  }

  /** Anyone can make the seal: classes are scanned once more, as if a stranger had kept them. */
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
      // not a jar, or not of classes: as good as not kept
      return Optional.empty();
    }
  }

  /** Keeps a rule file; where the folder cannot be written, nothing is kept. */
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
