package org.aqcp.assist.edit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.input.yaml.Span;

/** Finds where a file says in a comment how a key would be written. */
final class Commented {
  private Commented() {}

  /** The end of the comment; -1 if there is none between other keys. */
  static int end(String key, String text, Span.Pairs among) {
    Matcher comment = Pattern.compile("(?m)^# " + Pattern.quote(key) + ":").matcher(text);
    if (!comment.find() || isWithin(comment.start(), among)) {
      return -1;
    }
    int end = lineEnd(comment.start(), text);
    while (end < text.length() && begins(next(end, text), text)) {
      end = lineEnd(next(end, text), text);
    }
    return end;
  }

  private static boolean isWithin(int at, Span.Pairs among) {
    int first = among.all().values().iterator().next().from();
    return at < first
        || among.all().values().stream().anyMatch(pair -> pair.from() <= at && at < pair.until());
  }

  private static boolean begins(int at, String text) {
    return at < text.length() && text.charAt(at) == '#';
  }

  private static int next(int end, String text) {
    return text.charAt(end) == '\r' ? end + 2 : end + 1;
  }

  private static int lineEnd(int at, String text) {
    int end = text.indexOf('\n', at);
    if (end < 0) {
      return text.length();
    }
    return end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }
}
