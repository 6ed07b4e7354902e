package org.aqcp.editor;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.start.Background;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.services.LanguageClient;

/** Checks changed files on its own thread, shortly after the last change. */
final class Checker {
  /** In milliseconds: longer than between two keystrokes, too short to notice. */
  static final long PAUSE = 120;

  private final OpenTexts texts;
  private final FileChecks checks;
  private final DiagnosticsPublisher publisher;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(new Background("editor check"));
  private final Map<Path, Map<String, List<Problem>>> found = new HashMap<>();
  private final Set<Path> changed = new HashSet<>();
  private ScheduledFuture<?> planned;
  private volatile LanguageClient client;

  Checker(OpenTexts texts, FileChecks checks, DiagnosticsPublisher publisher) {
    this.texts = texts;
    this.checks = checks;
    this.publisher = publisher;
  }

  void connect(LanguageClient editor) {
    client = editor;
  }

  /**
   * Schedules a check of a file and everything it belongs to, or of a whole home, given its folder.
   *
   * @param pause the time to wait for further changes, in milliseconds
   */
  synchronized void changed(Path file, long pause) {
    changed.add(file);
    if (planned != null) {
      planned.cancel(false);
    }
    planned = thread.schedule(this::checkChanged, pause, TimeUnit.MILLISECONDS);
  }

  void end() {
    thread.shutdownNow();
  }

  private synchronized Set<Path> takeChanged() {
    Set<Path> taken = new HashSet<>(changed);
    changed.clear();
    return taken;
  }

  // this thread must survive any failure, to check the next change
  @SuppressWarnings("CatchingUnchecked")
  private void checkChanged() {
    try {
      Map<Home, Set<Path>> byHome = new LinkedHashMap<>();
      for (Path file : takeChanged()) {
        Optional<Home> home = Home.around(file);
        home.ifPresent(of -> byHome.computeIfAbsent(of, key -> new HashSet<>()).add(file));
        if (home.isEmpty() || FileChecks.versions(home.get(), file).isEmpty()) {
          checkAlone(file);
        }
      }
      byHome.forEach(this::check);
    } catch (RuntimeException | StackOverflowError e) {
      client.logMessage(new MessageParams(MessageType.Error, "aqcp: internal error: " + e));
    }
  }

  private void checkAlone(Path file) {
    texts
        .of(file)
        .map(open -> FileChecks.alone(file, open.lines().text()))
        .ifPresentOrElse(
            problems -> publisher.publish(file, problems, client),
            () -> publisher.clear(file, client));
  }

  private void check(Home saved, Set<Path> files) {
    Home home = saved.seeing(texts.unsaved());
    Map<String, List<Problem>> ofHome =
        found.computeIfAbsent(home.folder(), key -> new TreeMap<>());
    Set<String> versions = new HashSet<>();
    files.forEach(file -> versions.addAll(FileChecks.versions(home, file)));
    if (versions.isEmpty()) {
      return;
    }
    versions.forEach(id -> ofHome.put(id, checks.version(home, id)));
    List<Problem> all = ofHome.values().stream().flatMap(List::stream).toList();
    publisher.publish(home, all, client);
  }
}
