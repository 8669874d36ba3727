package io.gridbook.publish;

/** A file of a set: its path below the set with slashes, its SHA-256, its size in bytes. */
record ManifestEntry(String path, String sha256, long size) {}
