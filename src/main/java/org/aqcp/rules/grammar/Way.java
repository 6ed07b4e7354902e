package org.aqcp.rules.grammar;

/**
 * A way to say something of one fact: a verb, or a word such as "with", and what follows it.
 *
 * @param verb may be empty
 */
record Way(String verb, Form<Claim> rest) {}
