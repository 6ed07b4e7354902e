/** The words that sentences are made of: what facts are called, and what can be said of them. */
package org.aqcp.rules.lexicon;
