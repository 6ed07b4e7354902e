package org.aqcp.convene.portfolio;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.regex.PatternSyntaxException;
import java.util.stream.StreamSupport;

/**
 * A pattern that stands for files, with stars, question marks, brackets and braces: as shells
 * understand it, and for where no shell did.
 *
 * @param root the folder within which all of them are
 */
record FilePattern(Path folder, Path root, PathMatcher matcher) {
  private static final String SPECIAL = "*?[{";

  static boolean isOne(String name) {
    return name.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0);
  }

  static FilePattern of(Path folder, String pattern) {
    int plain = 0;
    while (SPECIAL.indexOf(pattern.charAt(plain)) < 0) {
      plain++;
    }
    String root = pattern.substring(0, pattern.lastIndexOf('/', plain) + 1);
    return new FilePattern(
        folder, folder.resolve(root), matcher(oneLine(pattern.substring(root.length()))));
  }

  /** A line may end within a name, and there two stars would stop. */
  private static String oneLine(String name) {
    return name.replaceAll("[\n\r\u0085\u2028\u2029]", "\u0001");
  }

  /** Two stars between slashes stand for no folder as well. */
  private static PathMatcher matcher(String pattern) {
    String anywhere =
        (pattern.startsWith("**/") ? "{,**/}" + pattern.substring(3) : pattern)
            .replace("/**/", "{/,/**/}");
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + anywhere);
    } catch (PatternSyntaxException e) {
      // a bracket that is not closed: nothing is called that
      return path -> false;
    }
  }

  Iterator<Path> files() {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new FolderWalk(root), 0), false)
        // a folder that is handed on cannot be read: what it holds could have fitted
        .filter(
            file ->
                Files.isDirectory(file)
                    || matcher.matches(Path.of(oneLine(root.relativize(file).toString()))))
        .iterator();
  }
}
