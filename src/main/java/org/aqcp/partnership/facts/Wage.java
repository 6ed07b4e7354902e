package org.aqcp.partnership.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.aqcp.input.record.Plausible;

/** A wage for full-time work, in dollars a year. */
@Plausible(least = 20_000, most = 250_000)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Wage {}
