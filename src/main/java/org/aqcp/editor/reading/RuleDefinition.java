package org.aqcp.editor.reading;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aqcp.editor.text.Lines;
import org.aqcp.editor.text.RuleOutline;
import org.aqcp.editor.text.RuleOutline.Part;
import org.aqcp.editor.text.Setting;
import org.aqcp.framework.Indicator;
import org.aqcp.input.problem.InvalidInput;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;

/** Finds the definition of an indicator, threshold, phrase or word in a rule. */
public final class RuleDefinition {
  private static final Pattern THRESHOLD = Pattern.compile("`([a-z][a-z0-9-]*)`");

  /**
   * A line of a file.
   *
   * @param line counted from 0
   */
  public record Target(Path file, int line) {
    /** The location for the editor, given the URI of the file. */
    public Location in(String uri) {
      return new Location(uri, Lines.part(line, 0, 0));
    }
  }

  private RuleDefinition() {}

  /** The definition of what is at the cursor, if there is one. */
  public static Optional<Target> at(Lines lines, Position cursor, Setting setting) {
    int line = cursor.getLine();
    RuleOutline outline = RuleOutline.of(lines);
    String said = lines.line(line).strip();
    Part part = outline.part(line);
    Optional<Indicator> indicator = outline.rule(line).flatMap(r -> setting.indicator(r.on()));
    if (part == Part.OUTSIDE || part == Part.HEAD) {
      return indicator.flatMap(of -> entry(of, setting));
    }
    Optional<String> threshold = threshold(lines.line(line), cursor.getCharacter());
    if (threshold.isPresent()) {
      // those of roll-up rules stand first in the file
      return indicator
          .flatMap(of -> entry(of, setting))
          .or(() -> framework(setting).map(file -> new Target(file, 0)))
          .map(from -> threshold(from, threshold.get(), setting));
    }
    return setting
        .phrase(said, part == Part.THEN)
        .map(e -> new Target(file(setting, e.phrase().file()), e.phrase().line() - 1))
        .or(
            () ->
                SaidWords.of(said, line, outline, setting)
                    .at(cursor.getCharacter() - lines.line(line).indexOf(said))
                    .map(word -> new Target(file(setting, word.file()), word.line() - 1)));
  }

  private static Optional<String> threshold(String line, int column) {
    return THRESHOLD
        .matcher(line)
        .results()
        .filter(name -> name.start() <= column && column <= name.end())
        .map(name -> name.group(1))
        .findFirst();
  }

  private static Optional<Target> entry(Indicator indicator, Setting setting) {
    return setting
        .version()
        .map(version -> version.entryOf(indicator))
        .map(
            entry ->
                new Target(file(setting, entry.file()), Math.max(0, entry.place().line() - 1)));
  }

  private static Optional<Path> framework(Setting setting) {
    return setting.version().map(version -> file(setting, version.origin().file()));
  }

  /** The line of a threshold: the first one with its name, from the start of its owner's entry. */
  private static Target threshold(Target begins, String name, Setting setting) {
    Pattern key = Pattern.compile("(^|[\\s{,\"'])" + name + "[\"']?\\s*:");
    Lines text = read(setting, begins.file());
    for (int line = begins.line(); line < text.count(); line++) {
      if (key.matcher(text.line(line)).find()) {
        return new Target(begins.file(), line);
      }
    }
    return begins;
  }

  private static Lines read(Setting setting, Path file) {
    try {
      return new Lines(setting.home().text(file).text());
    } catch (InvalidInput unreadable) {
      return new Lines("");
    }
  }

  private static Path file(Setting setting, String name) {
    return setting.home().folder().resolve(name);
  }
}
