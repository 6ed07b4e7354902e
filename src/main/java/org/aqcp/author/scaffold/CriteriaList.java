package org.aqcp.author.scaffold;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.author.copy.HomeCopy;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.input.problem.Place;

/**
 * The criteria in a framework version's file. That of a version that extends another one has some
 * of them only, and may have none.
 */
record CriteriaList(HomeCopy copy, FrameworkVersion version) {
  private static final Pattern EMPTY =
      Pattern.compile("(?m)^criteria: *(?:\\[ *])? *(?:#.*)?(?:\\R|\\z)");
  private static final Pattern ANY = Pattern.compile("(?m)^[\"']?criteria\\b");

  /** Adds a criterion behind one of the file, or behind the last one if that is inherited. */
  Piece add(Criterion behind, String entry, String about) {
    String file = version.origin().file();
    String text = copy.text(file).orElseThrow();
    Optional<Place> last =
        isWritten(behind)
            ? Optional.of(behind.place())
            : version.criteria().stream()
                .filter(CriteriaList::isWritten)
                .map(Criterion::place)
                .max(Comparator.comparing(Place::line));
    if (last.isEmpty()) {
      return first(file, text, entry, about);
    }
    Block block =
        Block.behind(text, last.get().line()).orElseThrow(() -> Entry.noPlace(file, last.get()));
    copy.put(file, block.insert(text, entry));
    return new Piece(file, block.line(text), about, block.indented(entry));
  }

  private Piece first(String file, String text, String entry, String about) {
    String newline = Block.newline(text);
    Matcher empty = EMPTY.matcher(text);
    boolean listed = empty.find();
    if (!listed && ANY.matcher(text).find()) {
      throw Entry.noPlace(file, Place.NOWHERE);
    }
    String before = listed ? text.substring(0, empty.start()) : text;
    String open = before.isEmpty() || before.endsWith("\n") ? "" : newline;
    String head = before + open + "criteria:" + newline;
    Block block = new Block(head.length(), 2, 2);
    String after = listed ? text.substring(empty.end()) : "";
    copy.put(file, block.insert(head + after, entry));
    return new Piece(file, block.line(head), about, block.indented(entry));
  }

  /** Whether a criterion has an entry in the version's own file. */
  static boolean isWritten(Criterion criterion) {
    return !criterion.place().equals(Place.NOWHERE);
  }
}
