package org.aqcp.shell.verb;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;

/** {@code aqcp version}: prints the versions to include in a bug report. */
public final class VersionCommand implements Command {
  private static final Usage USAGE =
      Usage.of("version", CommandGroup.EVERYONE, "print the versions of aqcp, Drools and Java");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    Properties built = built();
    PrintStream out = invocation.screen().out();
    out.println("aqcp " + built.getProperty("aqcp"));
    out.println("Drools " + built.getProperty("drools"));
    out.println("Java " + System.getProperty("java.version"));
    return ExitStatus.OK;
  }

  /** The version of aqcp. */
  static String number() {
    return built().getProperty("aqcp");
  }

  /** The versions that the build recorded. */
  private static Properties built() {
    Properties built = new Properties();
    try (InputStream in = VersionCommand.class.getResourceAsStream("/org/aqcp/built.properties")) {
      built.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return built;
  }
}
