package org.aqcp.editor;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.services.WorkspaceService;

/** Handles changes in the editor's folders, made in the editor or elsewhere. */
final class WorkspaceEvents implements WorkspaceService {
  private final Settings settings;
  private final Checker checker;

  WorkspaceEvents(Settings settings, Checker checker) {
    this.settings = settings;
    this.checker = checker;
  }

  /** After an edit: rereads and rechecks everything that the file is part of, with a pause. */
  void edited(Path file) {
    settings.changed(file);
    checker.changed(file, Checker.PAUSE);
  }

  /**
   * Rereads everything and rechecks at once, since not every editor reports changes made elsewhere.
   */
  void reload(Path file) {
    settings.invalidateAll();
    checker.changed(file, 0);
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    params.getChanges().stream()
        .map(FileEvent::getUri)
        .map(OpenTexts::file)
        .flatMap(Optional::stream)
        .forEach(this::edited);
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    // there is nothing to configure, but editors send this to every server
  }
}
