/** Statements about which choices are made, and how much the choices take. */
package org.aqcp.search.formula;
