package org.aqcp.metrics.records;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Goes through the rows of a CSV file byte by byte, and knows their lines. The store's reader is
 * much faster, but says of a row neither where it is nor reliably what is wrong with it.
 */
final class CsvRows implements AutoCloseable {
  /** Longer rows are not read, as an unclosed quotation mark makes one of the rest of the file. */
  static final int LONGEST_ROW = 2_000_000;

  private enum In {
    CELL_START,
    CELL,
    QUOTES,
    AFTER_QUOTES
  }

  private final InputStream bytes;
  private final int separator;
  private final byte[] buffer = new byte[1 << 16];
  private final Utf8Check utf8 = new Utf8Check();
  private int at;
  private int filled;
  private long lines = 1;
  private long line;
  private int cells;
  private long length;
  private RowFault fault;
  private String lineEnd = "";
  private long otherLineEnd;

  CsvRows(Path file, char separator) throws IOException {
    this.bytes = Files.newInputStream(file);
    this.separator = separator;
  }

  /** Goes to the next row that is not blank, if there is one. */
  boolean next() throws IOException {
    while (peek() >= 0) {
      line = lines;
      cells = 1;
      length = 0;
      fault = null;
      row();
      if (length > 0) {
        return true;
      }
    }
    return false;
  }

  private void row() throws IOException {
    In in = In.CELL_START;
    for (int c = read(); c >= 0; c = read()) {
      boolean ends = c == '\n' || c == '\r';
      if (ends) {
        endLine(c);
        if (in != In.QUOTES) {
          return;
        }
      } else {
        length++;
        check(c);
      }
      in = after(in, c);
    }
    if (in == In.QUOTES) {
      found(RowFault.UNCLOSED_QUOTE);
    }
  }

  private In after(In in, int c) {
    if (in == In.QUOTES) {
      return c == '"' ? In.AFTER_QUOTES : In.QUOTES;
    }
    if (c == separator) {
      cells++;
      return In.CELL_START;
    }
    if (c == '"' && in != In.CELL) {
      return In.QUOTES;
    }
    if (in == In.AFTER_QUOTES) {
      found(RowFault.AFTER_QUOTE);
    }
    return In.CELL;
  }

  private void check(int c) {
    if (!utf8.fits(c)) {
      found(RowFault.NOT_UTF8);
    } else if (c == 0) {
      found(RowFault.NUL);
    } else if (length > LONGEST_ROW) {
      found(RowFault.TOO_LONG);
    }
  }

  private void endLine(int c) throws IOException {
    String end = String.valueOf((char) c);
    if (c == '\r' && peek() == '\n') {
      end += (char) read();
    }
    boolean other = !lineEnd.isEmpty() && !lineEnd.equals(end);
    otherLineEnd = other && otherLineEnd == 0 ? lines : otherLineEnd;
    lineEnd = end;
    lines++;
  }

  private void found(RowFault one) {
    fault = fault == null ? one : fault;
  }

  private int peek() throws IOException {
    if (at == filled) {
      filled = Math.max(0, bytes.read(buffer));
      at = 0;
    }
    return filled == 0 ? -1 : buffer[at] & 0xFF;
  }

  private int read() throws IOException {
    int c = peek();
    at = c < 0 ? at : at + 1;
    return c;
  }

  /** The row's first line, from 1. */
  long line() {
    return line;
  }

  int cells() {
    return cells;
  }

  Optional<RowFault> fault() {
    return Optional.ofNullable(fault);
  }

  /** The first line so far that ends in another way than those before; 0 if there is none. */
  long otherLineEnd() {
    return otherLineEnd;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
