package org.aqcp.report.cases;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.aqcp.author.cases.CaseResult;
import org.aqcp.author.cases.CaseRun;
import org.aqcp.author.cases.ExplainedCase;
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

  /** Renders one suite with all cases of all runs; failed ones with their explanations. */
  public static String render(List<CaseRun> runs, List<ExplainedCase> failed) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new JUnitXml(xml, failed).write(runs);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("text can always be written", e);
    }
    return text.append('\n').toString();
  }

  private void write(List<CaseRun> runs) throws XMLStreamException {
    List<CaseResult> results = runs.stream().flatMap(run -> run.results().stream()).toList();
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuite");
    attribute("name", "aqcp framework test");
    attribute("time", TIME);
    attribute("tests", String.valueOf(results.size()));
    attribute("errors", "0");
    attribute("skipped", "0");
    attribute("failures", String.valueOf(results.stream().filter(r -> !r.passed()).count()));
    for (CaseResult result : results) {
      testcase(result);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void testcase(CaseResult result) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testcase");
    attribute("name", result.of().name());
    attribute("classname", className(result.file().file()));
    attribute("time", TIME);
    if (!result.passed()) {
      xml.writeCharacters("\n    ");
      xml.writeStartElement("failure");
      attribute("message", message(result));
      attribute("type", "case");
      xml.writeCharacters(XmlText.of(body(result)));
      xml.writeEndElement();
      xml.writeCharacters("\n  ");
    }
    xml.writeEndElement();
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
