/** What a partnership's codes and cluster titles are in the editions that they are of. */
package org.aqcp.partnership.codes;
