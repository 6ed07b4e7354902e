package org.aqcp.editor.completion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aqcp.editor.text.Lines;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The proposals for one place, most likely first. */
final class ProposalList {
  private static final int MOST = 300;

  /**
   * The place where a proposal is inserted.
   *
   * @param number the line number, counted from 0
   * @param start the column of the line's first word
   * @param cursor the column of the cursor
   */
  record Gap(int number, int start, int cursor, String line) {
    String typed() {
      return line.substring(start, cursor);
    }

    /** From the first word to the end of the line's text. */
    Range text() {
      return Lines.part(number, start, Math.max(cursor, line.stripTrailing().length()));
    }

    /** From a column to the end of the word at the cursor. */
    Range word(int column) {
      int end = cursor;
      while (end < line.length() && isWordPart(line.charAt(end))) {
        end++;
      }
      return Lines.part(number, column, end);
    }

    private static boolean isWordPart(char c) {
      return Character.isLetterOrDigit(c) || c == '-' || c == '`' || c == '.';
    }
  }

  private final Gap gap;
  private final Map<String, Integer> thresholds;
  private final boolean snippets;
  private final Map<String, CompletionItem> items = new LinkedHashMap<>();

  ProposalList(Gap gap, Optional<Map<String, Integer>> thresholds, boolean snippets) {
    this.gap = gap;
    this.thresholds = thresholds.orElse(Map.of());
    this.snippets = snippets;
  }

  Gap gap() {
    return gap;
  }

  Map<String, Integer> thresholds() {
    return thresholds;
  }

  List<CompletionItem> items() {
    return List.copyOf(items.values());
  }

  /** Proposes plain text. */
  void add(String label, CompletionItemKind kind, String detail, Range range, String about) {
    put(label, kind, detail, range, about).setTextEdit(Either.forLeft(new TextEdit(range, label)));
  }

  /** Proposes text that differs from its label in what stands around it. */
  void add(String label, Range range, String about, String text) {
    put(label, CompletionItemKind.Text, "", range, about)
        .setTextEdit(Either.forLeft(new TextEdit(range, text)));
  }

  /** Proposes a snippet, or plain text if the editor does not support snippets. */
  void add(
      String label,
      CompletionItemKind kind,
      Range range,
      String about,
      String snippet,
      String plain) {
    CompletionItem item = put(label, kind, "", range, about);
    if (snippets) {
      item.setInsertTextFormat(InsertTextFormat.Snippet);
    }
    item.setTextEdit(Either.forLeft(new TextEdit(range, snippets ? snippet : plain)));
  }

  private CompletionItem put(
      String label, CompletionItemKind kind, String detail, Range range, String about) {
    CompletionItem item = new CompletionItem(label);
    if (items.size() < MOST) {
      items.putIfAbsent(label, item);
    }
    item.setKind(kind);
    if (!detail.isEmpty()) {
      item.setDetail(detail);
    }
    if (!about.isEmpty()) {
      item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, about));
    }
    // proposals are already filtered here; an editor that compares letters would drop `2` for `{n}`
    item.setFilterText(
        gap.line().substring(range.getStart().getCharacter(), gap.cursor()) + " " + label);
    item.setSortText(String.format(Locale.ROOT, "%04d", items.size()));
    return item;
  }
}
