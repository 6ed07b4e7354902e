/**
 * Batches of partnerships: finding the files, evaluating them on several threads in file order, and
 * summarizing the results.
 */
package org.aqcp.convene.portfolio;
