package org.aqcp.input.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.Map;
import java.util.Set;

/** What a file keeps if its content is replaced: permissions, owner, group, attributes. */
final class FileTraits {
  private static final int PERMISSIONS = 07777;
  private static final int PLAIN = 0777;
  private static final int OTHERS = 07;
  private static final int GROUP = 070;

  private final Path file;

  private FileTraits(Path file) {
    this.file = file;
  }

  /**
   * Creates a file, which must not exist, with the traits of another one before anything is in it;
   * with those that every new file gets if there is no other one.
   */
  static FileChannel create(Path file, Path like) throws IOException {
    boolean known = FileSystems.getDefault().supportedFileAttributeViews().contains("unix");
    Set<StandardOpenOption> anew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    if (!known || !Files.exists(like)) {
      return FileChannel.open(file, anew);
    }
    FileChannel created =
        FileChannel.open(
            file,
            anew,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      new FileTraits(file).take(like);
      return created;
    } catch (IOException e) {
      created.close();
      Files.delete(file);
      throw e;
    }
  }

  private void take(Path like) throws IOException {
    Map<String, Object> wanted = Files.readAttributes(like, "unix:mode,uid,gid");
    int mode = (Integer) wanted.get("mode") & PERMISSIONS;
    boolean owned = has("uid", wanted.get("uid"));
    boolean grouped = has("gid", wanted.get("gid"));
    if (!grouped) {
      // another group gets no more than everyone gets
      mode &= ~GROUP | ((mode & OTHERS) << 3);
    }
    set("mode", owned && grouped ? mode : mode & PLAIN);
    takeAttributes(like);
  }

  /** Whether it is so now: only some users may give files away. */
  private boolean has(String trait, Object value) throws IOException {
    if (value.equals(Files.getAttribute(file, "unix:" + trait, LinkOption.NOFOLLOW_LINKS))) {
      return true;
    }
    try {
      set(trait, value);
      return true;
    } catch (IOException notAllowed) {
      return false;
    }
  }

  private void set(String trait, Object value) throws IOException {
    Files.setAttribute(file, "unix:" + trait, value, LinkOption.NOFOLLOW_LINKS);
  }

  private void takeAttributes(Path like) {
    try {
      UserDefinedFileAttributeView from = attributes(like);
      UserDefinedFileAttributeView to = attributes(file);
      for (String name : from == null ? Set.<String>of() : Set.copyOf(from.list())) {
        ByteBuffer value = ByteBuffer.allocate(from.size(name));
        from.read(name, value);
        to.write(name, value.flip());
      }
    } catch (IOException | UnsupportedOperationException notOnThisDisk) {
      return;
    }
  }

  private static UserDefinedFileAttributeView attributes(Path of) {
    return Files.getFileAttributeView(of, UserDefinedFileAttributeView.class);
  }
}
