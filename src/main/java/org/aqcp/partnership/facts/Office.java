package org.aqcp.partnership.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.aqcp.input.record.OneOf;

/** The office of a person who signs or commits. */
@OneOf({"governor", "agency-head", "board", "president", "executive", "staff"})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Office {}
