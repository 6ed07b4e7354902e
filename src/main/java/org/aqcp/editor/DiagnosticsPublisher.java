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

/** Tells the editor what is wrong in each file, once, and again when that changes. */
final class DiagnosticsPublisher {
  private final OpenTexts texts;
  private final Path manual;
  private final Map<Path, Diagnosed> told = new ConcurrentHashMap<>();

  DiagnosticsPublisher(OpenTexts texts, Path manual) {
    this.texts = texts;
    this.manual = manual;
  }

  Optional<Diagnosed> of(Path file) {
    return Optional.ofNullable(told.get(file));
  }

  /** Tells the problems of a home: of all its files, and that files have none any more. */
  void tell(Home home, List<Problem> problems, LanguageClient client) {
    Map<Path, List<Problem>> byFile = new HashMap<>();
    for (Problem problem : new LinkedHashSet<>(problems)) {
      Path file = shown(home, home.folder().resolve(problem.file()).normalize());
      byFile.computeIfAbsent(file, key -> new ArrayList<>()).add(problem);
    }
    Set<Path> files = new HashSet<>(byFile.keySet());
    told.keySet().stream().filter(file -> isIn(home, file)).forEach(files::add);
    texts.files().stream().filter(file -> isIn(home, file)).forEach(files::add);
    files.forEach(file -> tell(file, read(home, file), byFile.get(file), client));
  }

  /** An editor can show nothing in a folder, but in the framework version that lacks its files. */
  private static Path shown(Home home, Path file) {
    Path version =
        FileChecks.versions(home, file).stream().findFirst().map(home::framework).orElse(file);
    return Files.isDirectory(file) && Files.exists(version) ? version : file;
  }

  private static boolean isIn(Home home, Path file) {
    return file.startsWith(home.folder().resolve("rules"))
        || file.startsWith(home.folder().resolve("framework-versions"));
  }

  /** Tells the problems of one file that stands for itself. */
  void tell(Path file, List<Problem> problems, LanguageClient client) {
    texts.of(file).ifPresent(open -> tell(file, open.lines(), problems, client));
  }

  /** Tells that nothing is wrong in a file that is no longer shown. */
  void takeBack(Path file, LanguageClient client) {
    Optional.ofNullable(told.remove(file))
        .ifPresent(
            of -> client.publishDiagnostics(new PublishDiagnosticsParams(of.uri(), List.of())));
  }

  private void tell(Path file, Lines lines, List<Problem> problems, LanguageClient client) {
    Optional<OpenTexts.OpenText> open = texts.of(file);
    if (open.isPresent() && !open.get().lines().text().equals(lines.text())) {
      // typed on meanwhile: what was found is of the past, and the next check is under way
      return;
    }
    List<Problem> sorted =
        problems == null ? List.of() : problems.stream().sorted(Problem.ORDER).toList();
    String uri = texts.uri(file);
    Integer version = open.map(OpenTexts.OpenText::version).orElse(null);
    Diagnosed now = Diagnosed.of(uri, version, lines, sorted, manual);
    if (!now.sameAs(told.get(file))) {
      client.publishDiagnostics(new PublishDiagnosticsParams(uri, now.told(), version));
    }
    if (sorted.isEmpty() && open.isEmpty()) {
      told.remove(file);
    } else {
      told.put(file, now);
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
