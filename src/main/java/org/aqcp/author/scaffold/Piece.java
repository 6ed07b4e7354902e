package org.aqcp.author.scaffold;

/**
 * What is added to one file, as a block of whole lines.
 *
 * @param file as one sees it from the home folder
 * @param line of its first line
 * @param about what it holds, in a few words
 */
public record Piece(String file, int line, String about, String text) {}
