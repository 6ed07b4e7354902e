/** How one framework version differs from another: in words, and in what partnerships reach. */
package org.aqcp.edition.difference;
