"""Plain text -> Article: a scraped page's text without its furniture, anybody's own prose whole.

Two shapes of text come in. Most is simply prose: a note, an e-mail, a chapter of a book. Nothing of it may be lost.
The rest is what a scraper or "select all, copy" makes of a web page: menus, captions and prompts, each on a line,
around the article. `shape` judges which of the two a text is, `prose` and `scraped` each do their part.
"""

from __future__ import annotations

from reader.extraction.plaintext.extract import extract_text

__all__ = ["extract_text"]
