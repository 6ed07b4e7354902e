package org.aqcp.shell.verb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.convene.portfolio.NearFiles;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.shell.command.Invocation;

/** A name of no file, which may be the id of an indicator, or a part of a path. */
final class MissingFile {
  private MissingFile() {}

  /** Refuses a name if no file has it and something else must be meant. */
  static void refuse(Invocation invocation, String name, Path file) {
    if (Files.exists(file)) {
      return;
    }
    id(invocation, name)
        .map(id -> "`" + invocation.session().typed(explain(invocation, id)) + "` explains it")
        .ifPresent(
            hint -> {
              throw new InvalidInput(
                  InputProblem.UNREADABLE_FILE, name, "this is an id, not a file", hint);
            });
    nearest(invocation.environment().folder(), name)
        .ifPresent(
            near -> {
              throw new InvalidInput(
                  InputProblem.UNREADABLE_FILE,
                  name,
                  "file not found",
                  "did you mean " + Words.quoted(near) + "?");
            });
  }

  private static String explain(Invocation invocation, String id) {
    return "explain " + (invocation.session().opened().isPresent() ? "" : "FILE ") + id;
  }

  private static Optional<String> id(Invocation invocation, String name) {
    List<String> ids = new ArrayList<>();
    try {
      for (String version : invocation.frameworks().home().versionIds()) {
        invocation.frameworks().version(version).criteria().stream()
            .peek(criterion -> ids.add(criterion.id()))
            .flatMap(criterion -> criterion.indicators().stream())
            .forEach(indicator -> ids.add(indicator.id()));
      }
    } catch (InvalidInput | InvalidFramework unreadable) {
      return Optional.empty();
    }
    return TypedId.meant(name, ids.stream().distinct().toList());
  }

  /** The partnership file with the closest path, or the only one with such a folder or name. */
  private static Optional<String> nearest(Path folder, String name) {
    List<String> paths = NearFiles.below(folder);
    Map<String, List<String>> byPart = new HashMap<>();
    for (String path : paths) {
      for (Path part : Path.of(path)) {
        String word = part.toString().replaceFirst("\\.ya?ml$", "");
        byPart.computeIfAbsent(word, w -> new ArrayList<>()).add(path);
      }
    }
    return Suggestion.closest(name, paths)
        .or(
            () ->
                Suggestion.closest(name, byPart.keySet())
                    .map(byPart::get)
                    .filter(one -> one.size() == 1)
                    .map(one -> one.get(0)));
  }
}
