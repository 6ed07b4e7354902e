package org.aqcp.shell.session;

import org.aqcp.author.cases.ReadCases;
import org.aqcp.rules.written.ReadFiles;

/** Files of a home as they were read before in this process. */
record Memory(ReadFiles rules, ReadCases cases) {
  Memory() {
    this(new ReadFiles(), new ReadCases());
  }
}
