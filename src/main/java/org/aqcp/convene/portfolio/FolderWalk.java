package org.aqcp.convene.portfolio;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Iterates over the YAML files in a folder and its subfolders, by name within each folder. Skips
 * hidden files and links to folders, which may form cycles.
 */
final class FolderWalk implements Iterator<Path> {
  private final Deque<Iterator<Path>> open = new ArrayDeque<>();
  private Path next;

  FolderWalk(Path folder) {
    enter(folder);
  }

  @Override
  public boolean hasNext() {
    while (next == null && !open.isEmpty()) {
      if (open.peek().hasNext()) {
        look(open.peek().next());
      } else {
        open.pop();
      }
    }
    return next != null;
  }

  private void look(Path at) {
    String name = String.valueOf(at.getFileName());
    if (name.startsWith(".")) {
      return;
    }
    if (Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
      enter(at);
    } else if ((name.endsWith(".yaml") || name.endsWith(".yml")) && isFile(at)) {
      next = at;
    }
  }

  /** Returns an unreadable folder as if it were a file, so that reading it reports the problem. */
  private void enter(Path folder) {
    if (Files.isReadable(folder)) {
      open.push(NamedFiles.listed(folder).iterator());
    } else {
      next = folder;
    }
  }

  /** Includes broken links, which must not be skipped silently. */
  private static boolean isFile(Path at) {
    return Files.isRegularFile(at) || (Files.isSymbolicLink(at) && !Files.exists(at));
  }

  @Override
  public Path next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Path file = next;
    next = null;
    return file;
  }
}
