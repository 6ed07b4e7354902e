package org.aqcp.author.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aqcp.author.cases.Case;
import org.aqcp.author.cases.CaseFile;
import org.aqcp.author.cases.CaseFileReader;
import org.aqcp.author.cases.CaseFiles;
import org.aqcp.author.copy.HomeCopy;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.text.RuleSources;

/** Copies the inherited cases of an indicator into the version's own files. */
record OwnCases(HomeCopy copy, FrameworkVersion version, String id) {
  private static final Pattern FLOW = Pattern.compile("expect: *\\{[^}]*}");

  /** What is expected, each indicator on a line of its own. */
  private static final Pattern BLOCK = Pattern.compile("(?m)^  expect:.*\\R(?:(?: {3}.*)?\\R)*");

  /** Copies what is inherited now; to be called before the version has rules of its own. */
  List<Piece> write() {
    List<CaseFile> all = CaseFiles.read(copy.home(), version);
    List<Piece> pieces = new ArrayList<>();
    for (CaseFile file : all) {
      List<Case> some =
          file.cases().stream().filter(one -> one.expected().containsKey(id)).toList();
      if (OwnRules.isInherited(version, file.file()) && !some.isEmpty()) {
        String own = RuleSources.own(version, file.file());
        pieces.add(append(file, own, all.stream().filter(f -> f.file().equals(own)), some));
      }
    }
    return pieces;
  }

  private Piece append(CaseFile from, String file, Stream<CaseFile> known, List<Case> cases) {
    String source = copy.text(from.file()).orElseThrow();
    StringBuilder lines = new StringBuilder();
    lines.append("# ").append(id).append(' ').append(version.indicator(id).orElseThrow().title());
    lines.append("\n# to edit: copied from ").append(from.file()).append('\n');
    cases.forEach(one -> lines.append(text(one, source, from.file())));
    String about = "the cases of " + id + " of " + from.file();
    Optional<CaseFile> existing = known.findFirst();
    if (existing.isEmpty()) {
      String head = head(from);
      copy.put(file, head + lines.toString().indent(2));
      return new Piece(file, (int) head.lines().count() + 1, about, lines.toString().indent(2));
    }
    if (!existing.get().asOf().equals(from.asOf())
        || existing.get().complete() != from.complete()) {
      throw byHand(file, 1, "the heads of this file and of " + from.file() + " differ");
    }
    String text = copy.text(file).orElseThrow();
    List<Case> own = existing.get().cases();
    int last = own.get(own.size() - 1).line();
    Block block =
        Block.behind(text, last)
            .orElseThrow(() -> byHand(file, last, "the cases are not on lines of their own"));
    copy.put(file, block.insert(text, "\n" + lines));
    return new Piece(file, block.line(text) + 1, about, block.indented(lines.toString()));
  }

  private String head(CaseFile from) {
    return "format: %s\nagainst: %s\nlevel: %s\nas-of: %s\n%scases:\n"
        .formatted(
            CaseFileReader.FORMAT,
            version.id(),
            from.level(),
            from.asOf(),
            from.complete() ? "complete: all\n" : "");
  }

  /** A case without indentation, which expects something of this indicator only. */
  private String text(Case one, String source, String file) {
    int start = Block.startOf(one.line(), source);
    Block block =
        Block.behind(source, one.line())
            .orElseThrow(() -> byHand(file, one.line(), "this case is not on lines of its own"));
    StringBuilder text = new StringBuilder();
    source
        .substring(start, block.offset())
        .lines()
        .map(line -> line.substring(Math.min(block.dash(), line.length())))
        .forEach(line -> text.append(line).append('\n'));
    String expected = "expect: {" + id + ": " + one.expected().get(id).key() + "}";
    Matcher flow = FLOW.matcher(text);
    if (flow.find()) {
      return flow.replaceFirst(Matcher.quoteReplacement(expected));
    }
    Matcher lines = BLOCK.matcher(text);
    if (lines.find()) {
      return lines.replaceFirst(Matcher.quoteReplacement("  " + expected + "\n"));
    }
    throw byHand(file, one.line(), "what this case expects is not on a line of its own");
  }

  private static InvalidInput byHand(String file, int line, String why) {
    return new InvalidInput(
        new Problem(
            InputProblem.UNSUPPORTED_YAML,
            file,
            new Place(line, 1),
            "the inherited cases cannot be copied: " + why,
            "copy them by hand, and the rules too"));
  }
}
