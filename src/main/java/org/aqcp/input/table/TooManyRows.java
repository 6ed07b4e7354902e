package org.aqcp.input.table;

import javax.xml.stream.XMLStreamException;

/** A sheet has more rows than are read. */
final class TooManyRows extends XMLStreamException {
  private static final long serialVersionUID = 1;
}
