package org.aqcp.metrics.records;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.aqcp.metrics.store.RecordStore;
import org.aqcp.metrics.store.SqlText;

/**
 * The digests under which people are shown: the first 16 bytes of the HMAC-SHA256 of the identifier
 * in UTF-8, as 32 hexadecimal digits. The store holds the identifiers themselves, since hashing ten
 * million of them takes longer than counting them; nothing but a digest leaves it.
 *
 * @param comparable whether another run has the same digests, since the user gave a key
 */
public record PersonDigests(DigestKey key, boolean comparable) {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BLOCK = 64;
  private static final int BYTES = 16;
  private static final byte INNER = 0x36;
  private static final byte OUTER = 0x5c;

  static PersonDigests of(Optional<DigestKey> key) {
    return new PersonDigests(key.orElseGet(DigestKey::random), key.isPresent());
  }

  /** The digest of an identifier of the store. */
  public String of(String person) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key.secret(), ALGORITHM));
      byte[] digest = mac.doFinal(person.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA256", e);
    }
  }

  /**
   * The identifier with a digest, if a person of the store has it. Goes through all of them: half a
   * second for a million.
   */
  public Optional<String> person(RecordStore store, String digest) {
    String sql = "SELECT min(person) FROM periods WHERE " + sql("person") + " = ?";
    List<Optional<String>> found = store.query(sql, List.of(digest), row -> row.text(1));
    return found.get(0);
  }

  /** The digest of a column with identifiers, in SQL. */
  public String sql(String person) {
    String inner = "sha256(" + pad(INNER) + " || encode(" + person + "))";
    return "substr(sha256(" + pad(OUTER) + " || unhex(" + inner + ")), 1, " + 2 * BYTES + ")";
  }

  /** The key in one block, each byte changed by the same bits: HMAC, RFC 2104. */
  private String pad(byte bits) {
    byte[] block = Arrays.copyOf(shortened(), BLOCK);
    for (int i = 0; i < BLOCK; i++) {
      block[i] ^= bits;
    }
    return "unhex(" + SqlText.text(HexFormat.of().formatHex(block)) + ")";
  }

  private byte[] shortened() {
    byte[] secret = key.secret();
    try {
      return secret.length <= BLOCK ? secret : MessageDigest.getInstance("SHA-256").digest(secret);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
