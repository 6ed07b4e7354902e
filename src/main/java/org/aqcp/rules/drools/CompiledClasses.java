package org.aqcp.rules.drools;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.drools.model.Model;

/**
 * The classes that Drools compiled from one rule file.
 *
 * @param key names their package, so that the same rules give the same classes
 * @param model the name of the class that holds the rules; empty for a file without rules
 * @param classes contents by path in a jar; empty if they are on the class path
 */
public record CompiledClasses(String key, String model, Map<String, byte[]> classes) {
  /** All classes of a rule file: a small jar can contain anything. */
  private static final int LARGEST = 64 * 1024 * 1024;

  public CompiledClasses {
    classes = new TreeMap<>(classes);
  }

  /** Loads the rules for Drools. */
  public Model load() {
    ClassLoader own = CompiledClasses.class.getClassLoader();
    ClassLoader loader = classes.isEmpty() ? own : new Loader(classes, own);
    try {
      return Class.forName(model, true, loader)
          .asSubclass(Model.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("compiled rules cannot be loaded", e);
    }
  }

  public byte[] jar() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> one : classes.entrySet()) {
        ZipEntry entry = new ZipEntry(one.getKey());
        // no clock: the same rules give the same bytes
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(one.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * The classes in a jar by their paths, and its other entries. Fails with an unchecked exception
   * if it is none, or holds too much.
   */
  public static Map<String, byte[]> entries(byte[] jar) {
    Map<String, byte[]> entries = new TreeMap<>();
    int left = LARGEST;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readNBytes(left + 1);
        left -= content.length;
        if (left < 0) {
          throw new IllegalArgumentException("far more than compiled rules");
        }
        entries.put(entry.getName(), content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  /** Defines classes from memory, so that the cache folder may be deleted while they are in use. */
  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes, ClassLoader parent) {
      super(parent);
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] code = classes.get(name.replace('.', '/') + ".class");
      if (code == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, code, 0, code.length);
    }
  }
}
