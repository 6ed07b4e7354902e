package org.aqcp.report.evaluation;

import org.aqcp.evaluation.Evaluation;
import org.aqcp.input.record.About;
import org.aqcp.report.json.Like;

/** The framework version that a partnership is evaluated against. */
@About("The framework version that it is evaluated against.")
public record JsonFramework(
    @About("the id of the framework version") String id,
    @About("the level whose criteria apply") String level,
    @Like(Like.DIGEST) @About("SHA-256 of the framework version's file") String digest) {
  public static JsonFramework of(Evaluation evaluation) {
    return new JsonFramework(
        evaluation.version().id(),
        evaluation.partnership().level(),
        evaluation.version().origin().digest());
  }
}
