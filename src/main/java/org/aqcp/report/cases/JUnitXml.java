package org.aqcp.report.cases;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.aqcp.author.cases.CaseResult;
import org.aqcp.author.cases.ExplainedCase;
import org.aqcp.metrics.cases.MeasureCaseResult;
import org.aqcp.metrics.cases.MeasureTests;
import org.aqcp.report.evaluation.TextExplanation;
import org.aqcp.report.layout.Palette;
import org.aqcp.report.safe.XmlText;

/** Case runs as JUnit XML, the format that build servers show. */
public final class JUnitXml {
  /** Durations are left out so that the same cases give the same bytes. */
  private static final String TIME = "0";

  private final XMLStreamWriter xml;
  private final Map<CaseResult, ExplainedCase> failed;

  private JUnitXml(XMLStreamWriter xml, List<ExplainedCase> failed) {
    this.xml = xml;
    this.failed = failed.stream().collect(Collectors.toMap(ExplainedCase::result, one -> one));
  }

  /** Renders one suite with all cases of all versions; failed ones with their explanations. */
  public static String render(List<VersionTests> versions) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      List<ExplainedCase> failed = versions.stream().flatMap(v -> v.failed().stream()).toList();
      new JUnitXml(xml, failed).write(versions);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("text can always be written", e);
    }
    return text.append('\n').toString();
  }

  private void write(List<VersionTests> versions) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuite");
    attribute("name", "aqcp framework test");
    attribute("time", TIME);
    attribute("tests", sum(versions, VersionTests::all));
    attribute("errors", "0");
    attribute("skipped", "0");
    attribute("failures", sum(versions, VersionTests::failures));
    for (VersionTests version : versions) {
      for (CaseResult result : version.run().results()) {
        testcase(result);
      }
      for (MeasureTests measures : version.measures()) {
        testcases(measures);
      }
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private static String sum(List<VersionTests> versions, ToIntFunction<VersionTests> of) {
    return String.valueOf(versions.stream().mapToInt(of).sum());
  }

  private void testcase(CaseResult result) throws XMLStreamException {
    begin(result.of().name(), result.file().file());
    if (!result.passed()) {
      failure(message(result), body(result));
    }
    xml.writeEndElement();
  }

  private void testcases(MeasureTests measures) throws XMLStreamException {
    for (MeasureCaseResult result : measures.results()) {
      begin(result.of().name(), measures.file());
      if (!result.passed()) {
        String where = measures.file() + ":" + result.of().place().line();
        String differences = String.join("\n", result.differences());
        failure(differences.replace("\n", "; "), where + "\n\n" + differences);
      }
      xml.writeEndElement();
    }
  }

  private void begin(String name, String file) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testcase");
    attribute("name", name);
    attribute("classname", className(file));
    attribute("time", TIME);
  }

  private void failure(String message, String body) throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeStartElement("failure");
    attribute("message", message);
    attribute("type", "case");
    xml.writeCharacters(XmlText.of(body));
    xml.writeEndElement();
    xml.writeCharacters("\n  ");
  }

  /** Build servers group by what stands before the last dot, so other dots are replaced. */
  private static String className(String file) {
    return file.replaceFirst("\\.cases\\.yaml$", "").replace('.', '_').replace('/', '.');
  }

  private static String message(CaseResult result) {
    return result.differing().stream()
        .map(id -> CaseRunText.differs(id, result))
        .collect(Collectors.joining("; "));
  }

  private String body(CaseResult result) {
    String file = result.file().file();
    return failed.get(result).indicators().stream()
        .map(one -> TextExplanation.render(one, result.of().given(), file, Palette.PLAIN, 80))
        .collect(Collectors.joining("\n", result.where() + "\n\n", ""));
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, XmlText.of(value));
  }
}
