/**
 * Many partnerships at once: which files there are, work on them by several threads in the order of
 * the files, and what they come to together.
 */
package org.aqcp.convene.portfolio;
