/** How framework versions differ, and what that does to partnerships, as it is printed. */
package org.aqcp.report.edition;
