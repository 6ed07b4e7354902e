package org.aqcp.input.table;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that may come from anybody: it can refer to no other file, and define nothing. */
final class SafeXml {
  private final XMLStreamReader reader;

  SafeXml(byte[] bytes) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    this.reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
  }

  /** Goes to the next start or end of an element, or text. Whether there is one. */
  boolean next() throws XMLStreamException {
    if (!reader.hasNext()) {
      return false;
    }
    int event = reader.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException("a workbook has no document type");
    }
    return event != XMLStreamConstants.END_DOCUMENT;
  }

  boolean starts(String element) {
    return reader.isStartElement() && reader.getLocalName().equals(element);
  }

  boolean ends(String element) {
    return reader.isEndElement() && reader.getLocalName().equals(element);
  }

  String attribute(String name) {
    return Optional.ofNullable(reader.getAttributeValue(null, name)).orElse("");
  }

  /** An attribute of any namespace but none, such as {@code r:id}. */
  String qualified(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      boolean other = reader.getAttributeNamespace(i) != null;
      if (other
          && !reader.getAttributeNamespace(i).isEmpty()
          && reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  boolean isSet(String attribute) {
    String value = attribute(attribute);
    return value.equals("1") || value.equals("true");
  }

  /** The text up to the end of an element, without what says how to pronounce it. */
  String text(String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean spoken = true;
    boolean within = element.equals("v") || element.equals("t") || element.equals("f");
    while (next() && !ends(element)) {
      if (starts("rPh") || ends("rPh")) {
        spoken = ends("rPh");
      } else if (starts("t") || ends("t")) {
        within = starts("t");
      } else if (reader.isCharacters() && within && spoken) {
        text.append(reader.getText());
      }
    }
    return text.toString();
  }
}
