package org.aqcp.metrics.measure;

import java.util.List;
import java.util.Optional;
import org.aqcp.input.file.Origin;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Required;

/**
 * A file of measures.
 *
 * @param about what readers should know about all of them; null if nothing is said
 */
@About("Measures of what became of people, with the conditions that they share.")
public record MeasureFile(
    @Required @About(value = "what the measures are", example = "Measures of our partnership")
        String title,
    @About(value = "what readers should know about all of them", example = "Our definitions.")
        String about,
    @Required @About("the measures, each with an id of its own") List<MeasureDefinition> measures,
    Origin origin) {
  public MeasureFile {
    measures = List.copyOf(measures);
  }

  public Optional<MeasureDefinition> measure(String id) {
    return measures.stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
