/**
 * What anyone can know from published tables: counts of people with their least and greatest
 * values, and the equations between them.
 *
 * <p>Known relations between the counts of releases:
 *
 * <ul>
 *   <li>the numerator and the rest of a denominator add up to it; a published rate is as exact as
 *       its decimals;
 *   <li>the values of a partition add up to what they divide, and the values of other dimensions
 *       are within it;
 *   <li>measures with the same population have the same denominators; a population within another
 *       one is a part of it;
 *   <li>counts by the same definition as of the same day are the same, whichever release prints
 *       them; counts as of a later day have the late records in addition;
 *   <li>a period within another one counts a part of its people, and periods that make up another
 *       one count each of its people at least once.
 * </ul>
 *
 * <p>Definitions are the same if their digests are. Nothing is assumed of others. If published
 * numbers show that people were taken away from a count that should only grow, then nothing is
 * assumed of that pair of periods and days either, except that a small difference is a small group.
 */
package org.aqcp.metrics.knowledge;
