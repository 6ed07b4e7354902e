/** Framework versions and rules as they were at an earlier revision, read with git. */
package org.aqcp.edition.revision;
