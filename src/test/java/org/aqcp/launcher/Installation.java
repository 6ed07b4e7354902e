package org.aqcp.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** An installed launcher, with a program that starts faster than aqcp. */
record Installation(Path folder) {
  /** What a start said and how it ended. */
  record Ended(int status, String out, String err) {}

  /** A folder as a build leaves it. */
  static Installation in(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("target"));
    Files.createDirectories(folder.resolve("src/main"));
    Files.writeString(folder.resolve("pom.xml"), "");
    Path launcher = Files.copy(Path.of("aqcp"), folder.resolve("aqcp"));
    if (!launcher.toFile().setExecutable(true, false)) {
      throw new IOException("cannot make the launcher executable");
    }
    Installation made = new Installation(folder);
    made.build();
    return made;
  }

  /** What a build does: a new program, and a stamp that nothing is newer than. */
  void build() throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
    Path part = target().resolve("part.jar");
    try (OutputStream file = Files.newOutputStream(part);
        JarOutputStream jar = new JarOutputStream(file, manifest)) {
      String entry = Echo.class.getName().replace('.', '/') + ".class";
      jar.putNextEntry(new ZipEntry(entry));
      jar.write(Echo.class.getResourceAsStream("/" + entry).readAllBytes());
    }
    Files.move(part, jar(), StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(target().resolve("aqcp.stamp"), "");
  }

  Path target() {
    return folder.resolve("target");
  }

  Path jar() {
    return target().resolve("aqcp.jar");
  }

  /** The archives of loaded classes that are there. */
  List<Path> archives() throws IOException {
    return archivesIn(target());
  }

  static List<Path> archivesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().matches(".*\\.(jsa|aot)(\\..*)?")).toList();
    }
  }

  /** What aqcp was asked for while the archive was made. */
  List<String> rehearsed() throws IOException {
    return Files.readAllLines(target().resolve("rehearsed"));
  }

  /** Starts it in the way of a shell, with the tests' Java unless the environment says else. */
  Process start(Map<String, String> environment, List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    return builder.start();
  }

  Ended run(Map<String, String> environment, String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of(folder.resolve("aqcp").toString()));
    command.addAll(List.of(words));
    return ended(start(environment, command));
  }

  Ended runIn(Path current, Map<String, String> environment, String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(current.toFile());
    builder.environment().putAll(environment);
    return ended(builder.start());
  }

  static Ended ended(Process process) throws Exception {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), out, err);
  }
}
