package org.aqcp.author.scaffold;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.author.copy.HomeCopy;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
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
    Optional<Place> sibling = lastWritten(criterion);
    String text = copy.text(file).orElseThrow();
    String entry = text(request, start);
    if (sibling.isEmpty()) {
      return first(copy, file, criterion, entry);
    }
    Place last = sibling.get();
    Block block = Block.behind(text, last.line()).orElseThrow(() -> noPlace(file, last));
    copy.put(file, block.insert(text, entry));
    return new Piece(file, block.line(text), ABOUT, block.indented(entry));
  }

  /** The last indicator of a criterion that has an entry in the version's own file. */
  private static Optional<Place> lastWritten(Criterion criterion) {
    return criterion.indicators().stream()
        .map(Indicator::place)
        .filter(place -> !place.equals(Place.NOWHERE))
        .max(Comparator.comparing(Place::line));
  }

  /**
   * Gives a criterion an empty list of indicators in the file of a version that extends another
   * one, where it has none there.
   */
  static void begin(HomeCopy copy, FrameworkVersion version, Criterion criterion) {
    if (!CriteriaList.isWritten(criterion)) {
      String entry = "- id: " + criterion.id() + "\n  indicators: []\n";
      Piece unused = new CriteriaList(copy, version).add(criterion, entry, "a criterion");
      return;
    }
    String file = version.origin().file();
    String text = copy.text(file).orElseThrow();
    int from = Block.startOf(criterion.place().line(), text);
    Block block =
        Block.behind(text, criterion.place().line())
            .orElseThrow(() -> noPlace(file, criterion.place()));
    boolean listed = text.substring(from, block.offset()).contains("indicators:");
    if (lastWritten(criterion).isEmpty() && !listed) {
      copy.put(file, block.insert(text, "  indicators: []\n"));
    }
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
