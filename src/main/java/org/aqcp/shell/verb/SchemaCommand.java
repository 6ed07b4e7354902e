package org.aqcp.shell.verb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Proposal;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;

/** {@code aqcp schema [NAME]}: prints the JSON Schema of a file format. */
public final class SchemaCommand implements Command {
  private static final String FOLDER = "schema";
  private static final String ENDING = ".schema.json";

  private static final Argument NAME =
      Argument.of("NAME", "a file format")
          .optional()
          .completedBy((typing, environment) -> names().stream().map(Proposal::of).toList());

  private static final Usage USAGE =
      Usage.of("schema", CommandGroup.POLICY_STAFF, "print the JSON Schema of a file format")
          .takes(NAME)
          .details("Without NAME, lists the formats.")
          .example("schema partnership");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    String text = invocation.value(NAME).map(SchemaCommand::text).orElseGet(() -> lines(names()));
    invocation.screen().out().print(text);
    return ExitStatus.OK;
  }

  private static String text(String name) {
    if (!names().contains(name)) {
      throw Refusal.usage("no schema is named `" + name + "`", "`schema` alone lists them");
    }
    try (InputStream in =
        SchemaCommand.class.getResourceAsStream("/" + FOLDER + "/" + name + ENDING)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String lines(List<String> names) {
    return names.isEmpty() ? "" : String.join("\n", names) + "\n";
  }

  private static List<String> names() {
    try {
      Path code =
          Path.of(SchemaCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(code)) {
        return names(code.resolve(FOLDER));
      }
      try (FileSystem jar = FileSystems.newFileSystem(code)) {
        return names(jar.getPath(FOLDER));
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the program's own jar cannot be read", e);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    }
  }
}
