/** Tables that people fill in with a spreadsheet program: workbooks, and folders of CSV files. */
package org.aqcp.input.table;
