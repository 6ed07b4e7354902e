package org.aqcp.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.aqcp.framework.Home;
import org.aqcp.rules.RulebookReader;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;

/** The language server for rule files. */
final class RuleLanguageServer implements LanguageServer, LanguageClientAware {
  private final ServerLifecycle lifecycle = new ServerLifecycle();
  private final OpenTexts texts = new OpenTexts();
  private final Checker checker;
  private final DocumentRequests documents;
  private final WorkspaceEvents workspace;
  private final List<Path> folders = new ArrayList<>();
  private LanguageClient client;
  private boolean watches;

  /** A server for one editor. The manual is the folder with a page for each kind of problem. */
  RuleLanguageServer(Function<Home, RulebookReader> readers, Path manual) {
    DiagnosticsPublisher publisher = new DiagnosticsPublisher(texts, manual);
    Settings settings = new Settings(texts, readers);
    checker = new Checker(texts, new FileChecks(readers), publisher);
    workspace = new WorkspaceEvents(settings, checker);
    documents = new DocumentRequests(lifecycle, texts, settings, publisher, workspace);
  }

  /** Waits until the editor exits and returns the exit status. */
  int awaitEnd() {
    int status = lifecycle.awaitEnd();
    checker.end();
    return status;
  }

  @Override
  public void connect(LanguageClient editor) {
    client = editor;
    checker.connect(editor);
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    lifecycle.begin();
    Optional<ClientCapabilities> capabilities = Optional.ofNullable(params.getCapabilities());
    documents.useSnippets(
        capabilities
            .map(ClientCapabilities::getTextDocument)
            .map(text -> text.getCompletion())
            .map(completion -> completion.getCompletionItem())
            .map(CompletionItemCapabilities::getSnippetSupport)
            .orElse(false));
    watches =
        capabilities
            .map(ClientCapabilities::getWorkspace)
            .map(workspace -> workspace.getDidChangeWatchedFiles())
            .map(DidChangeWatchedFilesCapabilities::getDynamicRegistration)
            .orElse(false);
    addFolders(params);
    return CompletableFuture.completedFuture(
        new InitializeResult(Abilities.all(), new ServerInfo("aqcp rules serve")));
  }

  // older editors send one folder in the deprecated `rootUri`
  @SuppressWarnings("deprecation")
  private void addFolders(InitializeParams params) {
    List<String> uris = new ArrayList<>();
    if (params.getWorkspaceFolders() != null) {
      params.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri).forEach(uris::add);
    } else if (params.getRootUri() != null) {
      uris.add(params.getRootUri());
    }
    uris.stream().map(OpenTexts::file).flatMap(Optional::stream).forEach(folders::add);
  }

  @Override
  public void initialized(InitializedParams params) {
    if (watches) {
      CompletableFuture<Void> unused = client.registerCapability(Abilities.watching());
    }
    folders.stream()
        .map(Home::around)
        .flatMap(Optional::stream)
        .forEach(home -> checker.changed(home.folder(), 0));
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    lifecycle.shutDown();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    lifecycle.end();
  }

  @Override
  public void setTrace(SetTraceParams params) {
    // nothing is traced, but editors send this to every server
  }

  @Override
  public DocumentRequests getTextDocumentService() {
    return documents;
  }

  @Override
  public WorkspaceEvents getWorkspaceService() {
    return workspace;
  }
}
