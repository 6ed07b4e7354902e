package org.aqcp.report.edition;

import java.io.StringWriter;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.aqcp.edition.gate.Gate;
import org.aqcp.edition.gate.GateStep;
import org.aqcp.report.safe.XmlText;

/** What a change of framework versions was held to, as JUnit XML: each step is a test case. */
public final class GateJUnit {
  private final XMLStreamWriter xml;

  private GateJUnit(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Renders one suite with all steps. */
  public static String render(Gate gate) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new GateJUnit(xml).write(gate);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("text can always be written", e);
    }
    return text.append('\n').toString();
  }

  private void write(Gate gate) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuite");
    attribute("name", "aqcp ci");
    attribute("time", "0");
    attribute("tests", String.valueOf(gate.steps().size()));
    attribute("errors", "0");
    attribute("skipped", "0");
    long failed = gate.steps().stream().filter(step -> !step.passed()).count();
    attribute("failures", String.valueOf(failed));
    for (GateStep step : gate.steps()) {
      step(step);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void step(GateStep step) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testcase");
    attribute("name", step.name());
    attribute("classname", "aqcp.ci");
    attribute("time", "0");
    if (!step.passed()) {
      xml.writeCharacters("\n    ");
      xml.writeStartElement("failure");
      attribute("message", GateText.words(step));
      attribute("type", step.name());
      xml.writeCharacters(
          XmlText.of(
              step.problems().stream().map(ProblemWords::of).collect(Collectors.joining("\n"))));
      xml.writeEndElement();
      xml.writeCharacters("\n  ");
    }
    xml.writeEndElement();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, XmlText.of(value));
  }
}
