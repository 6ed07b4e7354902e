/** What a framework version was when it was locked, and what is not as it was then. */
package org.aqcp.edition.lock;
