package org.aqcp.rules.lexicon;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The regular changes of English words. Irregular ones are said in the lexicon. */
public final class English {
  private static final Map<String, String> MANY =
      Map.of("is", "are", "has", "have", "was", "were", "does", "do");
  private static final Map<String, String> ENDING = Map.of("is", "being", "has", "having");
  // only an `e` after these belongs to the ending
  private static final Pattern HISSED = Pattern.compile("(.*(?:ss|x|ch|sh|zz))es");
  private static final Pattern IES = Pattern.compile("(.*[^aeiou])ies");

  private static final Pattern Y = Pattern.compile(".*[^aeiou]y");
  private static final Pattern HISSING = Pattern.compile(".*(?:s|x|ch|sh)");
  private static final Pattern SHORT = Pattern.compile("[^aeiou]*[aeiou][bdgmnprt]");
  private static final Pattern ARTICLE = Pattern.compile("^(?:an?|the) ");

  private English() {}

  /** The plural of a noun, of which the last word changes, or the one before "of". */
  public static String plural(String noun) {
    int of = noun.indexOf(" of ");
    if (of > 0) {
      return plural(noun.substring(0, of)) + noun.substring(of);
    }
    if (Y.matcher(noun).matches()) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    if (HISSING.matcher(noun).matches()) {
      return noun.endsWith("ss") || !noun.endsWith("s") ? noun + "es" : noun;
    }
    return noun + "s";
  }

  /** The verb for many: "have" of "has", "pay" of "pays"; the same if it has no other form. */
  public static String many(String verb) {
    return MANY.getOrDefault(verb, base(verb));
  }

  /** The verb for one: "has" of "have", "pays" of "pay". */
  public static String one(String verb) {
    return MANY.entrySet().stream()
        .filter(form -> form.getValue().equals(verb))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(verb + "s");
  }

  /** The form after "does not": "pay" of "pays". */
  public static String base(String verb) {
    if (verb.equals("has")) {
      return "have";
    }
    Matcher hissed = HISSED.matcher(verb);
    Matcher ies = IES.matcher(verb);
    if (hissed.matches()) {
      return hissed.group(1);
    }
    if (ies.matches()) {
      return ies.group(1) + "y";
    }
    boolean plain = !verb.endsWith("s") || verb.endsWith("ss");
    return plain ? verb : verb.substring(0, verb.length() - 1);
  }

  /** Whether the verb is in a form for one in the present, such as "pays". */
  public static boolean isPresent(String verb) {
    return verb.endsWith("s") && !verb.endsWith("ss") && !verb.equals("was");
  }

  /** The form that narrows a noun: "paying" of "pays". */
  public static String ing(String verb) {
    String base = base(verb);
    if (ENDING.containsKey(verb)) {
      return ENDING.get(verb);
    }
    if (SHORT.matcher(base).matches()) {
      return base + base.charAt(base.length() - 1) + "ing";
    }
    if (base.endsWith("e") && !base.endsWith("ee")) {
      return base.substring(0, base.length() - 1) + "ing";
    }
    return base + "ing";
  }

  /** Without the article that it starts with. */
  public static String bare(String phrase) {
    return ARTICLE.matcher(phrase).replaceFirst("");
  }
}
