"""What a page is where it is no article: a teaser, a log-in, a question about cookies, an error, a list of headlines.

An article that is not read is worse than a log-in page that is. So one sign never decides: words that name the page
must be the whole of its title, and there must be next to nothing beside them; a prompt to subscribe must follow
a text that is cut short, or that the page declares to be one that is paid for.
"""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING

from reader.article import Furniture, PassageKind
from reader.extraction.blocks.block import Block
from reader.extraction.diagnosis.signs import MUCH_TEXT, leads_on
from reader.extraction.diagnosis.wording import Kind, named_by, words_only
from reader.extraction.diagnosis.words import FOLDER, wordings
from reader.extraction.records import NEUTRAL, languages
from reader.extraction.words import word_count

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterable, Iterator

    from reader.extraction.blocks.block import Piece
    from reader.extraction.diagnosis.signs import Signs
    from reader.extraction.diagnosis.wording import Wording
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
_LITTLE = 120  # words, of an error's explanations or of a teaser that nothing but a prompt gives away
_LEAST_PROSE = 20  # words below a headline, which are an article's
_FEW = 50  # words, of an error's where its name may as well be a headline
_LEAST = 25  # words: fewer are a label or a notice
_LEAST_SENTENCE, _LONG_SENTENCE = 8, 15  # words
_LONGEST_NAME, _MOST_LINES = 12, 40  # words of a line, and lines, where nothing is said
_MOST_NOTICES = 3
_MOST_BEHIND = 40  # words of prices and the like behind a prompt
_NEAR = 12  # blocks after the text, in which a prompt follows it
_LONGEST_PROMPT, _SHORT_NOTICE, _LONGEST_NOTICE = 30, 15, 80  # words
_LONGEST_LINE = 120  # characters of a line that names a page
_TIMES_LONGER = 2.5
_CUT_SHORT = ("…", "...", "[…]", "[...]", "(…)", "……")
_FEWEST_HEADLINES, _MANY_HEADLINES = 4, 10
_SURE_TEASER = 300  # characters, where what is said may as well be the whole of a note
_LONG_TEASER = 450  # characters, on average
_MOST, _NEARLY_ALL = 0.6, 0.7


def diagnose(signs: Signs, written: list[Block | Piece], said: list[Block], metadata: Metadata) -> str | None:
    """Tell what a page is that is no article.

    Args:
        signs: What its tree showed.
        written: All of its text in order, furniture included.
        said: What of it would be read aloud.
        metadata: What it says of itself.

    Returns:
        One line for the user, of what it is and what to do; None for an article, and where the signs do not agree.
    """
    kind = _kind(signs, written, said, metadata)
    if kind is None:
        return None
    return f"{_MESSAGES[kind]}, {_ANYWAY}" if written else _MESSAGES[kind]


def _kind(signs: Signs, written: list[Block | Piece], said: list[Block], metadata: Metadata) -> Kind | None:
    if _is_an_index(signs, written, said, words_only(metadata.title or "")):
        return Kind.INDEX
    if sum(len(block.text) for block in said) > MUCH_TEXT:
        return None
    length = sum(block.words for block in said)
    if length > _MUCH:
        return None
    words = _Words(metadata.language)
    return (
        _named(words, signs, written, said, length, metadata)
        or _waiting_for_scripts(words, signs, written, said)
        or _asking_for_consent(words, signs, written, said, metadata)
        or (Kind.LOCK if _is_a_teaser(words, written, said, length, metadata) else None)
        or (Kind.INDEX if _has_only_headlines(words, signs, said, length) else None)
        or (Kind.LOG_IN if signs.has_password and not _sentences(said) else None)
    )


class _Words:
    """The phrases of a page's language, and of English, in which walls and errors are abroad too."""

    def __init__(self, language: str | None) -> None:
        own = (language or "").split("-")[0].lower()
        self._languages = tuple(dict.fromkeys((own, "en", NEUTRAL))) if own else (*languages(FOLDER), NEUTRAL)

    def names(self, kinds: tuple[Kind, ...], lines: Iterable[str]) -> Counter[Kind]:
        """By how many names of these kinds the lines call the page."""
        short = [line for line in lines if len(line) <= _LONGEST_LINE]
        return named_by([wording for kind in kinds for wording in self._of(kind)], short)

    def says(self, kind: Kind, text: str) -> bool:
        """Whether the text has a phrase of this kind in it."""
        compared = words_only(text)
        return any(wording.is_in(compared) for wording in self._of(kind))

    def _of(self, kind: Kind) -> Iterator[Wording]:
        return chain.from_iterable(wordings(language, kind) for language in self._languages)


