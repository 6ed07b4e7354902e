package org.aqcp.rules.grammar;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Kind;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.rules.lexicon.Lexicon;
import org.aqcp.rules.lexicon.Noun;
import org.aqcp.rules.lexicon.Property;
import org.aqcp.rules.lexicon.Whole;

/** What is said of the partnership as a whole. */
final class WholeForms {
  private static final Kind KIND = Kind.of(Partnership.class);

  private final Lexicon lexicon;
  private final NounForms nouns;
  private final Noun partnership =
      new Noun("partnership", null, KIND.name(), null, null, null, null, null, null, null, null);

  WholeForms(Lexicon lexicon, NounForms nouns) {
    this.lexicon = lexicon;
    this.nouns = nouns;
  }

  List<Form<Meaning>> all() {
    List<Form<Meaning>> sentences = new ArrayList<>();
    for (Whole whole : lexicon.wholes()) {
      sentences.add(form(whole.sentence(), whole).map(this::meaning));
      for (String opposite : whole.opposite()) {
        sentences.add(form(opposite, whole).map(claim -> meaning(claim.negated())));
      }
    }
    for (Noun noun : lexicon.nouns()) {
      sentences.add(
          nouns
              .phrase(noun, false)
              .<Meaning>map(things -> new Meaning.Counted(things, HowMany.SOME))
              .after("the partnership has a"));
    }
    return sentences;
  }

  private Meaning meaning(Claim claim) {
    return new Meaning.Counted(Things.all(partnership).narrowed(claim), HowMany.SOME);
  }

  private Form<Claim> form(String sentence, Whole whole) {
    Property property =
        new Property(
            List.of(KIND.name()),
            sentence,
            null,
            null,
            whole.means(),
            null,
            whole.noun(),
            null,
            null,
            null);
    return Template.of(sentence)
        .<Claim>form((part, percent) -> nouns.parts().of(KIND, part, property, percent))
        .map(
            claims -> {
              List<Claim> all = new ArrayList<>(claims);
              if (whole.means() != null) {
                all.add(new Claim.Tested(KIND, whole.means()));
              }
              return Claim.both(all);
            })
        .from(whole);
  }
}
