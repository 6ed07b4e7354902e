/** Proves what follows from conditions whatever the facts. Claims nothing without proof. */
package org.aqcp.logic;
