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
 * A shell file pattern with stars, question marks, brackets and braces, for places where no shell
 * expanded it.
 *
 * @param root the folder that contains all matching files
 */
record FilePattern(Path root, PathMatcher matcher) {
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
        folder.resolve(root), matcher(oneLine(pattern.substring(root.length()))));
  }

  /** Replaces line breaks in a name, because two stars do not match them. */
  private static String oneLine(String name) {
    return name.replaceAll("[\n\r\u0085\u2028\u2029]", "\u0001");
  }

  /** Makes two stars between slashes match zero folders too, which Java does not. */
  private static PathMatcher matcher(String pattern) {
    String anywhere =
        (pattern.startsWith("**/") ? "{,**/}" + pattern.substring(3) : pattern)
            .replace("/**/", "{/,/**/}");
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + anywhere);
    } catch (PatternSyntaxException e) {
      // such as an unclosed bracket, which matches no file
      return path -> false;
    }
  }

  Iterator<Path> files() {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new FolderWalk(root), 0), false)
        // the walk returns folders that it cannot read: they could contain matching files
        .filter(
            file ->
                Files.isDirectory(file)
                    || matcher.matches(Path.of(oneLine(root.relativize(file).toString()))))
        .iterator();
  }
}
