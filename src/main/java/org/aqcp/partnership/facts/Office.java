package org.aqcp.partnership.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.Plausible;

/** The office of a person who signs or commits. */
@Plausible(words = {"executive", "agency-head", "board", "president"})
@OneOf({"governor", "agency-head", "board", "president", "executive", "staff"})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Office {}
