/**
 * The grammar of sentences. {@code Grammar} reads a line into conditions, {@code SentenceForms} has
 * the forms of sentences, {@code NounForms} those of what they are about, {@code PropertyForms}
 * those of what is said of it.
 */
package org.aqcp.rules.grammar;
