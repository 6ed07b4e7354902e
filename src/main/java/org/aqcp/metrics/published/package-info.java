/** Reads published metrics back: files that anybody may have written. */
package org.aqcp.metrics.published;
