/** What a change of a framework version has to pass before it is accepted. */
package org.aqcp.edition.gate;
