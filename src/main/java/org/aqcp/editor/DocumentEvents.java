package org.aqcp.editor;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
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
    told(texts.open(params.getTextDocument()), workspace::seenAnew);
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    String uri = params.getTextDocument().getUri();
    int version = Optional.ofNullable(params.getTextDocument().getVersion()).orElse(0);
    told(texts.change(uri, version, params.getContentChanges()), workspace::typed);
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    told(texts.close(params.getTextDocument().getUri()), workspace::seenAnew);
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    told(OpenTexts.file(params.getTextDocument().getUri()), workspace::seenAnew);
  }

  private void told(Optional<Path> file, Consumer<Path> of) {
    file.filter(any -> lifecycle.isAtWork()).ifPresent(of);
  }
}
