package org.aqcp.rules.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.aqcp.input.file.Ownership;

/**
 * Sealed files in a folder of the user's own: one that others can write to is as good as none. A
 * file that is damaged, missing or far too large is as good as not kept.
 */
final class CacheFolder {
  private static final long LARGEST = 16 * 1024 * 1024;

  private final Path folder;

  CacheFolder(Path folder) {
    this.folder = folder;
  }

  /** What is kept under a name, if it is there and whole. */
  Optional<byte[]> find(String name) {
    Path kept = folder.resolve(name);
    try {
      return Files.isRegularFile(kept, LinkOption.NOFOLLOW_LINKS)
              && Files.size(kept) <= LARGEST
              && isOurs()
          ? Seal.unsealed(name, Files.readAllBytes(kept))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whole or not at all, however many processes keep the same. */
  void keep(String name, byte[] content) {
    try {
      Ownership.createPrivate(folder);
      if (!isOurs()) {
        return;
      }
      Path part = Files.createTempFile(folder, "part", ".tmp");
      try {
        Files.write(part, Seal.sealed(name, content));
        Files.move(
            part,
            folder.resolve(name),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        // a full disk must not be filled with halves
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      // a cache that cannot be written costs time, nothing else
      return;
    }
  }

  /** Nor may another user own the folder around it, and so be able to move it away. */
  private boolean isOurs() {
    Path around = folder.toAbsolutePath().normalize().getParent();
    return Ownership.isPrivate(folder) && around != null && Ownership.isTrusted(around);
  }
}
