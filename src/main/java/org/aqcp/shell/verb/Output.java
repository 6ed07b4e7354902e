package org.aqcp.shell.verb;

import java.io.IOException;
import org.aqcp.report.Palette;
import org.aqcp.shell.command.FileNames;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.session.Refusal;
import org.aqcp.shell.session.Screen;
import org.aqcp.writing.WholeFile;

/** Where the data of a command goes: to the screen, or to the file that its user names. */
final class Output {
  private final Invocation invocation;
  private final Option option;

  Output(Invocation invocation, Option option) {
    this.invocation = invocation;
    this.option = option;
  }

  /** The option that names a file. */
  static Option option(String about) {
    return Option.of("output", "FILE", about).orLetter("o").completedBy(FileNames.ANY);
  }

  /** Colours are for screens. */
  Palette palette() {
    return Palette.of(invocation.screen().color() && toScreen());
  }

  int width() {
    return toScreen() ? invocation.screen().width() : Screen.USUAL_WIDTH;
  }

  private boolean toScreen() {
    return invocation.value(option).isEmpty();
  }

  void write(String text) {
    if (toScreen()) {
      invocation.screen().out().print(text);
      return;
    }
    String file = invocation.value(option).orElseThrow();
    try {
      WholeFile.write(invocation.file(file), text);
    } catch (IOException e) {
      throw Refusal.usage(
          "cannot write `" + file + "`", "name a file in a folder that you may write to");
    }
  }
}
