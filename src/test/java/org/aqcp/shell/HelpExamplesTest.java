package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.Commands;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.line.CommandLine;
import org.aqcp.shell.line.TypedWords;
import org.aqcp.shell.session.CommandEnvironment;
import org.aqcp.shell.session.Recorded;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Examples in the help are command lines that one can type. */
final class HelpExamplesTest {
  private static final Commands ALL = AllCommands.readingFrom(InputStream.nullInputStream());

  @TestFactory
  Stream<DynamicTest> an_example_is_a_line_with_its_command() {
    CommandEnvironment environment = new Recorded().lasting();
    environment.session().open(Path.of("opened.yaml"), "Lakeside");
    return ALL.all().stream()
        .map(Command::usage)
        .filter(usage -> !usage.words().isEmpty())
        .flatMap(usage -> usage.examples().stream().map(one -> test(usage, one, environment)));
  }

  private static DynamicTest test(Usage usage, String example, CommandEnvironment environment) {
    return DynamicTest.dynamicTest(
        example,
        () ->
            assertThat(
                    CommandLine.read(TypedWords.in(example).all(), ALL, environment)
                        .command()
                        .usage()
                        .words())
                .isEqualTo(usage.words()));
  }
}
