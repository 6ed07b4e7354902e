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
 * The partnership files behind names of files, folders and patterns, found while they are read. A
 * file that is named is one, whatever is in it; in folders and behind patterns, other YAML files
 * are passed over.
 */
public final class NamedFiles implements Iterator<Path> {
  private final Path folder;
  private final Iterator<String> names;
  private final Consumer<Path> passedOver;
  private final Consumer<String> empty;
  private final Consumer<InvalidInput> leadingOut;
  private Iterator<Path> files = List.<Path>of().iterator();
  private String searched = "";
  private Path within;
  private boolean found = true;
  private Path next;

  /**
   * Files that are looked for in turn.
   *
   * @param folder that the names are seen from
   * @param passedOver is told each YAML file that holds no partnership
   * @param empty is told each folder and pattern behind which there is none
   * @param leadingOut is told each link in a folder that leads out of it: whoever filled the folder
   *     may not have been able to read what a report would show
   */
  public NamedFiles(
      Path folder,
      List<String> names,
      Consumer<Path> passedOver,
      Consumer<String> empty,
      Consumer<InvalidInput> leadingOut) {
    this.folder = folder;
    this.names = List.copyOf(names).iterator();
    this.passedOver = passedOver;
    this.empty = empty;
    this.leadingOut = leadingOut;
    this.within = folder;
  }

  /** Whether names can stand for any number of files, or for more than one. */
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
    Path one = next;
    next = null;
    return one;
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
      passedOver.accept(file);
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

  /** What stands in a folder, by name. */
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
