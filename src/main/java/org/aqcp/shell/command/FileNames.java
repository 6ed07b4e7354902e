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
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.aqcp.shell.session.CommandEnvironment;

/** Completes file names, relative to the current folder. */
public final class FileNames {
  private static final Pattern READABLE = Pattern.compile("(?i).*\\.(ya?ml|json)");

  private static final Pattern WORKBOOK = Pattern.compile("(?i).*\\.xls[xm]");

  /** Proposes all files and folders. */
  public static final Completion ANY =
      (typing, environment) -> files(typing.word(), environment, name -> true);

  /** Proposes folders, and files that may be partnerships. */
  public static final Completion PARTNERSHIPS =
      (typing, environment) -> files(typing.word(), environment, FileNames::isReadable);

  /** Proposes folders, and files that may be workbooks. */
  public static final Completion WORKBOOKS =
      (typing, environment) ->
          files(typing.word(), environment, name -> WORKBOOK.matcher(name).matches());

  private FileNames() {}

  private static boolean isReadable(String name) {
    return READABLE.matcher(name).matches();
  }

  private static List<Proposal> files(
      String typed, CommandEnvironment environment, Predicate<String> wanted) {
    String folder = typed.substring(0, typed.lastIndexOf('/') + 1);
    boolean hidden = typed.startsWith(".", folder.length());
    List<Proposal> files = new ArrayList<>();
    try (DirectoryStream<Path> listed =
        Files.newDirectoryStream(environment.folder().resolve(folder))) {
      for (Path file : listed) {
        String name = file.getFileName().toString();
        boolean isFolder = Files.isDirectory(file);
        if (hidden == name.startsWith(".") && (isFolder || wanted.test(name))) {
          String path = folder + name;
          files.add(isFolder ? new Proposal(path + "/", "", false) : Proposal.of(path));
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
}
