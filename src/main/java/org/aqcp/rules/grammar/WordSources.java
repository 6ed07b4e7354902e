package org.aqcp.rules.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import org.aqcp.input.problem.Place;
import org.aqcp.rules.lexicon.Lexicon;
import org.aqcp.rules.lexicon.Noun;
import org.aqcp.rules.lexicon.Property;
import org.aqcp.rules.lexicon.Variety;
import org.aqcp.rules.lexicon.Whole;

/**
 * Finds which entries of the lexicon say the words of a line.
 *
 * @param indent of the words within the line
 */
record WordSources(Lexicon lexicon, String words, int indent) {
  /** The sources of the first reading that makes sense, in the order of the words. */
  <T> List<WordSource> in(Form<T> form, Predicate<T> sense) {
    Heard heard = Heard.of(words, lexicon.spellings()).noting();
    List<WordSource> found = new ArrayList<>();
    form.read(
        heard,
        0,
        (value, at) -> {
          if (at == heard.size() && found.isEmpty() && sense.test(value)) {
            heard.notes().forEach(note -> found.add(source(note)));
          }
        });
    return found.stream().distinct().toList();
  }

  private WordSource source(Heard.Note note) {
    List<MatchResult> places = Heard.places(words);
    // a verb alone stands before what it is followed by, which is nothing
    int first = note.from() == note.until() ? note.from() - 1 : note.from();
    return new WordSource(
        indent + places.get(first).start(),
        indent + places.get(Math.max(first, note.until() - 1)).end(),
        lexicon.file(note.entry()),
        place(note.entry()).line());
  }

  private static Place place(Object entry) {
    if (entry instanceof Noun noun) {
      return noun.place();
    }
    if (entry instanceof Property property) {
      return property.place();
    }
    return entry instanceof Whole whole ? whole.place() : ((Variety) entry).place();
  }
}
