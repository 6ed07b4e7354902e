/**
 * From results to what may be shown: tables of counts, protected, with the words that readers need.
 * Whatever is printed of metrics is made from a {@link org.aqcp.metrics.publish.PublishedMetrics}.
 */
package org.aqcp.metrics.publish;
