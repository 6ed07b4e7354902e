package org.aqcp.explanation.facts;

/**
 * What a fact lacks to be what a sentence asks for.
 *
 * @param path the path of the lacking part, such as {@code employers[3].roles}
 * @param key the part's name in files; empty if a whole fact is lacking
 * @param value the current value of the part, or null if it is unreported
 * @param wanted the required value in words, such as {@code contains co-design}
 */
public record Lack(String path, String key, Object value, String wanted) {}
