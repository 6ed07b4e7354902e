package org.aqcp.input.record;

/** Text about a fact, with placeholders for its name: {@code {it}} and {@code {the it}}. */
public final class NamedText {
  private static final String IT = "{it}";
  private static final String THE_IT = "{the it}";

  private NamedText() {}

  /** The text about a fact. */
  public static String of(String text, String name) {
    return filled(text, name, the(name));
  }

  /** The text about any fact of a kind: {@code this employer}, or {@code it} if that is clear. */
  public static String ofAny(String text, String noun) {
    String any = text.contains(noun) ? "it" : "this " + noun;
    return filled(text.replace('"' + IT + '"', IT), any, any);
  }

  private static String filled(String text, String name, String withArticle) {
    return text.replace(THE_IT, withArticle).replace(IT, name);
  }

  private static String the(String name) {
    boolean common = !name.isEmpty() && Character.isLowerCase(name.charAt(0));
    return common ? "the " + name : name;
  }
}
