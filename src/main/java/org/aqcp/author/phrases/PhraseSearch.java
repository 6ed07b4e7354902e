package org.aqcp.author.phrases;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aqcp.input.problem.Suggestion;

/** Finds phrases by words: their own, their topic's, those of the facts that they read. */
public final class PhraseSearch {
  private final List<PhraseEntry> entries;

  public PhraseSearch(List<PhraseEntry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** The phrases that have every word, in whatever order; all of them where no word is given. */
  public List<PhraseEntry> find(List<String> words) {
    Set<String> wanted = words(String.join(" ", words));
    return entries.stream()
        .filter(entry -> wanted.stream().allMatch(word -> has(index(entry), word)))
        .toList();
  }

  /** What to try instead of words that find nothing. */
  public String hint(List<String> words) {
    Set<String> known = new TreeSet<>();
    entries.forEach(entry -> known.addAll(index(entry)));
    Set<String> wanted = words(String.join(" ", words));
    String otherwise = wanted.size() == 1 ? "omit them to see all" : "leave `%s` out";
    for (String word : wanted) {
      if (!has(known, word)) {
        return Suggestion.hint(word, known, otherwise.formatted(word));
      }
    }
    return "each of the words occurs, but not together; try fewer";
  }

  private static boolean has(Set<String> index, String wanted) {
    return index.stream().anyMatch(word -> word.startsWith(wanted) || Stem.same(word, wanted));
  }

  private static Set<String> index(PhraseEntry entry) {
    Stream<String> parts =
        entry.reads().stream()
            .filter(read -> entry.narrows().size() <= 1)
            .flatMap(read -> Stream.concat(Stream.of(read.section()), read.parts().stream()));
    Stream<String> words = entry.blanks().stream().flatMap(blank -> blank.words().stream());
    String text = entry.topic() + " " + entry.phrase().shown();
    return words(
        Stream.of(Stream.of(text), parts, words)
            .flatMap(all -> all)
            .collect(Collectors.joining(" ")));
  }

  private static Set<String> words(String text) {
    Set<String> words =
        new LinkedHashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}%0-9]+")));
    words.remove("");
    return words;
  }
}
