package org.aqcp.author.scaffold;

/**
 * A block of whole lines added to one file.
 *
 * @param file relative to the home folder
 * @param line the number of its first line; 0 if it is all of a folder
 * @param about what it contains, in a few words
 */
public record Piece(String file, int line, String about, String text) {}
