package org.aqcp.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aqcp.input.Digest;

/**
 * Keeps compiled rule files by their content: those that were compiled while building on the class
 * path, those of the user in a cache folder. A damaged, missing or read-only cache only costs time.
 */
public final class RuleStore {
  private static final String SHIPPED = "/rulebook/";
  private static final String MODEL = "model";

  private final Path folder;

  /** Keeps compiled rules in a folder, which need not exist. */
  public RuleStore(Path folder) {
    this.folder = folder;
  }

  /** What is kept under a key, if it is there and whole. */
  Optional<RuleFile> find(String key) {
    try (InputStream shipped = RuleStore.class.getResourceAsStream(SHIPPED + key + ".rules")) {
      if (shipped != null) {
        String text = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
        return Optional.of(read(text, Map.of()));
      }
      Path kept = folder.resolve(key + ".rules");
      return Files.exists(kept) ? whole(Files.readAllBytes(kept)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<RuleFile> whole(byte[] kept) throws IOException {
    Optional<String> text = unsealed(kept).map(b -> new String(b, StandardCharsets.UTF_8));
    if (text.isEmpty()) {
      return Optional.empty();
    }
    RuleFile file = read(text.get(), Map.of());
    return file.classes().model().isEmpty()
        ? Optional.of(file)
        : findClasses(file.classes().key()).map(c -> new RuleFile(file.rules(), c));
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
    Path kept = folder.resolve(key + ".classes");
    try {
      if (!Files.exists(kept)) {
        return Optional.empty();
      }
      return unsealed(Files.readAllBytes(kept)).flatMap(jar -> safe(key, jar));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Anyone can make the seal: classes are scanned once more, as if a stranger had kept them. */
  private static Optional<CompiledClasses> safe(String key, byte[] jar) {
    try {
      Map<String, byte[]> entries = CompiledClasses.entries(jar);
      String model = new String(entries.remove(MODEL), StandardCharsets.UTF_8);
      String own = RuleCompiler.PACKAGES + "r" + key;
      return model.startsWith(own + ".") && BytecodeScan.refused(entries, own).isEmpty()
          ? Optional.of(new CompiledClasses(key, model, entries))
          : Optional.empty();
    } catch (RuntimeException e) {
      // not a jar, or not of classes: as good as not kept
      return Optional.empty();
    }
  }

  /** Keeps a rule file; where the folder cannot be written, nothing is kept. */
  void keep(String key, RuleFile file) {
    CompiledClasses classes = file.classes();
    if (!classes.model().isEmpty()) {
      Map<String, byte[]> entries = new TreeMap<>(classes.classes());
      entries.put(MODEL, classes.model().getBytes(StandardCharsets.UTF_8));
      CompiledClasses named = new CompiledClasses(classes.key(), classes.model(), entries);
      write(folder.resolve(classes.key() + ".classes"), sealed(named.jar()));
    }
    byte[] text = text(file).getBytes(StandardCharsets.UTF_8);
    write(folder.resolve(key + ".rules"), sealed(text));
  }

  /** A rule file without its classes. */
  static String text(RuleFile file) {
    CompiledClasses classes = file.classes();
    return classes.key() + "\n" + classes.model() + "\n" + CompactWriter.write(file.rules());
  }

  private static RuleFile read(String text, Map<String, byte[]> classes) {
    String[] parts = text.split("\n", 3);
    return new RuleFile(
        CompactReader.read(parts[2]), new CompiledClasses(parts[0], parts[1], classes));
  }

  private static byte[] sealed(byte[] content) {
    byte[] seal = seal(content);
    byte[] sealed = new byte[seal.length + content.length];
    System.arraycopy(seal, 0, sealed, 0, seal.length);
    System.arraycopy(content, 0, sealed, seal.length, content.length);
    return sealed;
  }

  /** The content, if it is what was sealed. */
  private static Optional<byte[]> unsealed(byte[] sealed) {
    int head = seal(sealed).length;
    if (sealed.length < head) {
      return Optional.empty();
    }
    byte[] content = Arrays.copyOfRange(sealed, head, sealed.length);
    boolean whole = Arrays.equals(seal(content), Arrays.copyOf(sealed, head));
    return whole ? Optional.of(content) : Optional.empty();
  }

  private static byte[] seal(byte[] content) {
    return new Digest().add(content).hex().getBytes(StandardCharsets.UTF_8);
  }

  /** Whole or not at all, however many processes write the same. */
  private void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, "part", ".tmp");
      Files.write(part, bytes);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // a cache that cannot be written costs time, nothing else
    }
  }
}
