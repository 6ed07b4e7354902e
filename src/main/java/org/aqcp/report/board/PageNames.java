package org.aqcp.report.board;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of pages in a folder: safe on every system, and each of its own. */
public final class PageNames {
  /** The page that lists the others. */
  public static final String INDEX = "index";

  private static final int LONGEST = 60;
  private static final String UNNAMED = "partnership";
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  /** What some systems take for a device. */
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d");

  private final Set<String> taken = new HashSet<>(Set.of(INDEX));

  /** The name, without an ending, of the page of a partnership. */
  public String of(String partnership) {
    String name = safe(partnership);
    String own = name;
    for (int n = 2; !taken.add(own); n++) {
      own = name + "-" + n;
    }
    return own;
  }

  private static String safe(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
    String plain = ACCENTS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    String words = trimmed(OTHERS.matcher(plain).replaceAll("-"));
    String cut = trimmed(words.substring(0, Math.min(LONGEST, words.length())));
    if (cut.isEmpty()) {
      return UNNAMED;
    }
    return DEVICE.matcher(cut).matches() ? UNNAMED + "-" + cut : cut;
  }

  private static String trimmed(String words) {
    return words.replaceAll("^-|-$", "");
  }
}
