package org.aqcp.rules.lexicon;

import java.util.List;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Required;

/** One word and other spellings that are read as that word. */
@About("One word and other spellings of it.")
public record Spelling(
    @Required @About(value = "the word", example = "organization") String write,
    @Required @About(value = "its other spellings", example = "[organisation]") List<String> also) {
  public Spelling {
    also = List.copyOf(also);
  }
}
