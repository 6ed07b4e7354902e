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

/** Finds phrases by words in the phrase, its topic, or the facts that it reads. */
public final class PhraseSearch {
  private final List<PhraseEntry> entries;

  public PhraseSearch(List<PhraseEntry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** The phrases that contain every word, in any order; all phrases if no words are given. */
  public List<PhraseEntry> find(List<String> words) {
    Set<String> query = words(String.join(" ", words));
    return entries.stream()
        .filter(entry -> query.stream().allMatch(word -> has(index(entry), word)))
        .toList();
  }

  /** Suggests what to try when the words find nothing. */
  public String hint(List<String> words) {
    Set<String> known = new TreeSet<>();
    entries.forEach(entry -> known.addAll(index(entry)));
    Set<String> query = words(String.join(" ", words));
    String otherwise = query.size() == 1 ? "omit them to see all" : "leave `%s` out";
    for (String word : query) {
      if (!has(known, word)) {
        return Suggestion.hint(word, known, otherwise.formatted(word));
      }
    }
    return "each of the words occurs, but not together; try fewer";
  }

  private static boolean has(Set<String> index, String query) {
    return index.stream().anyMatch(word -> word.startsWith(query) || Stem.same(word, query));
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
