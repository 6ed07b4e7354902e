package org.aqcp.editor;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;

/**
 * An editor and the server, connected by pipes, with a copy of the shipped home.
 *
 * @param status what the server ends with
 */
record Conversation(
    EditorClient editor, PipedOutputStream raw, CompletableFuture<Integer> status, Path home) {
  private static final int BUFFER = 1 << 20;
  private static final String RULES = "rules/aqcp-1.0/local/2-employers.dslr";

  static Conversation over(Path home) {
    try {
      copy("rules", home);
      copy("framework-versions", home);
      PipedInputStream toServer = new PipedInputStream(BUFFER);
      PipedInputStream toEditor = new PipedInputStream(BUFFER);
      PipedOutputStream fromServer = new PipedOutputStream(toEditor);
      PipedOutputStream fromEditor = new PipedOutputStream(toServer);
      CompletableFuture<Integer> status =
          CompletableFuture.supplyAsync(
              () ->
                  RuleEditing.serve(
                      toServer,
                      fromServer,
                      of -> new RulebookReader(of, new RuleStore(home.resolve("cache"))),
                      Path.of("docs/problems").toAbsolutePath(),
                      why -> {}),
              task -> new Thread(task, "server").start());
      return new Conversation(EditorClient.over(toEditor, fromEditor), fromEditor, status, home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(String folder, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(file.toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  Path rules() {
    return home.resolve(RULES);
  }

  /** Greets and opens the rule file on employers with other text in it. */
  String open(String from, String to) throws IOException {
    editor.initialize(null);
    return editor.open(rules(), text(rules(), from, to));
  }

  static String text(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(file + " does not say " + from);
    }
    return text.replace(from, to);
  }
}
