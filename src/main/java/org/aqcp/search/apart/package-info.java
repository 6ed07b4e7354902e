/** Partnerships that tell two sets of rules apart, or a proof that none of some size does. */
package org.aqcp.search.apart;
