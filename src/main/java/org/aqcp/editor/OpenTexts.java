package org.aqcp.editor;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.aqcp.editor.text.Lines;
import org.aqcp.input.file.UnsavedTexts;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;

/** The texts that are open in the editor, by file. */
final class OpenTexts {
  /**
   * An open text.
   *
   * @param uri as the editor writes it
   * @param version its version number in the editor
   */
  record OpenText(String uri, int version, Lines lines) {}

  private final Map<Path, OpenText> open = new ConcurrentHashMap<>();

  /** The file of a URI; empty if it is not a file, such as a text that has never been saved. */
  static Optional<Path> file(String uri) {
    try {
      URI parsed = URI.create(uri);
      return "file".equals(parsed.getScheme())
          ? Optional.of(Path.of(parsed).toAbsolutePath().normalize())
          : Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException notLocal) {
      return Optional.empty();
    }
  }

  Optional<OpenText> of(Path file) {
    return Optional.ofNullable(open.get(file));
  }

  /** The URI of a file, as the editor writes it. */
  String uri(Path file) {
    return of(file).map(OpenText::uri).orElseGet(() -> file.toUri().toString());
  }

  Set<Path> files() {
    return Set.copyOf(open.keySet());
  }

  Optional<Path> open(TextDocumentItem shown) {
    Optional<Path> file = file(shown.getUri());
    Lines lines = new Lines(shown.getText());
    file.ifPresent(f -> open.put(f, new OpenText(shown.getUri(), shown.getVersion(), lines)));
    return file;
  }

  Optional<Path> change(String uri, int version, List<TextDocumentContentChangeEvent> changes) {
    Optional<Path> file = file(uri).filter(open::containsKey);
    file.ifPresent(
        f -> {
          Lines lines = open.get(f).lines();
          for (TextDocumentContentChangeEvent change : changes) {
            lines =
                new Lines(
                    change.getRange() == null
                        ? change.getText()
                        : lines.edited(change.getRange(), change.getText()));
          }
          open.put(f, new OpenText(uri, version, lines));
        });
    return file;
  }

  Optional<Path> close(String uri) {
    Optional<Path> file = file(uri);
    file.ifPresent(open::remove);
    return file;
  }

  /** A snapshot of the current texts. */
  UnsavedTexts unsaved() {
    Map<Path, String> texts = new HashMap<>();
    open.forEach((file, text) -> texts.put(file, text.lines().text()));
    return new UnsavedTexts(texts);
  }
}
