package org.aqcp.shell.verb;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import org.aqcp.input.problem.Words;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.session.Refusal;

/** New files with partnerships. */
final class NewFiles {
  private static final String USUAL = "partnership";

  private NewFiles() {}

  /** Refuses to write over what is there, unless that is wanted. */
  static void require(String name, Path file, boolean replace) {
    if (Files.isDirectory(file)) {
      throw Refusal.usage(
          Words.quoted(name) + " is a folder",
          "name a file in it, such as " + Words.quoted(Path.of(name, "partnership.yaml") + ""));
    }
    if (!replace && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw Refusal.usage(
          Words.quoted(name) + " exists", "choose another name, or write over it with `--replace`");
    }
  }

  /** A name for a partnership whose file is named so: of its folder, if the file says nothing. */
  static String name(Path file) {
    String own = file.toAbsolutePath().normalize().getFileName().toString();
    String stem = own.replaceFirst("(?<=.)\\.[^.]*$", "");
    Path folder = file.toAbsolutePath().normalize().getParent();
    boolean usual = stem.equalsIgnoreCase(USUAL) && folder != null && folder.getFileName() != null;
    return capitals(Words.visible(usual ? folder.getFileName().toString() : stem));
  }

  private static String capitals(String stem) {
    StringBuilder name = new StringBuilder();
    for (String word : stem.split("[-_ ]+", -1)) {
      if (!word.isEmpty()) {
        name.append(name.isEmpty() ? "" : " ");
        name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return name.isEmpty() ? "New partnership" : name.toString();
  }

  /** Says what to do next. */
  static void next(Invocation invocation, String... steps) {
    invocation.screen().talk().println("next: " + String.join("\nor edit it, then: ", steps));
  }
}
