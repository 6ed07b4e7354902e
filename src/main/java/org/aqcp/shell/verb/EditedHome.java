package org.aqcp.shell.verb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.aqcp.author.copy.EditedFile;
import org.aqcp.author.copy.EditedFiles;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.Words;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.session.Refusal;
import org.aqcp.shell.session.Screen;

/** The home that a command writes to. */
final class EditedHome {
  private EditedHome() {}

  /** Writes edits of its files: all of them, or none. */
  static void write(List<EditedFile> edits, Invocation invocation) {
    Home home = invocation.environment().home();
    try {
      EditedFiles.write(edits, home, invocation.environment().journal(home));
    } catch (IOException e) {
      throw unwritten(e);
    }
  }

  /**
   * The same for files that the user names.
   *
   * @param places of files by their names
   */
  static void write(List<EditedFile> edits, Map<String, Path> places) {
    try {
      EditedFiles.write(edits, places);
    } catch (IOException e) {
      throw unwritten(e);
    }
  }

  private static Refusal unwritten(IOException e) {
    return Refusal.usage(
        "nothing was written: " + e.getMessage(), "check its permissions, or try again");
  }

  /** Prints which home was changed if the user chose none: {@code --home} is easily forgotten. */
  static void report(Invocation invocation) {
    Home home = invocation.environment().home();
    if (invocation.environment().fellBackTo(home)) {
      Screen screen = invocation.screen();
      String folder = home.folder().toAbsolutePath().normalize().toString();
      screen.talk().println("this changed files that came with aqcp, in " + Words.visible(folder));
      screen.talk().println("  to change a copy of it, name the copy with `--home`");
    }
  }
}
