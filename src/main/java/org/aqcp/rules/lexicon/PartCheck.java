package org.aqcp.rules.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.aqcp.condition.Kind;
import org.aqcp.input.problem.Place;
import org.aqcp.rules.language.TermType;

/** Checks that the parts that an entry names are such that something can be said of them. */
record PartCheck(LexiconCheck check, Kind kind, Place place) {
  private static final Pattern BLANK = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern WELL =
      Pattern.compile("(?:[^{}\\[\\]]|\\{[^{}]+}|\\[[^{}\\[\\]]+])+");
  private static final String BY = " by ";

  /** The parts in braces of what an entry says; empty if they are written wrong. */
  record Said(PartCheck in, List<String> parts, boolean starts) {
    /** What differences count: one part, behind a verb. */
    void one(Place place) {
      if (parts.size() != 1 || starts) {
        in.check.wrong(
            place, "it needs a verb and one part in braces", "such as `are of {kind} kinds`");
      } else {
        in.has(parts.get(0));
      }
    }

    /** Of a property. */
    void of(Property property) {
      named(property.noun());
      boolean number = parts.stream().anyMatch(p -> in.is(p, TermType.Sort.NUMBER));
      if ((property.adds() || property.together() != null) && !number) {
        in.check.wrong(in.place, "nothing can be added up: no part in braces is a number", "");
      }
      boolean names = parts.stream().anyMatch(in::names);
      if (property.active() != null && !(names && property.noun() != null)) {
        in.check.wrong(in.place, "`active` needs a part in braces that names others", "");
      }
    }

    /** Of anything else, which may name facts of a noun. */
    void named(String noun) {
      parts.forEach(part -> in.part(part, noun));
    }
  }

  Said said(String said) {
    if (!WELL.matcher(said).matches()) {
      check.wrong(place, "braces or brackets do not match in `" + said + "`", "");
      return new Said(this, List.of(), false);
    }
    List<String> parts = new ArrayList<>();
    BLANK.matcher(said).results().map(MatchResult::group).forEach(b -> parts.add(inner(b)));
    return new Said(this, parts, said.startsWith("{"));
  }

  private static String inner(String braced) {
    return braced.substring(1, braced.length() - 1);
  }

  boolean has(String part) {
    boolean has = kind.components().containsKey(part);
    if (!has) {
      check.unknown(
          place, "`" + kind + "` has no part `" + part + "`", part, kind.components().keySet());
    }
    return has;
  }

  /** A part whose words can be said; none is no mistake. */
  void words(String part) {
    if (part != null && has(part) && type(kind, part).words().isEmpty()) {
      check.wrong(place, "`" + part + "` has no words of its own", "");
    }
  }

  void listOf(Noun noun) {
    if (type(kind, noun.list()).kind() == null
        || !type(kind, noun.list()).kind().name().equals(noun.of())) {
      check.wrong(place, "`" + noun.in() + "` is not a list of `" + noun.of() + "`", "");
    }
  }

  private boolean is(String part, TermType.Sort sort) {
    return kind.components().containsKey(part) && type(kind, part).sort() == sort;
  }

  private boolean names(String part) {
    return is(part, TermType.Sort.TEXT) || is(part, TermType.Sort.TEXTS) || part.contains(".");
  }

  private void part(String part, String noun) {
    if (part.contains(BY)) {
      namedBy(part);
      return;
    }
    int blank = part.indexOf(' ');
    String how = blank < 0 ? "" : part.substring(0, blank);
    String name = part.substring(blank + 1);
    int dot = name.indexOf('.');
    if (dot >= 0) {
      inList(name.substring(0, dot), name.substring(dot + 1), noun, how);
    } else if (has(name)) {
      plain(how, name, noun);
    }
  }

  private void plain(String how, String name, String noun) {
    TermType type = type(kind, name);
    boolean fits =
        switch (how) {
          case "" -> type.sort() != TermType.Sort.YES_NO && (noun == null || names(name));
          case "only" -> type.sort() == TermType.Sort.TEXTS && !type.words().isEmpty();
          case "not" -> type.sort() == TermType.Sort.TEXT && !type.words().isEmpty();
          case "age" -> type.sort() == TermType.Sort.DAY;
          case "size" -> type.sort() == TermType.Sort.TEXTS || type.sort() == TermType.Sort.FACTS;
          default -> false;
        };
    boolean listed =
        type.sort() != TermType.Sort.FACTS
            || !how.isEmpty()
            || check.nouns().stream().anyMatch(n -> (kind + "." + name).equals(n.in()));
    if (!fits || !listed) {
      check.wrong(
          place, "`{" + (how + " " + name).strip() + "}` says nothing of `" + kind + "`", "");
    }
  }

  /** A part of what is in a list, or of what the list names. */
  private void inList(String list, String part, String noun, String how) {
    if (!has(list)) {
      return;
    }
    boolean facts = type(kind, list).sort() == TermType.Sort.FACTS;
    Kind inner =
        facts
            ? type(kind, list).kind()
            : check.find(String.valueOf(noun)).map(Noun::kind).orElse(null);
    boolean known =
        facts ? noun != null || listed(list) : type(kind, list).sort() == TermType.Sort.TEXTS;
    if (inner == null || !known || !(how.isEmpty() || (how.equals("all") && facts))) {
      check.wrong(place, "`{" + list + "." + part + "}` says nothing of `" + kind + "`", "");
    } else if (facts && noun != null) {
      boolean unused = new PartCheck(check, inner, place).has(part);
    } else {
      new PartCheck(check, inner, place).words(part);
    }
  }

  private boolean listed(String list) {
    return check.nouns().stream().anyMatch(n -> (kind + "." + list).equals(n.in()));
  }

  private void namedBy(String part) {
    String[] parts = part.substring(part.indexOf(BY) + BY.length()).split(" for ", 2);
    String by = parts[0];
    if (parts.length > 1) {
      boolean unused = has(parts[1]);
    }
    String noun = part.substring(0, part.indexOf(BY)).replaceFirst("^some ", "");
    check
        .find(noun)
        .ifPresentOrElse(
            other -> {
              boolean unused = new PartCheck(check, other.kind(), place).has(by);
            },
            () -> check.wrong(place, "`" + noun + "` is not a noun of the lexicon", ""));
  }

  private static TermType type(Kind kind, String part) {
    return TermType.of(kind.components().get(part)).orElseThrow();
  }
}
