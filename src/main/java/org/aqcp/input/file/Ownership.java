package org.aqcp.input.file;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** Whose files and folders are, and who else can change them. */
public final class Ownership {
  private static final boolean KNOWN =
      FileSystems.getDefault().supportedFileAttributeViews().contains("unix");
  private static final Path PROCESS = Path.of("/proc/self");
  private static final int WRITABLE_BY_OTHERS = 022;
  private static final Integer ADMINISTRATOR = 0;

  private Ownership() {}

  /**
   * Whether a file or folder belongs to this user, or to the administrator, who can do anything.
   */
  public static boolean isTrusted(Path file) {
    try {
      return !KNOWN || isOurs(Files.getAttribute(file, "unix:uid"), true);
    } catch (IOException gone) {
      return true;
    }
  }

  /** Whether two files belong to one user. */
  public static boolean isSame(Path one, Path other) {
    try {
      return !KNOWN
          || Files.getAttribute(one, "unix:uid").equals(Files.getAttribute(other, "unix:uid"));
    } catch (IOException gone) {
      return false;
    }
  }

  /** Whether a folder belongs to this user, is no link, and nobody else can write to it. */
  public static boolean isPrivate(Path folder) {
    try {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        return false;
      }
      if (!KNOWN) {
        return true;
      }
      Map<String, Object> is = Files.readAttributes(folder, "unix:mode,uid");
      return isOurs(is.get("uid"), false) && ((Integer) is.get("mode") & WRITABLE_BY_OTHERS) == 0;
    } catch (IOException gone) {
      return false;
    }
  }

  /** Makes a folder that is private, with those above it. */
  public static void createPrivate(Path folder) throws IOException {
    if (KNOWN) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectories(folder);
    }
  }

  private static boolean isOurs(Object owner, boolean orAdministrator) throws IOException {
    return owner.equals(user()) || (orAdministrator && owner.equals(ADMINISTRATOR));
  }

  /** Java does not tell who runs it. */
  private static Object user() throws IOException {
    Path own = Files.exists(PROCESS) ? PROCESS : Path.of(System.getProperty("user.home"));
    return Files.getAttribute(own, "unix:uid");
  }
}
