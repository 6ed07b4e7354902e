/**
 * Two partnership files compared: which verdicts differ, because of which facts, and what time did
 * alone.
 */
package org.aqcp.assist.compare;
