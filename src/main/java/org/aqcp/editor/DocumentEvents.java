package org.aqcp.editor;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What the editor tells of the texts that it shows. */
abstract class DocumentEvents implements TextDocumentService {
  private final Lifecycle lifecycle;
  private final OpenTexts texts;
  private final WorkspaceEvents workspace;

  DocumentEvents(Lifecycle lifecycle, OpenTexts texts, WorkspaceEvents workspace) {
    this.lifecycle = lifecycle;
    this.texts = texts;
    this.workspace = workspace;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    changed(texts.open(params.getTextDocument()), 0);
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    String uri = params.getTextDocument().getUri();
    int version = Optional.ofNullable(params.getTextDocument().getVersion()).orElse(0);
    changed(texts.change(uri, version, params.getContentChanges()), Checker.PAUSE);
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    changed(texts.close(params.getTextDocument().getUri()), 0);
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    changed(OpenTexts.file(params.getTextDocument().getUri()), 0);
  }

  private void changed(Optional<Path> file, long pause) {
    file.filter(any -> lifecycle.isAtWork()).ifPresent(f -> workspace.changed(f, pause));
  }
}
