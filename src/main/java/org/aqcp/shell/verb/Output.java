package org.aqcp.shell.verb;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import org.aqcp.input.file.WholeFile;
import org.aqcp.report.layout.Palette;
import org.aqcp.shell.command.FileNames;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.session.DataOutput;
import org.aqcp.shell.session.Refusal;
import org.aqcp.shell.session.Screen;

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

  /** Where data goes that is printed bit by bit; whoever asks for it closes it. */
  PrintStream stream() {
    if (toScreen()) {
      return invocation.screen().out();
    }
    String file = invocation.value(option).orElseThrow();
    try {
      return DataOutput.printingTo(Files.newOutputStream(invocation.file(file)));
    } catch (IOException e) {
      throw unwritable(file);
    }
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
      throw unwritable(file);
    }
  }

  private static Refusal unwritable(String file) {
    return Refusal.usage(
        "cannot write `" + file + "`", "name a file in a folder that you may write to");
  }
}
