package org.aqcp.metrics.records;

/**
 * A pathway of the invented partnership.
 *
 * @param industries that it prepares for, as NAICS codes
 * @param industry where those who finish mostly work
 * @param credential the code of the credential at its end
 * @param share of all people
 * @param wages of a quarter of full work, in dollars
 */
record PrairiePathway(
    String name,
    String industries,
    String industry,
    String credential,
    double share,
    double wages) {}
