/** Partnerships that meet what another one misses: who they are, how near, and how they do it. */
package org.aqcp.assist.peers;
