package org.aqcp.report.evaluation;

import java.util.Optional;
import org.aqcp.condition.Status;
import org.aqcp.explanation.OwnRating;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Day;
import org.aqcp.partnership.facts.Evidence;
import org.aqcp.report.words.OwnRatingText;

/** A partnership's own rating of an indicator beside the verdict. */
@About("The partnership's own rating beside the verdict.")
public record JsonOwnRating(
    @About("from 0 to 3") int rating,
    @About("what the rating means") String means,
    @About("the status that the rating stands for: 3 met, 2 partly met, 0 and 1 not met")
        Status status,
    @About("the date of the rating") Optional<Day> date,
    @About(
            "whether it agrees with the verdict, is higher or lower than the verdict can become, is"
                + " open because the verdict can still become it, or is not comparable because the"
                + " indicator does not apply")
        OwnRating.Comparison comparison,
    @About("all of this in a sentence") String text) {
  static JsonOwnRating of(OwnRating own) {
    Evidence evidence = own.evidence();
    return new JsonOwnRating(
        evidence.rating(),
        Evidence.SCALE.get(evidence.rating()),
        own.status(),
        Optional.ofNullable(evidence.date()),
        own.comparison(),
        OwnRatingText.beside(own));
  }
}
