"""A page's text in blocks: paragraphs, quotes, lists, tables, code, notes."""
