package org.aqcp.metrics.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.aqcp.input.file.Origin;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Required;

/**
 * A file of measures.
 *
 * @param about what readers should know about all of them; null if nothing is said
 * @param retire ids of measures that its version does not have of the one that it extends
 */
@About("Measures of what became of people, with the conditions that they share.")
public record MeasureFile(
    @Required @About(value = "what the measures are", example = "Measures of our partnership")
        String title,
    @About(value = "what readers should know about all of them", example = "Our definitions.")
        String about,
    @About(
            value = "ids of measures that the version no longer has of the one that it extends",
            example = "[A3]")
        List<String> retire,
    @Required @About("the measures, each with an id of its own") List<MeasureDefinition> measures,
    Origin origin) {
  public MeasureFile {
    retire = retire == null ? List.of() : List.copyOf(retire);
    measures = List.copyOf(measures);
  }

  /** The same file with some of its measures. */
  public MeasureFile only(Predicate<String> ids) {
    List<MeasureDefinition> some = measures.stream().filter(one -> ids.test(one.id())).toList();
    return new MeasureFile(title, about, retire, some, origin);
  }

  public Optional<MeasureDefinition> measure(String id) {
    return measures.stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
