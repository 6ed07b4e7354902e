package org.aqcp.shell.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.aqcp.assist.WhatIf;

/**
 * The edits that a session makes of the opened partnership, and what its file and the rules were
 * when they were made.
 */
public record EditedPartnership(
    Path file, FileTime saved, LoadedFrameworks frameworks, WhatIf whatIf) {
  /** Edits of a file as it is now. */
  public static EditedPartnership of(Path file, LoadedFrameworks frameworks, WhatIf whatIf) {
    return new EditedPartnership(file, saved(file), frameworks, whatIf);
  }

  /** Whether neither the file nor the rules have changed since. */
  public boolean isCurrent(LoadedFrameworks now) {
    return frameworks.equals(now) && saved.equals(saved(file));
  }

  private static FileTime saved(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException gone) {
      // reported when the file is read
      return FileTime.fromMillis(0);
    }
  }
}
