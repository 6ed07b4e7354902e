package org.aqcp.report.evaluation;

import org.aqcp.input.record.About;
import org.aqcp.report.json.Like;

/** The rules that a partnership is evaluated by. */
@About("The rules that decided.")
public record JsonRules(
    @Like(Like.DIGEST) @About("SHA-256 of the rule files and the vocabulary") String digest) {}
