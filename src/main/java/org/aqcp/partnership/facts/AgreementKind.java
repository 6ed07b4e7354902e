package org.aqcp.partnership.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.aqcp.input.record.OneOf;

/** What an agreement settles. */
@OneOf({"mou", "charter", "data-sharing", "articulation", "referral", "funding"})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface AgreementKind {}
