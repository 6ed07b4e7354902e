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

/** What the editor asks of the texts that it shows. */
final class DocumentRequests extends DocumentEvents {
  private final Lifecycle lifecycle;
  private final OpenTexts texts;
  private final Settings settings;
  private final DiagnosticsPublisher telling;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(new Background("editor answer"));
  private volatile boolean snippets;

  DocumentRequests(
      Lifecycle lifecycle,
      OpenTexts texts,
      Settings settings,
      DiagnosticsPublisher telling,
      WorkspaceEvents workspace) {
    super(lifecycle, texts, workspace);
    this.lifecycle = lifecycle;
    this.texts = texts;
    this.settings = settings;
    this.telling = telling;
  }

  /** Says whether the editor knows places to go to within what it inserts. */
  void useSnippets(boolean known) {
    snippets = known;
  }

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    // asked again with each letter, as what is typed decides which phrases fit
    return answer(
            params.getTextDocument(),
            List.<CompletionItem>of(),
            asked ->
                asked
                    .setting()
                    .map(s -> RuleCompletion.at(asked.lines(), params.getPosition(), s, snippets)))
        .thenApply(items -> Either.forRight(new CompletionList(true, items)));
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    return answer(
        params.getTextDocument(),
        null,
        asked ->
            asked.setting().flatMap(s -> RuleHover.at(asked.lines(), params.getPosition(), s)));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    return answer(
            params.getTextDocument(),
            List.<Location>of(),
            asked ->
                asked
                    .setting()
                    .flatMap(s -> RuleDefinition.at(asked.lines(), params.getPosition(), s))
                    .map(target -> List.of(target.in(texts.uri(target.file())))))
        .thenApply(Either::forLeft);
  }

  @Override
  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    return answer(
        params.getTextDocument(),
        List.of(),
        asked ->
            Optional.of(asked)
                .filter(Asked::isOfRules)
                .map(rules -> RuleSymbols.of(rules.lines(), rules.setting())));
  }

  @Override
  public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
    return answer(
        params.getTextDocument(),
        List.of(),
        asked ->
            Optional.of(asked)
                .filter(Asked::isOfRules)
                .map(rules -> Formatting.of(rules.uri(), rules.lines())));
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return answer(
        params.getTextDocument(),
        List.of(),
        asked ->
            telling
                .of(asked.file())
                // of a text that was edited since, the places are of the past
                .filter(of -> of.lines().text().equals(asked.lines().text()))
                .map(of -> of.fixes(params.getRange(), asked.setting())));
  }

  /** Answers on a thread of its own, so that what is typed meanwhile is heard. */
  private <T> CompletableFuture<T> answer(
      TextDocumentIdentifier document, T nothing, Function<Asked, Optional<T>> question) {
    lifecycle.requireAtWork();
    Optional<Path> file = OpenTexts.file(document.getUri());
    Optional<OpenTexts.OpenText> text = file.flatMap(texts::of);
    return CompletableFutures.computeAsync(
        thread,
        cancel -> {
          cancel.checkCanceled();
          return text.map(shown -> Asked.of(file.get(), shown, settings))
              .flatMap(question)
              .orElse(nothing);
        });
  }
}
