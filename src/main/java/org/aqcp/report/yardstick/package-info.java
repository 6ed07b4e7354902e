/** One partnership evaluated against several framework versions, in one table. */
package org.aqcp.report.yardstick;
