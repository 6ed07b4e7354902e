package org.aqcp.rules.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.input.file.Digest;
import org.aqcp.rules.drools.RuleCompiler;

/**
 * Digests of what compiled rules depend on besides their text. Made by the build and stored with
 * the classes.
 *
 * @param facts of the engine's version and the classes that compiled rules call
 * @param reading of the above and of all code that reads rule files
 */
public record EngineDigest(String facts, String reading) {
  private static final String RESOURCE = "rulebook/engine.digest";
  static final List<String> FACTS =
      List.of(
          "partnership/facts/",
          "partnership/derived/",
          "framework/Indicator",
          "condition/Conclusion",
          "condition/Group",
          "condition/Share",
          "condition/Standing",
          "rules/drools/");
  static final List<String> READING = List.of("input/", "condition/", "rules/");

  /** Reads what the build made. */
  public static EngineDigest built() {
    try (InputStream in = EngineDigest.class.getResourceAsStream("/" + RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the build has left no " + RESOURCE);
      }
      String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", 2);
      return new EngineDigest(lines[0], lines[1]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes it from a folder of compiled classes, and stores it there. */
  public static EngineDigest make(Path classes) throws IOException {
    String facts = new Digest().add(RuleCompiler.engine()).add(of(classes, FACTS)).hex();
    EngineDigest made =
        new EngineDigest(facts, new Digest().add(facts).add(of(classes, READING)).hex());
    Path file = classes.resolve(RESOURCE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, made.facts + "\n" + made.reading);
    return made;
  }

  static String of(Path classes, List<String> beginnings) throws IOException {
    Path packages = classes.resolve("org/aqcp");
    for (String one : beginnings) {
      if (Files.notExists(packages.resolve(one.endsWith("/") ? one : one + ".class"))) {
        throw new IllegalStateException("compiled rules cannot depend on " + one + ": it is gone");
      }
    }
    Digest digest = new Digest();
    try (Stream<Path> files = Files.walk(packages)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = packages.relativize(file).toString();
        if (beginnings.stream().anyMatch(name::startsWith)) {
          digest.add(name).add(Files.readAllBytes(file));
        }
      }
    }
    return digest.hex();
  }
}
