package org.aqcp.editor;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.services.TextDocumentService;

/** Handles notifications about open documents. */
abstract class DocumentEvents implements TextDocumentService {
  final ServerLifecycle lifecycle;
  final OpenTexts texts;
  private final WorkspaceEvents workspace;

  DocumentEvents(ServerLifecycle lifecycle, OpenTexts texts, WorkspaceEvents workspace) {
    this.lifecycle = lifecycle;
    this.texts = texts;
    this.workspace = workspace;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    forward(texts.open(params.getTextDocument()), workspace::reload);
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    String uri = params.getTextDocument().getUri();
    int version = Optional.ofNullable(params.getTextDocument().getVersion()).orElse(0);
    forward(texts.change(uri, version, params.getContentChanges()), workspace::edited);
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    forward(texts.close(params.getTextDocument().getUri()), workspace::reload);
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    forward(OpenTexts.file(params.getTextDocument().getUri()), workspace::reload);
  }

  private void forward(Optional<Path> file, Consumer<Path> of) {
    file.filter(any -> lifecycle.isRunning()).ifPresent(of);
  }
}
