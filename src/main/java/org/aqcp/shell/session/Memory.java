package org.aqcp.shell.session;

import org.aqcp.author.cases.ReadCases;
import org.aqcp.rules.written.ReadFiles;

/** Caches the rule and case files that this process has read. */
record Memory(ReadFiles rules, ReadCases cases) {
  Memory() {
    this(new ReadFiles(), new ReadCases());
  }
}
