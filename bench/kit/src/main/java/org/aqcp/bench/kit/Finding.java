package org.aqcp.bench.kit;

/** What a neutral rule concludes where it fires. */
public record Finding(String rule) {}
