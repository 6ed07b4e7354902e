package org.aqcp.rules.grammar;

/**
 * A way to say something of one fact: a verb, or a word such as "with", and what follows it.
 *
 * @param verb may be empty
 * @param negative whether it says that something is not so: then the verb is said again with each
 *     claim, since "not open or computed" means neither
 */
record Wording(String verb, Form<Claim> rest, boolean negative) {
  Wording(String verb, Form<Claim> rest) {
    this(verb, rest, false);
  }

  static Wording not(String verb, Form<Claim> rest) {
    return new Wording(verb, rest, true);
  }
}
