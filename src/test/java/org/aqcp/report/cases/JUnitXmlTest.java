package org.aqcp.report.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.aqcp.author.cases.Case;
import org.aqcp.author.cases.CaseFile;
import org.aqcp.author.cases.CaseResult;
import org.aqcp.author.cases.CaseRun;
import org.aqcp.author.cases.ExplainedCase;
import org.aqcp.author.coverage.Coverage;
import org.aqcp.condition.Status;
import org.aqcp.search.edit.EmptyPartnership;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class JUnitXmlTest {
  private static final LocalDate DAY = LocalDate.of(2014, 6, 30);

  private static final List<String> HOSTILE =
      List.of(
          "]]> & <b>\"quoted\"</b> 'so'",
          "nothing\u0000at all",
          "an \u001b[31mescape\u001b[0m and a bell\u0007",
          "a lone \ud83d surrogate and \udc00 another",
          "a pair \ud83d\ude00 is fine",
          "turned \u202egnorw\u202c and \u2066isolated\u2069",
          "no character \uffff \ufffe",
          "two\r\nlines\u0085of\u2028it",
          "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;");

  @Test
  void hostile_names_are_held_by_the_official_schema_of_surefire() throws Exception {
    String xml = xml(HOSTILE);
    validate(xml);
    NodeList cases = parsed(xml).getElementsByTagName("testcase");
    assertThat(cases.getLength()).isEqualTo(HOSTILE.size());
    assertThat(name(cases, 0)).isEqualTo(HOSTILE.get(0));
    assertThat(name(cases, 1)).isEqualTo("nothing\\u0000at all");
    assertThat(name(cases, 2)).isEqualTo("an \\u001B[31mescape\\u001B[0m and a bell\\u0007");
    assertThat(name(cases, 3)).isEqualTo("a lone \\uD83D surrogate and \\uDC00 another");
    assertThat(name(cases, 4)).isEqualTo(HOSTILE.get(4));
    assertThat(name(cases, 5)).isEqualTo("turned \\u202Egnorw\\u202C and \\u2066isolated\\u2069");
    assertThat(name(cases, 8)).isEqualTo(HOSTILE.get(8));
  }

  @Test
  void a_failed_case_says_what_was_expected_and_why_it_is_not_so() throws Exception {
    Element suite = parsed(xml(List.of("one employer"))).getDocumentElement();
    assertThat(suite.getAttribute("tests")).isEqualTo("1");
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    Element failure = (Element) suite.getElementsByTagName("failure").item(0);
    assertThat(failure.getAttribute("message")).isEqualTo("expected L2.2 to be met, found unknown");
    assertThat(failure.getTextContent())
        .startsWith("a.cases.yaml:7\n\n? L2.2  Employers co-design")
        .contains("would decide it");
  }

  @Test
  void build_servers_group_cases_by_folder_and_file() throws Exception {
    String xml = xml("rules/aqcp-1.0/local/2-employers.cases.yaml", List.of("one"));
    assertThat(xml).contains("classname=\"rules.aqcp-1_0.local.2-employers\"");
  }

  @Test
  void the_schema_refuses_what_is_no_report() {
    assertThatThrownBy(() -> validate("<testsuite name=\"x\"/>")).isInstanceOf(SAXException.class);
  }

  private static final Coverage NONE =
      Coverage.of(new CaseRun(Shipped.VERSION, List.of(), List.of()), Shipped::evaluator);

  private static String xml(List<String> names) {
    return xml("a.cases.yaml", names);
  }

  private static String xml(String file, List<String> names) {
    CaseFile empty = new CaseFile(file, "aqcp-1.0", "local", DAY, true, List.of());
    List<CaseResult> results = new ArrayList<>();
    for (String name : names) {
      Case one =
          new Case(
              name,
              EmptyPartnership.partnership("local", DAY),
              Map.of("L2.2", Status.MET),
              7 + results.size());
      results.add(new CaseResult(empty, one, Map.of("L2.2", Status.UNKNOWN)));
    }
    CaseRun run = new CaseRun(Shipped.VERSION, List.of(empty), results);
    List<ExplainedCase> failed =
        results.stream().map(r -> ExplainedCase.of(r, Shipped.evaluator("local"))).toList();
    return JUnitXml.render(List.of(new VersionTests(run, failed, NONE, List.of())));
  }

  private static void validate(String xml) throws Exception {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Path.of("src/test/resources/junit/surefire-test-report.xsd").toFile())
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
  }

  private static Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  private static String name(NodeList cases, int at) {
    return ((Element) cases.item(at)).getAttribute("name");
  }
}
