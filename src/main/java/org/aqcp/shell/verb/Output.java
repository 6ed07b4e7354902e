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
 * Where the data of a command goes: to the screen, or to the file that its user names, which gets
 * it whole or not at all.
 *
 * @param file empty for the screen
 */
record Output(Invocation invocation, Optional<String> file) {
  /** The option that names a file. */
  static Option option(String about) {
    return Option.of("output", "FILE", about).orLetter("o").completedBy(FileNames.ANY);
  }

  static Output of(Invocation invocation, Option option) {
    return new Output(invocation, invocation.value(option).filter(Output::isFile));
  }

  /** Each format goes to the file of its turn; those without one to the screen. */
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

  boolean toScreen() {
    return file.isEmpty();
  }

  /**
   * Has data written bit by bit.
   *
   * @param writing whether all of it was: else a file stays as it was
   * @return the same
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

  private static Refusal unwritable(String file) {
    return Refusal.usage(
        "cannot write `" + file + "`", "choose a file in a folder that you can write to");
  }
}
