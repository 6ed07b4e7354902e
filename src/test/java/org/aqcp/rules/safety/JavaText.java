package org.aqcp.rules.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Java source text that tests compile. */
public final class JavaText {
  private JavaText() {}

  /** The classes by their paths in a jar. */
  public static Map<String, byte[]> compiled(Path folder, String name, String text) {
    try {
      Path source = folder.resolve("Text.java");
      Files.writeString(source, "package " + name + ";\n" + text);
      Path classes = Files.createDirectories(folder.resolve("classes"));
      String path = System.getProperty("java.class.path");
      int status =
          ToolProvider.getSystemJavaCompiler()
              .run(null, null, null, "-proc:none", "-cp", path, "-d", "" + classes, "" + source);
      assertThat(status).isZero();
      Map<String, byte[]> compiled = new TreeMap<>();
      try (Stream<Path> all = Files.walk(classes)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          compiled.put(classes.relativize(file).toString(), Files.readAllBytes(file));
        }
      }
      return compiled;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