def _named(
    words: _Words, signs: Signs, written: list[Block | Piece], said: list[Block], length: int, metadata: Metadata
) -> Kind | None:
    """What the page calls itself, where it holds little else."""
    if length > _LITTLE or (signs.is_an_article and length > _LEAST):
        return None
    if signs.is_an_error:
        return Kind.ERROR
    lines = [*signs.lines, metadata.title or "", *(block.text for block in said[:2])]
    if not said:
        lines += islice(_short(written, _LONGEST_NAME), _MOST_LINES)
    named = words.names((Kind.ROBOT, Kind.ERROR), lines)
    for kind in (Kind.ROBOT, Kind.ERROR):
        # A headline is one name, in the title and above the text; walls go by several.
        if named[kind] and (length <= _FEW or named[kind] > 1):
            return kind
    is_log_in = length <= _FEW and Kind.LOG_IN in words.names((Kind.LOG_IN,), [*signs.lines, metadata.title or ""])
    if is_log_in and (signs.has_password or (length <= _LEAST and not _sentences(said))):
        return Kind.LOG_IN
    return None


def _waiting_for_scripts(words: _Words, signs: Signs, written: list[Block | Piece], said: list[Block]) -> Kind | None:
    if len(_sentences(said)) > _MOST_NOTICES:
        return None
    notices = [text for text in _short(written, _LONGEST_NOTICE) if _is_a_notice(words, text)]
    if [text for text in _sentences(said) if text not in notices]:
        return None
    if notices or signs.is_a_frame or any(words.says(Kind.SCRIPT, text) for text in signs.without_scripts):
        others = sum(word_count(entry.all_text) for entry in written)
        return Kind.SCRIPT if others < _MUCH and signs.headlines < _MANY_HEADLINES else None
    return None


def _is_a_notice(words: _Words, text: str) -> bool:
    is_about_it = word_count(text) <= _SHORT_NOTICE or text.casefold().count("javascript") > 1
    return is_about_it and words.says(Kind.SCRIPT, text)


def _asking_for_consent(
    words: _Words, signs: Signs, written: list[Block | Piece], said: list[Block], metadata: Metadata
) -> Kind | None:
    if signs.is_an_article or metadata.published is not None or signs.headlines >= _MANY_HEADLINES:
        return None
    if not words.names((Kind.ACCEPT,), signs.buttons):
        return None
    asks = words.names((Kind.CONSENT,), (*signs.lines, *(block.text for block in said[:2])))
    texts = (
        _sentences(said)
        or _sentences(entry for entry in written if isinstance(entry, Block))
        or [entry.all_text for entry in written if _is_a_sentence(entry.all_text)]
    )
    about = sum(word_count(text) for text in texts if words.says(Kind.CONSENT_TEXT, text))
    others = sum(map(word_count, texts)) - about
    return Kind.CONSENT if others < about and (asks or not said) else None


def _is_a_teaser(
    words: _Words, written: list[Block | Piece], said: list[Block], length: int, metadata: Metadata
) -> bool:
    """Whether a prompt to pay or to log in follows the text, and the text is cut short."""
    text = _before_a_prompt(words, written, said)
    length -= sum(block.words for block in said[len(text) :])
    place = _place(written, text[-1]) if text else -1
    after = list(_short(written[place + 1 : place + 1 + _NEAR] if text else written, _LONGEST_PROMPT))
    is_paid = metadata.is_free is False
    is_longer = metadata.length is not None and metadata.length > _TIMES_LONGER * max(length, 1)
    is_cut = bool(text) and text[-1].text.rstrip("\"'”’»)] ").endswith(_CUT_SHORT)
    if any(words.says(Kind.REST, prompt) for prompt in after):
        return True
    if metadata.is_free is not True and any(_asks_to_pay(words, prompt) for prompt in after):
        return not text or is_paid or is_longer or is_cut or length < _LITTLE or _breaks_off(text[-1])
    return is_paid and is_longer


