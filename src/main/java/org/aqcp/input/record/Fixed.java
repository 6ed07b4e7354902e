package org.aqcp.input.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a part that no remedy may change once it is reported, since it is past or given. Text is
 * always fixed, since it names or describes a fact, unless it is {@link Changing}. On the name of a
 * fact: facts of this kind are there or not, and no remedy adds one.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Fixed {}
