"""What a page is where it is no article: a teaser, a log-in, a question about cookies, an error, a list of headlines.

An article that is not read is worse than a log-in page that is. So one sign never decides: words that name the page
must be the whole of its title, and there must be next to nothing beside them; a prompt to subscribe must follow
a text that is cut short, or that the page declares to be one that is paid for.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from reader.extraction.blocks.block import Block
from reader.extraction.diagnosis.evidence import Evidence, is_a_sentence, sentences, short
from reader.extraction.diagnosis.lists import has_only_headlines, has_teasers_of_other_pages
from reader.extraction.diagnosis.signs import MANY_HEADLINES, MUCH_TEXT
from reader.extraction.diagnosis.teasers import is_a_teaser
from reader.extraction.diagnosis.vocabulary import Vocabulary
from reader.extraction.diagnosis.wording import Kind
from reader.extraction.words import word_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.extraction.blocks.block import Piece
    from reader.extraction.diagnosis.signs import Signs
    from reader.extraction.metadata.read import Metadata

__all__ = ["diagnose"]

_ANYWAY = "or use --anyway to hear what is there"
_MESSAGES = {
    Kind.LOCK: "this is a teaser: the rest is for subscribers; save the page where you are logged in",
    Kind.LOG_IN: "this is a log-in page; log in with a browser and save the page that comes after it",
    Kind.CONSENT: "this asks for consent to cookies, in place of the page; answer it in a browser and save the page",
    Kind.ROBOT: "the site asks for proof that a human is reading; open it in a browser and save the page",
    Kind.SCRIPT: "the page shows its text only with JavaScript; open it in a browser and save what it shows",
    Kind.ERROR: "this is an error page; check the address",
    Kind.INDEX: "this is a list of headlines, not an article; open one of the articles",
}
_MUCH = 450  # words said: with so many, a page is no teaser, no wall and no error
_LITTLE = 120  # words, of an error's explanations
_FEW = 50  # words, of an error's where its name may as well be a headline
_LEAST = 25  # words: fewer are a label or a notice
_LONGEST_NAME, _MOST_LINES = 12, 40  # words of a line, and lines, where nothing is said
_MOST_NOTICES = 3  # sentences that would be said
_SHORT_NOTICE, _LONGEST_NOTICE = 15, 80  # words


def diagnose(signs: Signs, written: Sequence[Block | Piece], said: Sequence[Block], metadata: Metadata) -> str | None:
    """Tell what a page is that is no article.

    Args:
        signs: What its tree showed.
        written: All of its text in order, furniture included.
        said: What of it would be read aloud.
        metadata: What it says of itself.

    Returns:
        One line for the user, of what it is and what to do; None for an article, and where the signs do not agree.
    """
    kind = _kind(Evidence(signs, written, said, metadata, Vocabulary(metadata.language)))
    if kind is None:
        return None
    return f"{_MESSAGES[kind]}, {_ANYWAY}" if written else _MESSAGES[kind]


def _kind(page: Evidence) -> Kind | None:
    if has_teasers_of_other_pages(page):
        return Kind.INDEX
    # The sum of characters spares a long article the count of its words.
    if sum(len(block.text) for block in page.said) > MUCH_TEXT or page.length > _MUCH:
        return None
    return (
        _named(page)
        or (Kind.SCRIPT if _waits_for_scripts(page) else None)
        or (Kind.CONSENT if _asks_for_consent(page) else None)
        or (Kind.LOCK if is_a_teaser(page) else None)
        or (Kind.INDEX if has_only_headlines(page) else None)
        or (Kind.LOG_IN if page.signs.has_password and not page.sentences else None)
    )


def _named(page: Evidence) -> Kind | None:
    """What the page calls itself, where it holds little else."""
    signs, length = page.signs, page.length
    if length > _LITTLE or (signs.is_an_article and length > _LEAST):
        return None
    if signs.is_an_error:
        return Kind.ERROR
    titles = [*signs.lines, page.metadata.title or ""]
    lines = [*titles, *(block.text for block in page.said[:2])]
    if not page.said:
        lines += islice(short(page.written, _LONGEST_NAME), _MOST_LINES)
    named = page.vocabulary.names((Kind.ROBOT, Kind.ERROR), lines)
    for kind in (Kind.ROBOT, Kind.ERROR):
        # A headline is one name, in the title and above the text; walls go by several.
        if named[kind] and (length <= _FEW or named[kind] > 1):
            return kind
    is_log_in = length <= _FEW and Kind.LOG_IN in page.vocabulary.names((Kind.LOG_IN,), titles)
    if is_log_in and (signs.has_password or (length <= _LEAST and not page.sentences)):
        return Kind.LOG_IN
    return None


def _waits_for_scripts(page: Evidence) -> bool:
    """Whether it has an empty frame, or notices about JavaScript, and next to nothing else."""
    if len(page.sentences) > _MOST_NOTICES:
        return False
    notices = [text for text in short(page.written, _LONGEST_NOTICE) if _is_a_notice(page, text)]
    if any(text not in notices for text in page.sentences):
        return False
    says_so = any(page.vocabulary.says(Kind.SCRIPT, text) for text in page.signs.without_scripts)
    if not (notices or page.signs.is_a_frame or says_so):
        return False
    others = sum(word_count(entry.all_text) for entry in page.written)
    return others < _MUCH and page.signs.headlines < MANY_HEADLINES


def _is_a_notice(page: Evidence, text: str) -> bool:
    is_about_it = word_count(text) <= _SHORT_NOTICE or text.casefold().count("javascript") > 1
    return is_about_it and page.vocabulary.says(Kind.SCRIPT, text)


def _asks_for_consent(page: Evidence) -> bool:
    """Whether it has a button that gives consent, and most of what it says is about that."""
    signs, says = page.signs, page.vocabulary.says
    if signs.is_an_article or page.metadata.published is not None or signs.headlines >= MANY_HEADLINES:
        return False
    if not page.vocabulary.names((Kind.ACCEPT,), signs.buttons):
        return False
    asks = page.vocabulary.names((Kind.CONSENT,), (*signs.lines, *(block.text for block in page.said[:2])))
    texts = (
        page.sentences
        or sentences(entry for entry in page.written if isinstance(entry, Block))
        or [entry.all_text for entry in page.written if is_a_sentence(entry.all_text)]
    )
    about = sum(word_count(text) for text in texts if says(Kind.CONSENT_TEXT, text))
    others = sum(map(word_count, texts)) - about
    return others < about and bool(asks or not page.said)
