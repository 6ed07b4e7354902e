package org.aqcp.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.aqcp.editor.text.Lines;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Problem;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** Publishes the problems of each file to the editor, whenever they change. */
final class DiagnosticsPublisher {
  private final OpenTexts texts;
  private final Path manual;
  private final Map<Path, Diagnosed> published = new ConcurrentHashMap<>();

  DiagnosticsPublisher(OpenTexts texts, Path manual) {
    this.texts = texts;
    this.manual = manual;
  }

  Optional<Diagnosed> of(Path file) {
    return Optional.ofNullable(published.get(file));
  }

  /** Publishes the problems of a home, and clears those of its files that have none any more. */
  void publish(Home home, List<Problem> problems, LanguageClient client) {
    Map<Path, List<Problem>> byFile = new HashMap<>();
    for (Problem problem : new LinkedHashSet<>(problems)) {
      Path file = shownFile(home, home.folder().resolve(problem.file()).normalize());
      byFile.computeIfAbsent(file, key -> new ArrayList<>()).add(problem);
    }
    Set<Path> files = new HashSet<>(byFile.keySet());
    published.keySet().stream().filter(file -> isIn(home, file)).forEach(files::add);
    texts.files().stream().filter(file -> isIn(home, file)).forEach(files::add);
    files.forEach(
        file -> publish(file, read(home, file), byFile.getOrDefault(file, List.of()), client));
  }

  /**
   * Editors cannot show problems of a folder, so show them in the framework version that lacks
   * files.
   */
  private static Path shownFile(Home home, Path file) {
    Path version =
        FileChecks.versions(home, file).stream().findFirst().map(home::framework).orElse(file);
    return Files.isDirectory(file) && Files.exists(version) ? version : file;
  }

  private static boolean isIn(Home home, Path file) {
    return file.startsWith(home.folder().resolve("rules"))
        || file.startsWith(home.folder().resolve("framework-versions"));
  }

  /** Publishes the problems of a file that is checked alone. */
  void publish(Path file, List<Problem> problems, LanguageClient client) {
    texts.of(file).ifPresent(open -> publish(file, open.lines(), problems, client));
  }

  /** Clears the problems of a file that is no longer open. */
  void clear(Path file, LanguageClient client) {
    Optional.ofNullable(published.remove(file))
        .ifPresent(
            of -> client.publishDiagnostics(new PublishDiagnosticsParams(of.uri(), List.of())));
  }

  private void publish(Path file, Lines lines, List<Problem> problems, LanguageClient client) {
    Optional<OpenTexts.OpenText> open = texts.of(file);
    if (open.isPresent() && !open.get().lines().text().equals(lines.text())) {
      // edited in the meantime: the problems are outdated, and the next check is on its way
      return;
    }
    List<Problem> sorted = problems.stream().sorted(Problem.ORDER).toList();
    String uri = texts.uri(file);
    Integer version = open.map(OpenTexts.OpenText::version).orElse(null);
    Diagnosed now = Diagnosed.of(uri, version, lines, sorted, manual);
    // kept before it is told: an editor asks for fixes at once
    Diagnosed before =
        sorted.isEmpty() && open.isEmpty() ? published.remove(file) : published.put(file, now);
    if (!now.sameAs(before)) {
      client.publishDiagnostics(new PublishDiagnosticsParams(uri, now.diagnostics(), version));
    }
  }

  private static Lines read(Home home, Path file) {
    try {
      return new Lines(Files.isDirectory(file) ? "" : home.text(file).text());
    } catch (InvalidInput unreadable) {
      return new Lines(home.unsaved().text(file).orElse(""));
    }
  }
}
