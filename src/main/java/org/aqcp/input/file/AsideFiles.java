package org.aqcp.input.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Files that are being written beside those whose place they will take. */
final class AsideFiles {
  private static final String BEGIN = ".aqcp-";
  private static final String END = ".tmp";
  private static final String ALL = BEGIN + "????????????????" + END;
  private static final int RANDOM = 8;

  /** A process that still writes has done so since. */
  private static final long HOUR_MILLIS = 60 * 60 * 1000;

  private final Path folder;

  AsideFiles(Path folder) {
    this.folder = folder;
  }

  /** A name that nobody can have guessed. It is short: the name of the file may be the longest. */
  Path next() {
    byte[] random = new byte[RANDOM];
    new SecureRandom().nextBytes(random);
    return folder.resolve(BEGIN + HexFormat.of().formatHex(random) + END);
  }

  /** Removes what processes left that were killed. */
  void clean() {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ALL)) {
      for (Path one : left) {
        if (isLeft(one)) {
          Files.delete(one);
        }
      }
    } catch (IOException | DirectoryIteratorException cannot) {
      // whoever may remove them will
      return;
    }
  }

  private static boolean isLeft(Path one) throws IOException {
    long age = System.currentTimeMillis() - Files.getLastModifiedTime(one).toMillis();
    return Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS) && age > HOUR_MILLIS;
  }
}
