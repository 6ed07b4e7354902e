package org.aqcp.rules.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of an entry of the lexicon, with parts in braces and words in brackets. */
record Template(List<Piece> pieces) {
  /** Words, or a part in braces. */
  record Piece(String words, String part, boolean optional) {
    boolean isPart() {
      return !part.isEmpty();
    }
  }

  private static final Pattern PIECE = Pattern.compile("\\{([^}]*)}|\\[([^]]*)]|[^{\\[]+");

  /** Splits what an entry says. */
  static Template of(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher piece = PIECE.matcher(text);
    while (piece.find()) {
      if (piece.group(1) != null) {
        pieces.add(new Piece("", piece.group(1), false));
      } else if (piece.group(2) != null) {
        pieces.add(new Piece(piece.group(2).strip(), "", true));
      } else if (!piece.group().isBlank()) {
        pieces.add(new Piece(piece.group().strip(), "", false));
      }
    }
    return new Template(List.copyOf(pieces));
  }

  /** The first of its parts that fits. */
  String part(Predicate<String> fits) {
    return pieces.stream()
        .filter(Piece::isPart)
        .map(Piece::part)
        .filter(fits)
        .findFirst()
        .orElseThrow();
  }

  /** The form of its words, with a form for each part: what all its parts mean. */
  <T> Form<List<T>> form(Parts<T> parts) {
    List<Form<List<T>>> forms = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.isPart()) {
        boolean percent = i + 1 < pieces.size() && pieces.get(i + 1).words.startsWith("%");
        forms.add(parts.of(piece.part, percent).map(List::of));
      } else {
        boolean percent = i > 0 && pieces.get(i - 1).isPart() && piece.words.startsWith("%");
        String words = percent ? piece.words.substring(1).strip() : piece.words;
        Form<List<T>> silent = Form.nothing(List.of());
        if (!words.isEmpty()) {
          Form<List<T>> said = Form.words(words).map(unit -> List.of());
          forms.add(piece.optional ? Form.any(said, silent) : said);
        }
      }
    }
    return Form.all(forms).map(all -> all.stream().flatMap(List::stream).toList());
  }

  /** Says what a part in braces stands for. */
  interface Parts<T> {
    Form<T> of(String part, boolean percent);
  }
}
