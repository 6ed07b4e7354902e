package org.aqcp.shell.verb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aqcp.assist.WhatIf;
import org.aqcp.convene.portfolio.NearFiles;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.Yardsticks;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Lifecycle;
import org.aqcp.framework.UnknownIndicators;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.YamlFile;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.session.Refusal;

/** Reads partnership files that a user names. */
final class PartnershipFiles {
  private PartnershipFiles() {}

  /** Prints the warnings about a file, before anything rests on it. */
  static void tell(Invocation invocation, PartnershipFile file) {
    file.warnings().forEach(invocation.screen().talk()::println);
  }

  /** Prints these and what a framework version does not know of the file. */
  static void tell(Invocation invocation, PartnershipFile file, Evaluator evaluator) {
    tell(invocation, file);
    UnknownIndicators.in(file, evaluator.version()).forEach(invocation.screen().talk()::println);
    tellRetired(invocation, evaluator.version());
  }

  /** Prints them, and what none of several framework versions knows of the file. */
  static void tell(Invocation invocation, PartnershipFile file, Yardsticks yardsticks) {
    tell(invocation, file);
    List<FrameworkVersion> versions =
        yardsticks.evaluators().stream().map(Evaluator::version).toList();
    UnknownIndicators.inAll(file, versions).forEach(invocation.screen().talk()::println);
    versions.forEach(version -> tellRetired(invocation, version));
  }

  /** Prints a note where a version is no longer in use; no version is chosen by default then. */
  static void tellRetired(Invocation invocation, FrameworkVersion version) {
    if (version.lifecycle() == Lifecycle.RETIRED) {
      invocation
          .screen()
          .talk()
          .println(
              "note: `%s` was retired on %s; without `--against`, the newest release is used"
                  .formatted(version.id(), version.retired()));
    }
  }

  /** The name of a file, or of the only partnership file in a folder. */
  static String single(Invocation invocation, String name) {
    Path folder = invocation.file(name);
    if (!Files.isDirectory(folder)) {
      return name;
    }
    List<String> files = NearFiles.below(folder);
    String usual = "partnership.yaml";
    if (files.size() == 1 || files.contains(usual)) {
      return Path.of(name, files.contains(usual) ? usual : files.get(0)).toString();
    }
    throw Refusal.usage(
        Words.quoted(name) + " is a folder",
        files.isEmpty()
            ? "no partnership file is in it"
            : "name one of its "
                + files.size()
                + " files, such as "
                + Words.quoted(Path.of(name, files.get(0)).toString()));
  }

  /**
   * Reads a file, while the rules that it needs are loaded in the background. The opened file is
   * read with the edits of the session.
   */
  static PartnershipFile read(Invocation invocation, String name) {
    return SessionEdits.of(invocation, name)
        .map(WhatIf::file)
        .orElseGet(() -> invocation.frameworks().partnerships().read(tree(invocation, name)));
  }

  /** Reads a file, but not yet what it states. */
  static YamlFile tree(Invocation invocation, String name) {
    Path file = invocation.file(name);
    MissingFile.refuse(invocation, name, file);
    // a pipe can be read only once
    if (Files.isRegularFile(file)) {
      invocation
          .frameworks()
          .prepare(Shared.against(invocation), PartnershipReader.likelyLevel(file));
    }
    return invocation.frameworks().partnerships().tree(file);
  }
}
