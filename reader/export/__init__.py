"""Spoken -> files that a person keeps."""
