package org.aqcp.explanation;

/**
 * What a fact lacks to be one of those that a sentence asks for.
 *
 * @param path of the part that lacks it, such as {@code employers[3].roles}
 * @param key the part's name in files; empty where a whole fact is lacking
 * @param value what the part says instead; null where it is unreported
 * @param wanted what it would have to be, in words such as {@code contains co-design}
 */
public record Lack(String path, String key, Object value, String wanted) {}
