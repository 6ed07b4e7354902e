package org.aqcp.partnership.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.aqcp.input.record.OneOf;

/** What money can pay for: the four functions of a program, or the system that supports them. */
@OneOf({
  "education-and-training",
  "assessment",
  "support-services",
  "employment-services",
  "system"
})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface FundedFunction {}
