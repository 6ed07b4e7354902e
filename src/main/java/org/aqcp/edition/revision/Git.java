package org.aqcp.edition.revision;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.aqcp.rules.start.Background;

/**
 * Runs git, only to read.
 *
 * @param program its file
 * @param folder the folder whose repository is read
 */
record Git(Path program, Path folder) {
  private static final int MOST_BYTES = 64 * 1024 * 1024;

  /** What git said, and whether it succeeded. */
  static final class Said {
    private final int status;
    private final byte[] out;
    private final String err;

    Said(int status, byte[] out, String err) {
      this.status = status;
      this.out = out.clone();
      this.err = err;
    }

    boolean succeeded() {
      return status == 0;
    }

    byte[] out() {
      return out.clone();
    }

    String text() {
      return new String(out, StandardCharsets.UTF_8).strip();
    }

    String err() {
      return err;
    }
  }

  /**
   * The program, from the folders of a search path that are named whole: the current folder may be
   * a stranger's.
   */
  static Optional<Path> found(Map<String, String> environment) {
    for (String folder :
        Pattern.compile(Pattern.quote(File.pathSeparator))
            .splitAsStream(environment.getOrDefault("PATH", ""))
            .toList()) {
      for (String name : List.of("git", "git.exe")) {
        if (!folder.isEmpty() && Path.of(folder).isAbsolute()) {
          Path file = Path.of(folder).resolve(name);
          if (Files.isRegularFile(file) && Files.isExecutable(file)) {
            return Optional.of(file);
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Runs a command.
   *
   * @param input what it reads from standard input
   */
  Said run(byte[] input, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    // a repository's own settings start no other programs
    command.addAll(List.of("-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    environment.put("GIT_TERMINAL_PROMPT", "0");
    environment.put("GIT_OPTIONAL_LOCKS", "0");
    environment.put("GIT_NO_LAZY_FETCH", "1");
    environment.put("LC_ALL", "C");
    Process process = builder.start();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CompletableFuture<Void> errors = new CompletableFuture<>();
    Background.run(
        () -> {
          copy(process.getErrorStream(), err);
          errors.complete(null);
        },
        "git errors");
    Background.run(() -> write(input, process), "git input");
    byte[] out = process.getInputStream().readNBytes(MOST_BYTES);
    try {
      if (out.length == MOST_BYTES) {
        process.destroy();
        throw new IOException("git printed more than it should");
      }
      int status = process.waitFor();
      errors.join();
      return new Said(status, out, err.toString(StandardCharsets.UTF_8).strip());
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static void write(byte[] input, Process to) {
    try (OutputStream out = to.getOutputStream()) {
      out.write(input);
    } catch (IOException ended) {
      // it has read what it needed, or failed, which its status says
    }
  }

  private static void copy(InputStream from, ByteArrayOutputStream to) {
    try (from) {
      to.write(from.readNBytes(MOST_BYTES));
    } catch (IOException ended) {
      // its status says that it failed
    }
  }
}
