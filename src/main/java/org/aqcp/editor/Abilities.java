package org.aqcp.editor;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The capabilities that this server reports to the editor. */
final class Abilities {
  private static final List<String> FILES =
      List.of(
          "**/*.dslr",
          "**/*.dsl",
          "**/rules/vocabulary/*.yaml",
          "**/*.cases.yaml",
          "**/framework.yaml",
          "**/measures/*.yaml");

  private Abilities() {}

  static ServerCapabilities all() {
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    ServerCapabilities all = new ServerCapabilities();
    all.setTextDocumentSync(sync);
    all.setCompletionProvider(new CompletionOptions(false, List.of("`", "\"", "-", "@", " ")));
    all.setHoverProvider(true);
    all.setDefinitionProvider(true);
    all.setDocumentSymbolProvider(true);
    all.setDocumentFormattingProvider(true);
    all.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
    return all;
  }

  /** Asks the editor to report files that change outside it, for example in a merge. */
  static RegistrationParams watching() {
    Stream<FileSystemWatcher> watchers =
        FILES.stream().map(pattern -> new FileSystemWatcher(Either.forLeft(pattern)));
    return new RegistrationParams(
        List.of(
            new Registration(
                "aqcp-files",
                "workspace/didChangeWatchedFiles",
                new DidChangeWatchedFilesRegistrationOptions(watchers.toList()))));
  }
}
