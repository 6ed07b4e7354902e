package org.aqcp.rules.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.rules.lexicon.Lexicon;
import org.aqcp.rules.lexicon.Noun;

/** Reads what narrows a sentence: on dash lines, or behind commas, as reports print it. */
final class Narrowing {
  static final String DASH = "- ";

  private static final String COMMA = ", ";

  /** Nobody narrows a sentence more often in one line. */
  private static final int MOST_COMMAS = 8;

  /** Each line that can be taken in two ways doubles what all lines can mean. */
  private static final int MOST_MEANINGS = 20;

  private final NounForms nouns;
  private final Lexicon lexicon;
  private final Map<String, Form<Claim>> forms = new HashMap<>();

  Narrowing(NounForms nouns, Lexicon lexicon) {
    this.nouns = nouns;
    this.lexicon = lexicon;
  }

  /** What can be meant, narrowed by a dash line. */
  List<Meaning> by(String line, List<Meaning> meanings) {
    List<Meaning> all = new ArrayList<>();
    for (Meaning meaning : meanings) {
      for (Meaning narrowed : narrowed(meaning, line)) {
        if (all.size() == MOST_MEANINGS) {
          return all;
        }
        if (!all.contains(narrowed)) {
          all.add(narrowed);
        }
      }
    }
    return all;
  }

  /** What can be meant, narrowed by what stands behind a comma, and behind further commas. */
  List<Meaning> behind(String tail, List<Meaning> meanings) {
    return behind(tail, meanings, MOST_COMMAS);
  }

  private List<Meaning> behind(String tail, List<Meaning> meanings, int commas) {
    List<Meaning> all = by(DASH + tail, meanings);
    for (int at : commas(tail)) {
      if (!all.isEmpty() || commas == 0) {
        break;
      }
      List<Meaning> first = by(DASH + tail.substring(0, at), meanings);
      if (!first.isEmpty()) {
        all = behind(tail.substring(at + COMMA.length()), first, commas - 1);
      }
    }
    return all;
  }

  /** Where the commas of a line stand; none if they are too many. */
  static List<Integer> commas(String line) {
    List<Integer> commas = new ArrayList<>();
    for (int at = line.indexOf(COMMA); at >= 0; at = line.indexOf(COMMA, at + 1)) {
      commas.add(at);
    }
    return commas.size() > MOST_COMMAS ? List.of() : commas;
  }

  private List<Meaning> narrowed(Meaning meaning, String line) {
    List<Meaning> narrowed = new ArrayList<>();
    for (Things things = meaning.about(); things != null; things = things.outer()) {
      for (Claim claim : claims(things, line)) {
        narrowed.add(meaning.of(replaced(meaning.about(), things, things.narrowed(claim))));
      }
      if (!narrowed.isEmpty()) {
        return narrowed;
      }
    }
    return narrowed;
  }

  static Things replaced(Things all, Things old, Things by) {
    return all.equals(old) ? by : all.within(replaced(all.outer(), old, by));
  }

  /** What a dash line can say of facts. */
  List<Claim> claims(Things things, String line) {
    if (!line.startsWith(DASH) || Character.isUpperCase(line.charAt(DASH.length()))) {
      return List.of();
    }
    Heard heard = Heard.of(line.substring(DASH.length()), lexicon.spellings());
    List<Claim> claims = new ArrayList<>();
    of(things)
        .read(
            heard,
            0,
            (claim, at) -> {
              if (at == heard.size()) {
                claims.add(claim);
              }
            });
    return claims;
  }

  /** What a dash line can say of facts. */
  Form<Claim> of(Things things) {
    return forms.computeIfAbsent(things.noun().noun(), name -> made(things.noun()));
  }

  private Form<Claim> made(Noun noun) {
    List<Form<Claim>> ways = new ArrayList<>();
    ways.add(nouns.narrowing(noun.kind(), true));
    ways.add(nouns.narrowing(noun.kind(), false));
    ways.addAll(nouns.before(noun));
    return Form.any(ways);
  }
}
