package org.aqcp.rules.start;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.drools.wiring.api.ComponentsFactory;

/**
 * Gives Drools the services and settings of its jars, as the build found them. The normal class
 * path lookup would open every jar and read its table of contents, which is too slow for a start.
 */
public final class EngineLoader extends ClassLoader {
  private static final String RESOURCE = "rulebook/engine.resources";

  /** The key of the first rule's class name, stored like a resource of a jar. */
  private static final String FIRST = "first";

  private final Map<String, List<byte[]>> known;

  private EngineLoader(Map<String, List<byte[]>> known) {
    super(EngineLoader.class.getClassLoader());
    this.known = known;
  }

  /** Makes this the class loader for Drools on this thread and the threads it starts. */
  public static void install() {
    Thread.currentThread().setContextClassLoader(Found.LOADER);
  }

  /** The name of the class that holds the first rule; empty if the build left none. */
  static Optional<String> first() {
    return Found.LOADER instanceof EngineLoader found && found.known.containsKey(FIRST)
        ? Optional.of(new String(found.known.get(FIRST).get(0), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  /** Loaded once, when Drools is first needed. */
  private static final class Found {
    static final ClassLoader LOADER = loader();

    private static ClassLoader loader() {
      // they belong to processes; empty, so that Drools does not look for them in every jar
      System.setProperty("drools.workDefinitions", "");
      ComponentsFactory.setComponentsSupplier(new Wiring());
      try (InputStream in = EngineLoader.class.getResourceAsStream("/" + RESOURCE)) {
        return in == null
            ? EngineLoader.class.getClassLoader()
            : new EngineLoader(read(in.readAllBytes()));
      } catch (IOException e) {
        // the normal lookup also works, only slower
        return EngineLoader.class.getClassLoader();
      }
    }
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    if (!isOfEngine(name)) {
      return super.getResources(name);
    }
    List<URL> found = new ArrayList<>();
    for (byte[] content : known.getOrDefault(name, List.of())) {
      found.add(new URL(null, "aqcp:" + name, new Kept(content)));
    }
    return Collections.enumeration(found);
  }

  private static boolean isOfEngine(String name) {
    return name.startsWith("META-INF/services/org.kie.")
        || name.startsWith("META-INF/services/org.drools.")
        || name.startsWith("META-INF/kie.");
  }

  private static Map<String, List<byte[]>> read(byte[] kept) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(kept));
    Map<String, List<byte[]>> known = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String name = in.readUTF();
      List<byte[]> contents = new ArrayList<>();
      for (int more = in.readInt(); more > 0; more--) {
        contents.add(in.readNBytes(in.readInt()));
      }
      known.put(name, contents);
    }
    return known;
  }

  /**
   * Collects the resources of Drools in a class path, in order, and stores them with the classes.
   *
   * @param first the name of the class that holds the first rule
   */
  public static void make(List<Path> classPath, String first, Path classes) throws IOException {
    Map<String, List<byte[]>> found = new TreeMap<>();
    found.put(FIRST, List.of(first.getBytes(StandardCharsets.UTF_8)));
    for (Path jar : classPath) {
      if (jar.toString().endsWith(".jar")) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
          for (ZipEntry entry : Collections.list(zip.entries())) {
            if (isOfEngine(entry.getName())) {
              byte[] content = zip.getInputStream(entry).readAllBytes();
              found.computeIfAbsent(entry.getName(), name -> new ArrayList<>()).add(content);
            }
          }
        }
      }
    }
    try (DataOutputStream out =
        new DataOutputStream(Files.newOutputStream(classes.resolve(RESOURCE)))) {
      out.writeInt(found.size());
      for (Map.Entry<String, List<byte[]>> one : found.entrySet()) {
        out.writeUTF(one.getKey());
        out.writeInt(one.getValue().size());
        for (byte[] content : one.getValue()) {
          out.writeInt(content.length);
          out.write(content);
        }
      }
    }
  }

  /** Opens content that is in memory. */
  private static final class Kept extends URLStreamHandler {
    private final byte[] content;

    Kept(byte[] content) {
      this.content = content.clone();
    }

    @Override
    protected URLConnection openConnection(URL url) {
      return new URLConnection(url) {
        @Override
        public void connect() {
          // there is nothing to connect to
        }

        @Override
        public InputStream getInputStream() {
          return new ByteArrayInputStream(content);
        }
      };
    }
  }
}
