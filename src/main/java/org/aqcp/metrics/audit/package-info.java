/**
 * What somebody who knows only published tables can find out about small groups.
 *
 * <p>The audit bounds every count that is not published, and every difference of counts that is a
 * group of people, by linear programs over all that is known. A count is exposed if fewer than
 * {@code limit} whole numbers lie between its bounds, or more precisely: its bounds are less than
 * {@code limit} apart, and the lower one is below {@code limit}. So nobody can conclude that a
 * group is small, since a number of at least {@code limit} is always possible too, nor learn its
 * size to within {@code limit} people. A count that is surely at least {@code limit} is no small
 * group and needs no protection.
 *
 * <p>The audit does not know why a count is suppressed, and shares no code with what chooses the
 * counts to suppress.
 */
package org.aqcp.metrics.audit;
