package org.aqcp.assist.interview;

/** An indicator of a framework version, by their ids. */
public record Concern(String version, String indicator) {}
