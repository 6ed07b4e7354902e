/** Which indicators of two framework versions are related by what their rules ask for. */
package org.aqcp.edition.crosswalk;
