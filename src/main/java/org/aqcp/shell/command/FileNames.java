package org.aqcp.shell.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.shell.session.CommandEnvironment;

/** Completes file names. */
public final class FileNames {
  /** Proposes all files and folders, relative to the current folder. */
  public static final Completion ANY = FileNames::files;

  private FileNames() {}

  private static List<Proposal> files(String typed, CommandEnvironment environment) {
    String folder = typed.substring(0, typed.lastIndexOf('/') + 1);
    boolean hidden = typed.startsWith(".", folder.length());
    List<Proposal> files = new ArrayList<>();
    try (DirectoryStream<Path> listed =
        Files.newDirectoryStream(environment.folder().resolve(folder))) {
      for (Path file : listed) {
        String name = file.getFileName().toString();
        if (hidden == name.startsWith(".")) {
          files.add(proposal(folder + name, file));
        }
      }
    } catch (IOException
        | InvalidPathException
        | DirectoryIteratorException
        | UncheckedIOException nothingToPropose) {
      return List.of();
    }
    return files;
  }

  private static Proposal proposal(String name, Path file) {
    return Files.isDirectory(file) ? new Proposal(name + "/", "", false) : Proposal.of(name);
  }
}
