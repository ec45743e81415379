"""Markdown -> Article."""
