/**
 * Checks records of people: values that cannot be read, and values that cannot be true together. A
 * finding has its column, how often it was found, and where; nothing of a person but a digest.
 */
package org.aqcp.metrics.check;
