package org.aqcp.rules;

import java.util.Map;

/**
 * The classes that Drools made of one rule file.
 *
 * @param model the name of the class that holds the rules
 * @param classes contents by the path in a jar
 */
record CompiledClasses(String model, Map<String, byte[]> classes) {}
