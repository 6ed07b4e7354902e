package org.aqcp.author.scaffold;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.author.copy.HomeCopy;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.Indicator;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;

/** Adds the entry of an indicator to a framework version's file. */
final class Entry {
  private static final String ABOUT = "title, text, threshold, advice";

  /** The key with an empty list on one line, by itself or behind the dash of a criterion. */
  private static final Pattern EMPTY =
      Pattern.compile("(?m)^( *(?:- +)?)indicators: *\\[ *] *(?:#.*)?(?:\\R|\\z)");

  private static final Set<String> NOT_TEXT =
      Set.of("yes", "no", "true", "false", "on", "off", "null");

  private Entry() {}

  static Piece write(
      HomeCopy copy, String file, Criterion criterion, Request request, StartingSentence start) {
    List<Indicator> siblings = criterion.indicators();
    String text = copy.text(file).orElseThrow();
    String entry = text(request, start);
    if (siblings.isEmpty()) {
      return first(copy, file, criterion, entry);
    }
    Place last = siblings.get(siblings.size() - 1).place();
    Block block = Block.behind(text, last.line()).orElseThrow(() -> noPlace(file, last));
    copy.put(file, block.insert(text, entry));
    return new Piece(file, block.line(text), ABOUT, block.indented(entry));
  }

  /** Replaces the empty list of a criterion. */
  private static Piece first(HomeCopy copy, String file, Criterion criterion, String entry) {
    String text = copy.text(file).orElseThrow();
    Matcher empty = EMPTY.matcher(text);
    int from = Block.startOf(criterion.place().line(), text);
    if (!empty.find(from)) {
      throw noPlace(file, criterion.place());
    }
    Block block = new Block(empty.end(), empty.group(1).length() + 2, 2);
    copy.put(
        file,
        text.substring(0, empty.start())
            + empty.group(1)
            + "indicators:"
            + Block.newline(text)
            + block.indented(entry).replace("\n", Block.newline(text))
            + text.substring(empty.end()));
    int line = (int) text.substring(0, empty.start()).lines().count() + 2;
    return new Piece(file, line, ABOUT, block.indented(entry));
  }

  static InvalidInput noPlace(String file, Place at) {
    return new InvalidInput(
        new Problem(
            InputProblem.UNSUPPORTED_YAML,
            file,
            at,
            "an entry can only be added if each indicator is on lines of its own",
            "write them as a list with dashes, or add the entry by hand"));
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
