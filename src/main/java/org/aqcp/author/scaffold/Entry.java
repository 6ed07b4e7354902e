package org.aqcp.author.scaffold;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aqcp.author.copy.HomeCopy;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.Indicator;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Problem;

/** Adds the entry of an indicator to a framework version's file. */
final class Entry {
  private static final Set<String> NOT_TEXT =
      Set.of("yes", "no", "true", "false", "on", "off", "null");

  private Entry() {}

  static Piece write(
      HomeCopy copy, String file, Criterion criterion, Request request, StartingSentence start) {
    List<Indicator> siblings = criterion.indicators();
    Indicator last = siblings.get(siblings.size() - 1);
    String text = copy.text(file).orElseThrow();
    Optional<Block> block = Block.behind(text, last.place().line());
    String entry = text(request, start);
    if (block.isEmpty()) {
      throw new InvalidInput(
          new Problem(
              InputProblem.UNSUPPORTED_YAML,
              file,
              last.place(),
              "an entry can only be added if each indicator is on lines of its own",
              "write them as a list with dashes, or add the entry by hand"));
    }
    copy.put(file, block.get().insert(text, entry));
    int line = block.get().line(text);
    return new Piece(file, line, "title, text, threshold, advice", block.get().indented(entry));
  }

  /** The entry without indentation; the keys under the dash are indented by two. */
  private static String text(Request request, StartingSentence start) {
    return """
    - id: %s
      # to edit: title, text and advice in the words of the framework; each number that a rule asks for
      title: %s
      text: Several %s are in place.
      thresholds: {%s: 2}
      remedy: Add one more of the %s.
      source: {kind: operationalised, note: "topic, wording and threshold are this project's"}
    """
        .formatted(
            request.id(),
            yaml(request.title().orElse("Several " + start.nouns())),
            start.nouns(),
            start.section().key(),
            start.nouns());
  }

  /** A YAML scalar, quoted if YAML would otherwise read it as something other than this text. */
  static String yaml(String text) {
    boolean plain =
        text.matches("\\p{L}[\\p{L}\\p{N} ,.()/&'-]*")
            && !text.endsWith(" ")
            && !NOT_TEXT.contains(text.toLowerCase(Locale.ROOT));
    return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
