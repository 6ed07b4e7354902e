/** Public lists of codes and titles, each with its edition, and the career clusters. */
package org.aqcp.reference;
