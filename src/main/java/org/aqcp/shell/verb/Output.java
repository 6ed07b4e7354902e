package org.aqcp.shell.verb;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.aqcp.input.file.WholeFile;
import org.aqcp.report.layout.Palette;
import org.aqcp.shell.command.FileNames;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.session.DataOutput;
import org.aqcp.shell.session.Refusal;
import org.aqcp.shell.session.Screen;

/**
 * The destination of a command's data: the screen, or a file that the user names, which is written
 * completely or not at all.
 *
 * @param file the name of the file; empty for the screen
 */
record Output(Invocation invocation, Optional<String> file) {
  /** The option for the file. */
  static Option option(String about) {
    return Option.of("output", "FILE", about).orLetter("o").completedBy(FileNames.ANY);
  }

  static Output of(Invocation invocation, Option option) {
    return new Output(invocation, invocation.value(option).filter(Output::isFile));
  }

  /** Pairs formats with files in order; formats without a file go to the screen. */
  static List<Output> each(int formats, Invocation invocation, Option option) {
    List<String> files = invocation.values(option);
    if (files.size() > formats) {
      throw Refusal.usage(
          "there are more files than formats", "give a format with `-f` before each `-o`");
    }
    List<Output> outputs = new ArrayList<>();
    for (int i = 0; i < formats; i++) {
      outputs.add(
          new Output(invocation, files.stream().skip(i).findFirst().filter(Output::isFile)));
    }
    return outputs;
  }

  /** What standard output leads to may not be a file that can be opened once more. */
  private static boolean isFile(String name) {
    return !name.equals("/dev/stdout");
  }

  /** Colours are for screens. */
  Palette palette() {
    return Palette.of(invocation.screen().color() && toScreen());
  }

  int width() {
    return toScreen() ? invocation.screen().width() : Screen.USUAL_WIDTH;
  }

  boolean isTooLowFor(String text) {
    return toScreen() && invocation.screen().isTooLowFor(text);
  }

  boolean toScreen() {
    return file.isEmpty();
  }

  /**
   * Writes data piece by piece.
   *
   * @param writing writes the data and returns whether it is complete; if not, a file is unchanged
   * @return whether the data is complete
   */
  boolean stream(Predicate<PrintStream> writing) {
    if (toScreen()) {
      return writing.test(invocation.screen().out());
    }
    try (WholeFile whole = WholeFile.begin(invocation.file(file.get()))) {
      PrintStream to = DataOutput.printingTo(whole.stream());
      boolean all = writing.test(to);
      to.flush();
      if (all) {
        whole.keep();
      }
      return all;
    } catch (IOException e) {
      throw unwritable(file.get());
    }
  }

  void write(String text) {
    if (toScreen()) {
      invocation.screen().out().print(text);
      return;
    }
    try {
      WholeFile.write(invocation.file(file.get()), text);
    } catch (IOException e) {
      throw unwritable(file.get());
    }
  }

  static Refusal unwritable(String file) {
    return Refusal.usage(
        "cannot write `" + file + "`", "choose a file in a folder that you can write to");
  }
}
