package org.aqcp.convene.portfolio;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The partnership files not far below a folder, for suggestions. */
public final class NearFiles {
  private static final int DEPTH = 4;

  /** A folder such as the user's own may hold any number of files. */
  private static final int MOST = 5000;

  private NearFiles() {}

  /** Their paths, relative to the folder. Hidden folders hold many files, and none of these. */
  public static List<String> below(Path folder) {
    Path start = folder.resolve("");
    Search search = new Search(start);
    try {
      Path unused = Files.walkFileTree(start, Set.of(), DEPTH, search);
    } catch (IOException unreadable) {
      return List.of();
    }
    return search.found.stream()
        .filter(PartnershipHead::is)
        .map(file -> folder.relativize(file).toString())
        .sorted()
        .toList();
  }

  private static final class Search extends SimpleFileVisitor<Path> {
    private final Path start;
    private final List<Path> found = new ArrayList<>();
    private int seen;

    Search(Path start) {
      this.start = start;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden =
          folder.getFileName() != null && folder.getFileName().toString().startsWith(".");
      return hidden && !folder.equals(start)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && file.toString().matches(".*\\.ya?ml")) {
        found.add(file);
      }
      seen++;
      return seen < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
      return FileVisitResult.CONTINUE;
    }
  }
}
