/**
 * What follows from conditions whatever the facts are. Everything here is proof: where nothing can
 * be shown, nothing is claimed.
 */
package org.aqcp.logic;
