package org.aqcp.metrics.records;

/** Checks bytes one by one for being UTF-8. */
final class Utf8Check {
  private static final int CONTINUES = 0x80;
  private static final int CONTINUED = 0xBF;

  private int left;
  private int low = CONTINUES;
  private int high = CONTINUED;

  /** Whether the next byte may follow those before; after one that may not, begins anew. */
  boolean fits(int c) {
    if (left == 0) {
      return begins(c);
    }
    boolean fits = c >= low && c <= high;
    left = fits ? left - 1 : 0;
    low = CONTINUES;
    high = CONTINUED;
    return fits;
  }

  private boolean begins(int c) {
    if (c < 0x80) {
      return true;
    }
    if (c < 0xC2 || c > 0xF4) {
      return false;
    }
    left = c < 0xE0 ? 1 : c < 0xF0 ? 2 : 3;
    // no overlong forms, no surrogates, nothing past the last code point
    low = c == 0xE0 ? 0xA0 : c == 0xF0 ? 0x90 : CONTINUES;
    high = c == 0xED ? 0x9F : c == 0xF4 ? 0x8F : CONTINUED;
    return true;
  }
}
