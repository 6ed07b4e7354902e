package org.aqcp.shell.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.session.Refusal;

/**
 * One thing to print.
 *
 * @param file that it goes to; empty for the screen
 */
record Outputs(String format, Optional<String> file) {
  /** Each format goes to the file of its turn; those without one to the screen. */
  static List<Outputs> of(Invocation invocation, Option format, Option output) {
    List<String> formats = invocation.values(format);
    List<String> files = invocation.values(output);
    List<String> all = formats.isEmpty() ? List.of(format.fallback()) : formats;
    if (files.size() > all.size()) {
      throw Refusal.usage(
          "more files than formats are named", "name a format with `-f` before each `-o`");
    }
    List<Outputs> outputs = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      outputs.add(
          new Outputs(all.get(i), i < files.size() ? Optional.of(files.get(i)) : Optional.empty()));
    }
    return outputs;
  }

  boolean toScreen() {
    return file.isEmpty();
  }

  void print(String text, Invocation invocation) {
    if (toScreen()) {
      invocation.screen().out().print(text);
      return;
    }
    try {
      Files.writeString(invocation.file(file.get()), text);
    } catch (IOException e) {
      throw Refusal.usage(
          "cannot write `" + file.get() + "`", "name a file in a folder that you may write to");
    }
  }
}
