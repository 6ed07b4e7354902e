/** Partnerships as tables: what a workbook asks for, and what a filled-in one reports. */
package org.aqcp.assist.table;
