package org.aqcp.shell.door;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.Commands;
import org.aqcp.shell.command.Usage;
import org.jline.reader.impl.history.DefaultHistory;

/**
 * The lines that were typed. Those that hold facts about a partnership, such as the names of people
 * in {@code set}, can be recalled in the same session but are written to no file.
 */
final class CommandHistory extends DefaultHistory {
  private final List<String> holdingFacts;

  CommandHistory(Commands commands) {
    this.holdingFacts =
        commands.all().stream()
            .map(Command::usage)
            .filter(Usage::holdsFacts)
            .map(Usage::words)
            .toList();
  }

  @Override
  public boolean isPersistable(Entry entry) {
    String line = entry.line().strip();
    return holdingFacts.stream().noneMatch(words -> line.startsWith(words + " "));
  }

  /** The file, made so that only its owner can read it if it is not there yet. */
  static Path file(Path file) throws IOException {
    boolean hasOwners = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (hasOwners && Files.notExists(file)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    return file;
  }
}
