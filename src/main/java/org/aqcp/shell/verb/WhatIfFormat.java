package org.aqcp.shell.verb;

/** The formats of {@code aqcp what-if}. */
enum WhatIfFormat {
  TEXT,
  JSON
}
