/** What public lists have for codes and words, as text and JSON. */
package org.aqcp.report.reference;
