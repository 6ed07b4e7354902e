package org.aqcp.editor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * What an editor sends, message by message: the library that reads it trusts every length and every
 * depth. It ends where a message has no usable length, as nobody knows where the next one begins.
 */
final class EditorMessages extends InputStream {
  private static final String LENGTH = "content-length:";
  private static final int LONGEST_HEAD = 4096;
  private static final int LONGEST = 64 * 1024 * 1024;
  private static final int DEEPEST = 100;

  /** What the library answers with a parse error. */
  private static final byte[] UNREADABLE = {'{'};

  private final InputStream from;
  private final Consumer<String> unusable;
  private byte[] message = {};
  private int at;
  private boolean over;

  /**
   * Messages from a stream.
   *
   * @param unusable is told why nothing more is read, unless the stream simply ended
   */
  EditorMessages(InputStream from, Consumer<String> unusable) {
    this.from = from;
    this.unusable = unusable;
  }

  @Override
  public int read() throws IOException {
    return hasMore() ? message[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!hasMore()) {
      return -1;
    }
    int some = Math.min(length, message.length - at);
    System.arraycopy(message, at, into, offset, some);
    at += some;
    return some;
  }

  private boolean hasMore() throws IOException {
    if (at == message.length && !over) {
      int length = length();
      byte[] content = length < 0 ? new byte[0] : from.readNBytes(length);
      over = length < 0 || content.length < length;
      message = over ? new byte[0] : framed(isFlat(content) ? content : UNREADABLE);
      at = 0;
    }
    return at < message.length;
  }

  private static byte[] framed(byte[] content) {
    ByteArrayOutputStream framed = new ByteArrayOutputStream();
    String head = "Content-Length: " + content.length + "\r\n\r\n";
    framed.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    framed.writeBytes(content);
    return framed.toByteArray();
  }

  /** What the head of the next message says; negative at the end. */
  private int length() throws IOException {
    int length = -1;
    int left = LONGEST_HEAD;
    StringBuilder line = new StringBuilder();
    for (int c = from.read(); c >= 0; c = from.read()) {
      if (left-- == 0) {
        return refused("the head of a message is too long");
      }
      if (c != '\n') {
        line.append((char) c);
        continue;
      }
      String header = line.toString().strip().toLowerCase(Locale.ROOT);
      line.setLength(0);
      if (header.isEmpty()) {
        return length >= 0 ? length : refused("a message does not say its length");
      }
      if (header.startsWith(LENGTH)) {
        length = number(header.substring(LENGTH.length()).strip());
        if (length < 0) {
          return refused("the length of a message is not a number up to " + LONGEST);
        }
      }
    }
    return -1;
  }

  private int refused(String why) {
    unusable.accept(why);
    return -1;
  }

  private static int number(String digits) {
    boolean usual = !digits.isEmpty() && digits.length() <= 9;
    for (int i = 0; i < digits.length(); i++) {
      usual &= digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
    }
    int number = usual ? Integer.parseInt(digits) : -1;
    return number <= LONGEST ? number : -1;
  }

  /** Whether its JSON is not nested so deep that reading it would overflow the stack. */
  private static boolean isFlat(byte[] json) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < json.length && depth <= DEEPEST; i++) {
      byte c = json[i];
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '{' || c == '[')) {
        depth++;
      } else if (!quoted && (c == '}' || c == ']')) {
        depth--;
      }
    }
    return depth <= DEEPEST;
  }
}
