/** What a change of the framework version does to the partnerships of a corpus. */
package org.aqcp.edition.impact;
