package org.aqcp.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.aqcp.editor.text.Lines;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor at the other end of the protocol, which records what it receives. */
public final class EditorClient implements LanguageClient {
  private static final long PATIENCE = 60;

  private final LinkedBlockingQueue<PublishDiagnosticsParams> told = new LinkedBlockingQueue<>();
  private final List<String> logged = new ArrayList<>();
  private final Map<String, String> texts = new ConcurrentHashMap<>();
  private final Map<String, Integer> versions = new ConcurrentHashMap<>();
  private Launcher<LanguageServer> launcher;
  private LanguageServer server;

  private EditorClient() {}

  public static EditorClient over(InputStream in, OutputStream out) {
    EditorClient client = new EditorClient();
    client.launcher = LSPLauncher.createClientLauncher(client, in, out);
    client.server = client.launcher.getRemoteProxy();
    var unused = client.launcher.startListening();
    return client;
  }

  LanguageServer server() {
    return server;
  }

  /** The error that any request is answered with. */
  ResponseError error(String method, Object params) throws Exception {
    try {
      Object answer =
          launcher.getRemoteEndpoint().request(method, params).get(PATIENCE, TimeUnit.SECONDS);
      throw new AssertionError("answered with " + answer);
    } catch (ExecutionException e) {
      return ((ResponseErrorException) e.getCause()).getResponseError();
    }
  }

  public InitializeResult initialize(Path workspace) {
    InitializeParams params = new InitializeParams();
    CompletionItemCapabilities snippets = new CompletionItemCapabilities(true);
    TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
    text.setCompletion(new CompletionCapabilities(snippets));
    ClientCapabilities capabilities = new ClientCapabilities();
    capabilities.setTextDocument(text);
    params.setCapabilities(capabilities);
    params.setWorkspaceFolders(
        workspace == null
            ? List.of()
            : List.of(new WorkspaceFolder(workspace.toUri().toString(), "home")));
    InitializeResult result = await(server.initialize(params));
    server.initialized(new InitializedParams());
    return result;
  }

  public String open(Path file, String text) {
    String uri = file.toUri().toString();
    texts.put(uri, text);
    versions.put(uri, 1);
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "aqcp", 1, text)));
    return uri;
  }

  /** The whole text anew. */
  public void change(String uri, String text) {
    texts.put(uri, text);
    change(uri, new TextDocumentContentChangeEvent(text));
  }

  /** Part of the text, as editors do while one types. */
  void type(String uri, TextEdit edit) {
    texts.put(uri, new Lines(texts.get(uri)).edited(edit.getRange(), edit.getNewText()));
    change(uri, new TextDocumentContentChangeEvent(edit.getRange(), edit.getNewText()));
  }

  private void change(String uri, TextDocumentContentChangeEvent change) {
    int version = versions.merge(uri, 1, Integer::sum);
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version), List.of(change)));
  }

  void close(String uri) {
    server
        .getTextDocumentService()
        .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
  }

  boolean isOpen(String uri) {
    return texts.containsKey(uri);
  }

  String text(String uri) {
    return texts.get(uri);
  }

  /** The next that is told of a file's text as it is now; what is told of others is passed over. */
  public List<Diagnostic> told(String uri) {
    while (true) {
      PublishDiagnosticsParams next = next();
      boolean current = next.getVersion() == null || next.getVersion().equals(versions.get(uri));
      if (next.getUri().equals(uri) && current) {
        return next.getDiagnostics();
      }
    }
  }

  /** The next that is told of any file. */
  PublishDiagnosticsParams next() {
    try {
      PublishDiagnosticsParams next = told.poll(PATIENCE, TimeUnit.SECONDS);
      assertThat(next).as("nothing was told; logged: %s", logged).isNotNull();
      return next;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whatever was told and not asked for yet. */
  List<PublishDiagnosticsParams> rest() {
    List<PublishDiagnosticsParams> rest = new ArrayList<>();
    told.drainTo(rest);
    return rest;
  }

  public List<CompletionItem> complete(String uri, Position at) {
    return await(
            server
                .getTextDocumentService()
                .completion(new CompletionParams(new TextDocumentIdentifier(uri), at)))
        .getRight()
        .getItems();
  }

  public String hover(String uri, Position at) {
    var hover =
        await(
            server
                .getTextDocumentService()
                .hover(new HoverParams(new TextDocumentIdentifier(uri), at)));
    return hover == null ? "" : hover.getContents().getRight().getValue();
  }

  public List<CodeAction> fixes(String uri, Diagnostic of) {
    return await(
            server
                .getTextDocumentService()
                .codeAction(
                    new CodeActionParams(
                        new TextDocumentIdentifier(uri),
                        of.getRange(),
                        new CodeActionContext(List.of(of)))))
        .stream()
        .map(either -> either.getRight())
        .toList();
  }

  /** Does what a fix says and tells so. */
  public void apply(String uri, CodeAction fix) {
    fix.getEdit().getChanges().get(uri).forEach(edit -> type(uri, edit));
  }

  /** Where a text stands first. */
  Position before(String uri, String word) {
    return end(texts.get(uri).substring(0, texts.get(uri).indexOf(word)));
  }

  /** Where it ends there. */
  public Position after(String uri, String word) {
    String text = texts.get(uri);
    return end(text.substring(0, text.indexOf(word) + word.length()));
  }

  private static Position end(String text) {
    Lines lines = new Lines(text);
    return new Position(lines.count() - 1, lines.line(lines.count() - 1).length());
  }

  public void leave() {
    await(server.shutdown());
    server.exit();
  }

  static <T> T await(CompletableFuture<T> answer) {
    try {
      return answer.get(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void telemetryEvent(Object object) {}

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    told.add(diagnostics);
  }

  @Override
  public void showMessage(MessageParams message) {
    logged.add(message.getMessage());
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void logMessage(MessageParams message) {
    logged.add(message.getMessage());
  }
}
