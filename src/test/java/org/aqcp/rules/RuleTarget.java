package org.aqcp.rules;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aqcp.fuzz.ShippedTexts;

/** The target of {@code bench/fuzz} for the code that expands and reads rules. */
public final class RuleTarget {
  private static final List<String> SHIPPED = ShippedTexts.ending("rules", ".dslr");

  private RuleTarget() {}

  /** Ends quietly whatever the bytes are, taken as rules and, where they look so, as phrases. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    AnyRules.judgeRules(text);
    if (text.startsWith("[")) {
      AnyRules.judgePhrases(text, SHIPPED.get(Math.floorMod(text.length(), SHIPPED.size())));
    }
  }
}
