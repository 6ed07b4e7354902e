package org.aqcp.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.aqcp.editor.completion.RuleCompletion;
import org.aqcp.editor.fixing.Formatting;
import org.aqcp.editor.reading.RuleDefinition;
import org.aqcp.editor.reading.RuleHover;
import org.aqcp.editor.reading.RuleSymbols;
import org.aqcp.rules.start.Background;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Answers requests about open documents. */
final class DocumentRequests extends DocumentEvents {
  private final Settings settings;
  private final DiagnosticsPublisher publisher;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(new Background("editor answer"));
  private volatile boolean snippets;

  DocumentRequests(
      ServerLifecycle lifecycle,
      OpenTexts texts,
      Settings settings,
      DiagnosticsPublisher publisher,
      WorkspaceEvents workspace) {
    super(lifecycle, texts, workspace);

    this.settings = settings;
    this.publisher = publisher;
  }

  /** Sets whether the editor supports snippets, which are insertions with tab stops. */
  void useSnippets(boolean supported) {
    snippets = supported;
  }

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    // incomplete, so that editors ask again after each letter: the typed text decides which phrases
    // fit
    return answer(
            params.getTextDocument(),
            List.<CompletionItem>of(),
            file ->
                file.setting()
                    .map(s -> RuleCompletion.at(file.lines(), params.getPosition(), s, snippets)))
        .thenApply(items -> Either.forRight(new CompletionList(true, items)));
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    return answer(
        params.getTextDocument(),
        null,
        file -> file.setting().flatMap(s -> RuleHover.at(file.lines(), params.getPosition(), s)));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    return answer(
            params.getTextDocument(),
            List.<Location>of(),
            file ->
                file.setting()
                    .flatMap(s -> RuleDefinition.at(file.lines(), params.getPosition(), s))
                    .map(target -> List.of(target.in(texts.uri(target.file())))))
        .thenApply(Either::forLeft);
  }

  @Override
  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    return answer(
        params.getTextDocument(),
        List.of(),
        file ->
            Optional.of(file)
                .filter(RequestedFile::isRuleFile)
                .map(rules -> RuleSymbols.of(rules.lines(), rules.setting())));
  }

  @Override
  public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
    return answer(
        params.getTextDocument(),
        List.of(),
        file ->
            Optional.of(file)
                .filter(RequestedFile::isRuleFile)
                .map(rules -> Formatting.of(rules.uri(), rules.lines())));
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return answer(
        params.getTextDocument(),
        List.of(),
        file ->
            publisher
                .of(file.file())
                // the positions are outdated if the text has been edited since
                .filter(of -> of.lines().text().equals(file.lines().text()))
                .map(of -> of.fixes(params.getRange())));
  }

  /** Answers on a separate thread, so that edits are received in the meantime. */
  private <T> CompletableFuture<T> answer(
      TextDocumentIdentifier document, T nothing, Function<RequestedFile, Optional<T>> request) {
    lifecycle.requireRunning();
    Optional<Path> path = OpenTexts.file(document.getUri());
    Optional<OpenTexts.OpenText> text = path.flatMap(texts::of);
    return CompletableFutures.computeAsync(
        thread,
        cancel -> {
          cancel.checkCanceled();
          return text.map(open -> RequestedFile.of(path.get(), open, settings))
              .flatMap(request)
              .orElse(nothing);
        });
  }
}
