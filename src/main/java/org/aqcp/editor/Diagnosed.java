package org.aqcp.editor;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.editor.fixing.QuickFixes;
import org.aqcp.editor.text.Lines;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Severity;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.util.Positions;

/**
 * The diagnostics of one file.
 *
 * @param uri as the editor knows the file
 * @param version the version of the checked text; null if the file is not open in the editor
 * @param lines the checked text
 * @param diagnostics the problems as diagnostics, in the same order
 */
record Diagnosed(
    String uri,
    Integer version,
    Lines lines,
    List<Problem> problems,
    List<Diagnostic> diagnostics) {
  Diagnosed {
    problems = List.copyOf(problems);
    diagnostics = List.copyOf(diagnostics);
  }

  /** The diagnostics of problems, with links to their pages in the manual folder. */
  static Diagnosed of(
      String uri, Integer version, Lines lines, List<Problem> problems, Path manual) {
    List<Diagnostic> diagnostics =
        problems.stream().map(p -> diagnostic(p, lines, manual)).toList();
    return new Diagnosed(uri, version, lines, problems, diagnostics);
  }

  private static Diagnostic diagnostic(Problem problem, Lines lines, Path manual) {
    String hint = problem.hint().isEmpty() ? "" : "; " + problem.hint();
    Diagnostic diagnostic =
        new Diagnostic(
            lines.of(problem),
            problem.message() + hint,
            severity(problem.kind().severity()),
            "aqcp",
            problem.kind().id());
    Path page = manual.resolve(problem.kind().id() + ".md");
    if (Files.exists(page)) {
      URI address = page.toAbsolutePath().toUri();
      diagnostic.setCodeDescription(new DiagnosticCodeDescription(address.toString()));
    }
    return diagnostic;
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
    };
  }

  /** The quick fixes of the problems that touch a range. */
  List<Either<Command, CodeAction>> fixes(Range range) {
    List<Either<Command, CodeAction>> fixes = new ArrayList<>();
    for (int i = 0; i < diagnostics.size(); i++) {
      if (touch(diagnostics.get(i).getRange(), range)) {
        QuickFixes.of(problems.get(i), diagnostics.get(i), uri, lines)
            .forEach(fix -> fixes.add(Either.forRight(fix)));
      }
    }
    return fixes;
  }

  private static boolean touch(Range one, Range other) {
    return !Positions.isBefore(one.getEnd(), other.getStart())
        && !Positions.isBefore(other.getEnd(), one.getStart());
  }

  /** Whether publishing these diagnostics would change nothing in the editor. */
  boolean sameAs(Diagnosed other) {
    return other != null
        && diagnostics.equals(other.diagnostics)
        && uri.equals(other.uri)
        && (version == null || version.equals(other.version));
  }
}
