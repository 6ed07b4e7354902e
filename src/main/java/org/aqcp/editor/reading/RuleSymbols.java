package org.aqcp.editor.reading;

import java.util.List;
import java.util.Optional;
import org.aqcp.editor.text.Lines;
import org.aqcp.editor.text.RuleOutline;
import org.aqcp.editor.text.RuleOutline.OutlinedRule;
import org.aqcp.editor.text.Setting;
import org.aqcp.framework.Indicator;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Lists the rules of a file for the editor's outline. */
public final class RuleSymbols {
  private RuleSymbols() {}

  /** The rules, in order. The setting is empty for a file outside a home. */
  public static List<Either<SymbolInformation, DocumentSymbol>> of(
      Lines lines, Optional<Setting> setting) {
    return RuleOutline.of(lines).rules().stream()
        .map(
            rule ->
                Either.<SymbolInformation, DocumentSymbol>forRight(symbol(rule, lines, setting)))
        .toList();
  }

  private static DocumentSymbol symbol(OutlinedRule rule, Lines lines, Optional<Setting> setting) {
    Range all =
        new Range(
            new Position(rule.from(), 0),
            new Position(rule.until(), lines.line(rule.until()).length()));
    // the protocol does not allow symbols without a name
    String name = rule.name().isBlank() ? "rule" : rule.name();
    DocumentSymbol symbol =
        new DocumentSymbol(name, SymbolKind.Function, all, lines.said(rule.from()));
    setting
        .flatMap(known -> known.indicator(rule.on()))
        .map(Indicator::title)
        .ifPresent(symbol::setDetail);
    return symbol;
  }
}