def _before_a_prompt(words: _Words, written: list[Block | Piece], said: list[Block]) -> list[Block]:
    """What is said before a prompt close to its end, without the prices and the like behind that."""
    if not said:
        return []
    spoken = {id(block): number for number, block in enumerate(said)}
    behind, number, end = 0, len(said), len(said)
    for entry in reversed(written[: _place(written, said[-1]) + 1]):
        number = spoken.get(id(entry), number)
        if any(_locks(words, text) for text in _short([entry], _LONGEST_PROMPT)):
            end = number
        elif id(entry) in spoken:
            length = word_count(entry.all_text)
            behind += length
            if behind > _MOST_BEHIND or (length >= _LONG_SENTENCE and said[number].is_finished):
                break
    return said[:end]


def _place(written: list[Block | Piece], block: Block) -> int:
    return next(place for place, entry in enumerate(written) if entry is block)


def _breaks_off(block: Block) -> bool:
    return block.kind is PassageKind.PARAGRAPH and not block.is_finished and block.words >= _LEAST_SENTENCE


def _short(entries: Iterable[Block | Piece], longest: int) -> Iterator[str]:
    """What of it is shown and no longer than so many words."""
    for entry in entries:
        text = entry.all_text
        if word_count(text) <= longest and (isinstance(entry, Block) or entry.mark.kind is not Furniture.HIDDEN):
            yield text


def _is_an_index(signs: Signs, written: list[Block | Piece], said: list[Block], title: str) -> bool:
    """Whether what would be said is the beginnings of other pages, each under a headline that leads there."""
    if not signs.may_list:
        return False
    spoken = {id(block) for block in said}
    teasers: dict[int, int] = {}  # characters by the number of the linked headline above them
    of_teasers: dict[int, int] = {}  # those of them that are said
    outside = own = 0  # the last in words, below the page's own headline
    is_own = False
    count = headline = 0  # the last is that of the block's headline, 0 where it leads nowhere or is the page's own
    for entry in written:
        if not isinstance(entry, Block):
            continue
        if _is_heading(entry):
            is_own = words_only(entry.text) == title
            leads = entry.linked > _NEARLY_ALL and leads_on(entry.element) and not is_own
            count += leads
            headline = count if leads else 0
        elif is_own and entry.linked < 1 - _NEARLY_ALL and entry.is_finished:
            own += entry.words
            outside += len(entry.text) if id(entry) in spoken else 0
        elif headline and entry.linked < _NEARLY_ALL:
            teasers[headline] = teasers.get(headline, 0) + len(entry.text)
            if id(entry) in spoken:
                of_teasers[headline] = of_teasers.get(headline, 0) + len(entry.text)
        elif id(entry) in spoken:
            outside += len(entry.text)
    inside = sum(of_teasers.values())
    if own >= _LEAST_PROSE:
        return False
    if len(teasers) < _FEWEST_HEADLINES or not inside or inside < _NEARLY_ALL * (inside + outside):
        return False
    if len(of_teasers) < _FEWEST_HEADLINES and not signs.is_a_list:
        return inside <= _SURE_TEASER
    return inside / len(of_teasers) <= _LONG_TEASER and max(of_teasers.values()) <= 2 * _LONG_TEASER


def _is_heading(block: Block) -> bool:
    return block.kind is PassageKind.HEADING


def _has_only_headlines(words: _Words, signs: Signs, said: list[Block], length: int) -> bool:
    """Whether nothing but links to other pages is there, or next to nothing on a page that declares itself a list."""
    if signs.headlines < _MANY_HEADLINES or signs.is_an_article:
        return False
    if not said:
        return True
    unlinked = sum(block.words * (1 - min(block.linked, 1.0)) for block in said)
    if signs.is_a_list or words.names((Kind.INDEX,), signs.lines):
        return length < _FEW or unlinked < _MOST * length
    return unlinked < (1 - _NEARLY_ALL) * length


def _sentences(entries: Iterable[Block]) -> list[str]:
    return [block.text for block in entries if block.linked < 1 - _NEARLY_ALL and _is_a_sentence(block.text)]


def _is_a_sentence(text: str) -> bool:
    return word_count(text) >= _LEAST_SENTENCE


def _locks(words: _Words, text: str) -> bool:
    return words.says(Kind.REST, text) or _asks_to_pay(words, text)


def _asks_to_pay(words: _Words, text: str) -> bool:
    return words.says(Kind.LOCK, text) and not words.says(Kind.LETTER, text)
