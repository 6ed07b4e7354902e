package org.aqcp.reference;

/** A pathway or sub-cluster of a career cluster. */
public record ClusterEntry(ClusterEdition edition, String cluster, String title) {}
