package org.aqcp.portfolio;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The YAML files in a folder and in those within it, each folder's by name. Passes over what is
 * hidden, and links to folders, which may lead in circles.
 */
final class FolderFiles implements Iterator<Path> {
  private final Deque<Iterator<Path>> open = new ArrayDeque<>();
  private Path next;

  FolderFiles(Path folder) {
    open.push(NamedFiles.listed(folder).iterator());
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
      List<Path> within = NamedFiles.listed(at);
      open.push(within.iterator());
    } else if ((name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(at)) {
      next = at;
    }
  }

  @Override
  public Path next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Path one = next;
    next = null;
    return one;
  }
}
