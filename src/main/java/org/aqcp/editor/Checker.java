package org.aqcp.editor;

import java.nio.file.Path;
import java.util.ArrayList;
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

/** Checks what changed, a moment after the last change, on a thread of its own. */
final class Checker {
  /** Longer than between two letters, shorter than one waits for. */
  static final long PAUSE = 120;

  private final OpenTexts texts;
  private final FileChecks checks;
  private final DiagnosticsPublisher telling;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(new Background("editor check"));
  private final Map<Path, Map<String, List<Problem>>> found = new HashMap<>();
  private final Set<Path> changed = new HashSet<>();
  private ScheduledFuture<?> planned;
  private volatile LanguageClient client;

  Checker(OpenTexts texts, FileChecks checks, DiagnosticsPublisher telling) {
    this.texts = texts;
    this.checks = checks;
    this.telling = telling;
  }

  void tellTo(LanguageClient editor) {
    client = editor;
  }

  /**
   * Has a file checked with everything that it belongs to; a home's folder stands for all of it.
   *
   * @param pause in milliseconds, in which more may change
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

  // whatever fails, the editor's next change must find this thread alive
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
            problems -> telling.tell(file, problems, client), () -> telling.takeBack(file, client));
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
    List<Problem> all = new ArrayList<>();
    ofHome.values().forEach(all::addAll);
    telling.tell(home, all, client);
  }
}
