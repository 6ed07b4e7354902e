package org.aqcp.editor;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What changes in the editor's folders, typed or not. */
final class WorkspaceEvents implements WorkspaceService {
  private final Settings settings;
  private final Checker checker;

  WorkspaceEvents(Settings settings, Checker checker) {
    this.settings = settings;
    this.checker = checker;
  }

  /** Has everything that a file is part of read and checked again when it was typed. */
  void typed(Path file) {
    settings.changed(file);
    checker.changed(file, Checker.PAUSE);
  }

  /** The same at once, and whatever may have changed unseen, of which not every editor tells. */
  void seenAnew(Path file) {
    settings.readAgain();
    checker.changed(file, 0);
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    params.getChanges().stream()
        .map(FileEvent::getUri)
        .map(OpenTexts::file)
        .flatMap(Optional::stream)
        .forEach(this::typed);
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    // there is nothing to configure; editors say this to every server
  }
}
