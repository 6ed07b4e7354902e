package org.aqcp.rules.grammar;

/**
 * What an entry of the lexicon lets one say, for people who look it up.
 *
 * @param said a sentence or dash line, with placeholders such as {@code {n}} or {@code
 *     {role:[a-z-]+}}
 * @param drl what it means, with the same placeholders
 * @param file of the lexicon
 */
public record SayableEntry(String said, String drl, String file, int line) {}
