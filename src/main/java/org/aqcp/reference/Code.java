package org.aqcp.reference;

/**
 * A code of a classification, and what it stands for.
 *
 * @param level what the list calls codes of this length, such as {@code major group}
 */
public record Code(CodeList list, String code, String title, String level) {}
