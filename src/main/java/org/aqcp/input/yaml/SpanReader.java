package org.aqcp.input.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Finds where the values of a YAML text are. */
public final class SpanReader {
  private final String text;
  private final Iterator<Event> events;
  private final boolean plane;

  private SpanReader(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    this.text = text;
    this.events = new Yaml(options).parse(new StringReader(text)).iterator();
    this.plane = text.codePointCount(0, text.length()) == text.length();
  }

  /**
   * The span of the whole content.
   *
   * @param text that was read as a tree before, without a byte order mark
   */
  public static Span read(String text) {
    SpanReader reader = new SpanReader(text);
    Event event = reader.events.next();
    while (!(event instanceof ScalarEvent || event instanceof CollectionStartEvent)) {
      event = reader.events.next();
    }
    return reader.span(event);
  }

  private Span span(Event event) {
    if (event instanceof ScalarEvent scalar) {
      int from = at(scalar.getStartMark());
      char quote = scalar.isPlain() ? 0 : text.charAt(from);
      return new Span.Single(from, trimmed(from, at(scalar.getEndMark())), quote);
    }
    CollectionStartEvent start = (CollectionStartEvent) event;
    boolean flow = start.getFlowStyle() == FlowStyle.FLOW;
    return event.is(Event.ID.MappingStart) ? pairs(start, flow) : items(start, flow);
  }

  private Span.Items items(Event start, boolean flow) {
    List<Span> all = new ArrayList<>();
    Event event = events.next();
    for (; !event.is(Event.ID.SequenceEnd); event = events.next()) {
      all.add(span(event));
    }
    int from = at(start.getStartMark());
    int last = all.isEmpty() ? from : all.get(all.size() - 1).until();
    return new Span.Items(from, flow ? at(event.getEndMark()) : last, flow, all);
  }

  private Span.Pairs pairs(Event start, boolean flow) {
    Map<String, Span.Pair> all = new LinkedHashMap<>();
    int from = at(start.getStartMark());
    int last = from;
    Event event = events.next();
    for (; !event.is(Event.ID.MappingEnd); event = events.next()) {
      ScalarEvent key = (ScalarEvent) event;
      int colon = text.indexOf(':', at(key.getEndMark())) + 1;
      Span.Pair pair = new Span.Pair(at(key.getStartMark()), colon, span(events.next()));
      all.put(key.getValue(), pair);
      last = pair.until();
    }
    return new Span.Pairs(from, flow ? at(event.getEndMark()) : last, flow, all);
  }

  /** Text on several lines ends with its last line, not where the next thing begins. */
  private int trimmed(int from, int until) {
    int end = until;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int at(Mark mark) {
    return plane ? mark.getIndex() : text.offsetByCodePoints(0, mark.getIndex());
  }
}
