package org.aqcp.reference;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the codes of a classification are written, and which of them are within others. */
enum CodeForm {
  /** {@code 51-4121}; O*NET adds two digits, {@code 51-4121.00}. */
  SOC("(\\d\\d)-?(\\d{4})(?:\\.\\d\\d)?") {
    @Override
    String written(Matcher typed) {
      return typed.group(1) + "-" + typed.group(2);
    }

    @Override
    String level(String code) {
      if (code.endsWith("00")) {
        return code.endsWith("0000") ? "major group" : "minor group";
      }
      return code.endsWith("0") ? "broad occupation" : "detailed occupation";
    }

    @Override
    Stream<String> starts(String code) {
      return IntStream.range(3, 7).mapToObj(n -> code.substring(0, n) + "0000".substring(n - 3));
    }
  },
  /** {@code 51}, {@code 51.38} or {@code 51.3801}; some files leave the period out. */
  CIP("(\\d\\d)(?:\\.?(\\d\\d(?:\\d\\d)?))?") {
    @Override
    String written(Matcher typed) {
      return typed.group(2) == null ? typed.group(1) : typed.group(1) + "." + typed.group(2);
    }

    @Override
    String level(String code) {
      return code.length() == 2 ? "series" : code.length() == 5 ? "group" : "program";
    }

    @Override
    Stream<String> starts(String code) {
      return Stream.of(2, 5).filter(n -> n < code.length()).map(n -> code.substring(0, n));
    }
  },
  /** Two to six digits; three sectors are ranges, such as {@code 31-33}. */
  NAICS("31-33|44-45|48-49|\\d{2,6}") {
    @Override
    String written(Matcher typed) {
      return sector(typed.group());
    }

    @Override
    String level(String code) {
      return code.contains("-") ? LEVELS.get(0) : LEVELS.get(code.length() - 2);
    }

    @Override
    Stream<String> starts(String code) {
      return IntStream.range(2, code.contains("-") ? 2 : code.length())
          .mapToObj(n -> sector(code.substring(0, n)));
    }
  };

  private static final List<String> LEVELS =
      List.of("sector", "subsector", "industry group", "industry", "national industry");

  private final Pattern pattern;

  CodeForm(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  static CodeForm of(CodeList list) {
    return switch (list) {
      case SOC_2018 -> SOC;
      case CIP_2020 -> CIP;
      case NAICS_2022 -> NAICS;
    };
  }

  /** Returns a code as the list writes it; empty if no code looks like what was typed. */
  Optional<String> written(String typed) {
    Matcher match = pattern.matcher(typed);
    return match.matches() ? Optional.of(written(match)) : Optional.empty();
  }

  abstract String written(Matcher typed);

  /** Returns what the list calls codes like this one. */
  abstract String level(String code);

  /** Returns the codes that it could be within, the widest first. */
  List<String> wider(String code) {
    return starts(code).filter(start -> !start.equals(code)).distinct().toList();
  }

  abstract Stream<String> starts(String code);

  private static String sector(String code) {
    return switch (code) {
      case "31", "32", "33" -> "31-33";
      case "44", "45" -> "44-45";
      case "48", "49" -> "48-49";
      default -> code;
    };
  }
}
