package org.aqcp.shell.interview;

import org.aqcp.assist.interview.OpenPart;

/**
 * An answer of this interview.
 *
 * @param said in words
 * @param before the text of the file before it
 */
record Given(OpenPart part, String question, String said, String before) {}
