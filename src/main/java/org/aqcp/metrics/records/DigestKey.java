package org.aqcp.metrics.records;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;

/** A secret with which identifiers are hashed (HMAC-SHA256). */
public final class DigestKey {
  private static final int LEAST_BYTES = 16;
  private static final int MOST_BYTES = 64 * 1024;
  private static final int RANDOM_BYTES = 32;

  private final byte[] secret;

  private DigestKey(byte[] secret) {
    this.secret = secret;
  }

  /**
   * The content of a file, without the line break at its end.
   *
   * @throws InvalidInput if it cannot be read, or has fewer than 16 bytes
   */
  public static DigestKey read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] secret = withoutLineBreak(in.readNBytes(MOST_BYTES));
      if (secret.length < LEAST_BYTES) {
        throw new InvalidInput(
            RecordProblem.WEAK_KEY,
            file.toString(),
            "a key needs at least " + LEAST_BYTES + " characters",
            "write a random one: `openssl rand -hex 32`");
      }
      return new DigestKey(secret);
    } catch (IOException e) {
      throw new InvalidInput(
          InputProblem.UNREADABLE_FILE,
          file.toString(),
          "the key cannot be read",
          "check the file's name and permissions");
    }
  }

  /** A key that nobody knows, so that digests of one run cannot be compared with another's. */
  static DigestKey random() {
    byte[] secret = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(secret);
    return new DigestKey(secret);
  }

  static DigestKey of(byte[] secret) {
    return new DigestKey(secret.clone());
  }

  private static byte[] withoutLineBreak(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
      end--;
    }
    return Arrays.copyOf(bytes, end);
  }

  byte[] secret() {
    return secret.clone();
  }

  /** The secret is in no message. */
  @Override
  public String toString() {
    return "a key of " + secret.length + " bytes";
  }
}
