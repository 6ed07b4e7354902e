package org.aqcp.convene.portfolio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.aqcp.input.file.OwnFile;
import org.aqcp.input.problem.InvalidInput;

/**
 * Iterates lazily over the partnership files that names of files, folders and patterns stand for. A
 * file named directly is always included; in folders and for patterns, YAML files without a
 * partnership are skipped.
 */
public final class NamedFiles implements Iterator<Path> {
  private final Path folder;
  private final Iterator<String> names;
  private final Consumer<Path> skipped;
  private final Consumer<String> empty;
  private final Consumer<InvalidInput> leadingOut;
  private Iterator<Path> files = List.<Path>of().iterator();
  private String searched = "";
  private Path within;
  private boolean found = true;
  private Path next;

  /**
   * Creates the iterator.
   *
   * @param folder the folder that the names are relative to
   * @param skipped receives each YAML file without a partnership
   * @param empty receives each folder and pattern without a partnership file
   * @param leadingOut receives each link in a folder that leads out of it: its author may not have
   *     been able to read what a message would show
   */
  public NamedFiles(
      Path folder,
      List<String> names,
      Consumer<Path> skipped,
      Consumer<String> empty,
      Consumer<InvalidInput> leadingOut) {
    this.folder = folder;
    this.names = List.copyOf(names).iterator();
    this.skipped = skipped;
    this.empty = empty;
    this.leadingOut = leadingOut;
    this.within = folder;
  }

  /** Whether the names are anything but the name of a single file. */
  public static boolean areMany(Path folder, List<String> names) {
    return names.size() != 1
        || (FilePattern.isOne(names.get(0)) && !isThere(folder, names.get(0)))
        || isFolder(folder, names.get(0));
  }

  @Override
  public boolean hasNext() {
    while (next == null && (files.hasNext() || begin())) {
      take();
    }
    return next != null;
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

  private void take() {
    if (!files.hasNext()) {
      return;
    }
    Path file = files.next();
    if (leadsOut(file)) {
      found = true;
      leadingOut.accept(OwnFile.leadsOut(file.toString(), "the folder"));
    } else if (searched.isEmpty() || PartnershipHead.is(file)) {
      found = true;
      next = file;
    } else {
      skipped.accept(file);
    }
  }

  private boolean leadsOut(Path file) {
    return !searched.isEmpty()
        && Files.isSymbolicLink(file)
        && Files.exists(file)
        && !OwnFile.isWithin(within, file);
  }

  /** Begins with the next name; false where there is no more. */
  private boolean begin() {
    if (!found) {
      empty.accept(searched);
    }
    found = true;
    if (!names.hasNext()) {
      return false;
    }
    String name = names.next();
    boolean pattern = !isThere(folder, name) && FilePattern.isOne(name);
    searched = pattern || isFolder(folder, name) ? name : "";
    found = searched.isEmpty();
    files = pattern ? filesOf(FilePattern.of(folder, name)) : filesOf(name);
    return true;
  }

  private Iterator<Path> filesOf(FilePattern pattern) {
    within = pattern.root();
    return pattern.files();
  }

  private Iterator<Path> filesOf(String name) {
    within = folder.resolve(name);
    return searched.isEmpty() ? List.of(within).iterator() : new FolderWalk(within);
  }

  private static boolean isThere(Path folder, String name) {
    try {
      return Files.exists(folder.resolve(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static boolean isFolder(Path folder, String name) {
    return isThere(folder, name) && Files.isDirectory(folder.resolve(name));
  }

  /** The contents of a folder, by name. */
  static List<Path> listed(Path folder) {
    try (var all = Files.newDirectoryStream(folder)) {
      List<Path> listed = new ArrayList<>();
      all.forEach(listed::add);
      listed.sort(null);
      return listed;
    } catch (IOException e) {
      return List.of();
    }
  }
}
