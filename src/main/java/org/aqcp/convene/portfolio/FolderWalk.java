package org.aqcp.convene.portfolio;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The YAML files in a folder and in those within it, each folder's by name. Passes over what is
 * hidden, and links to folders, which may lead in circles.
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

  /** A folder that cannot be read is handed on itself: whoever reads it tells what is wrong. */
  private void enter(Path folder) {
    if (Files.isReadable(folder)) {
      open.push(NamedFiles.listed(folder).iterator());
    } else {
      next = folder;
    }
  }

  /** Or a link to none, which is not to be passed over in silence. */
  private static boolean isFile(Path at) {
    return Files.isRegularFile(at) || (Files.isSymbolicLink(at) && !Files.exists(at));
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
