"""What asks the reader for consent or states somebody's rights, by its words: it may be longer than the article."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING

from reader.article import Furniture
from reader.extraction.blocks.part_rule import PartRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from reader.extraction.body.layout import Layout

__all__ = ["NOTICES"]

_FEWEST = 2  # paragraphs
_MOST = 0.7  # of the words
# A text may be about cookies; a demand speaks to the reader about their consent. Strings, compiled when a cue is there.
_CUES = (
    "cookie", "consen", "privac", "personal data", "personales", "personali", "personnelles", "pessoais", "einwillig",
    "datenschutz", "personenbezogen", "gewähr", "haftung", "geschäftsbeding", "confidentialit", "toestemming",
    "persoonsgegevens", "zgod", "osobowych", "samtyc", "согласи", "персональн", "gizlilik", "çerez", "クッキー",
    "プライバシー", "隐私", "同意", "rights reserved", "terms of", "device", "processing",
)  # fmt: skip
_SUBJECT = (
    r"\bcookies?\b|\bconsent|\bprivacy\b|personal data|einwillig|datenschutz|personenbezogen|consentement|"
    r"données personnelles|confidentialité|consentimiento|datos personales|privacidad|consentimento|dados pessoais|"
    r"privacidade|consenso|dati personali|toestemming|persoonsgegevens|zgod[aęy]\b|danych osobowych|samtycke|"
    r"персональн\w+ данн|согласи|файл\w* cookie|プライバシー|クッキー|隐私|同意|gizlilik|çerez|"
    r"haftung|allgemeinen? geschäftsbedingungen|ohne gewähr|all rights reserved|terms of (?:use|service)|"
    r"(?:identif|process|stor|access)\w* (?:\w+ ){0,3}(?:on a |on your )?device|object to (?:such )?processing"
)
_DEMAND = (
    r"\bwe and our\b|\bour partners\b|\byour (?:consent|device|choices?|preferences|privacy|settings|personal data)\b|"
    r"\byou (?:may|can) (?:click|withdraw|change|manage|accept|refuse|object)|\bby (?:using|continuing|clicking)\b|"
    r"\bihre[nr]? (?:einwilligung|zustimmung|daten|einstellungen|auswahl)|\bunsere[nr]? (?:partner|datenschutz)|"
    r"\bwir (?:verwenden|nutzen|erheben|übernehmen)\b|ist nur mit .{0,30}genehmigung|keine haftung|"
    r"\b(?:nos partenaires|votre (?:consentement|appareil|choix|accord)|nous utilisons)\b|"
    r"\b(?:nuestros socios|su consentimiento|tu consentimiento|utilizamos|usamos)\b|"
    r"\b(?:nossos parceiros|os nossos parceiros|seu consentimento|o seu dispositivo|utilizamos)\b|"
    r"\b(?:nostri partner|tuo consenso|suo consenso|utilizziamo)\b|\b(?:onze partners|uw toestemming|je toestemming)\b|"
    r"\b(?:naszy(?:mi|ch) partner\w+|twoj[aąe]j? zgod\w*)|\b(?:våra partners|ditt samtycke)\b|"
    r"\b(?:ваше\w* согласи\w*|мы используем|наши партн)|当社|お客様の|您的|我们(?:的合作伙伴|使用)|çerez.{0,20}kullan"
)


def _notices(layout: Layout) -> Iterator[etree._Element]:
    """The elements of some paragraphs that nearly all demand consent or state rights."""
    page, headline = layout.page, layout.headline
    if headline >= 0 and _is_about(page.blocks[headline].text):
        return
    whole_text = "\n".join(block.text for block, words in zip(page.blocks, page.finished, strict=True) if words).lower()
    if not any(cue in whole_text for cue in _CUES):
        return
    flagged, demands = [], []
    for block, prose in zip(page.blocks, page.finished, strict=True):
        is_one = prose > 0 and _is_about(block.text)
        flagged.append(prose if is_one else 0)
        demands.append(int(is_one and re.search(_DEMAND, block.text, re.IGNORECASE) is not None))
    if sum(demands) < _FEWEST - 1:
        return
    sums = [[0, *accumulate(numbers)] for numbers in (flagged, demands, page.finished)]
    waiting = [element for element in page.runs if element.getparent() not in page.runs]
    while waiting:
        element = waiting.pop()
        first, end = page.runs[element]
        about, asked, prose = (total[end] - total[first] for total in sums)
        if not asked:
            continue
        several = sum(map(bool, flagged[first:end])) >= _FEWEST
        if several and about >= _MOST * prose and not first <= headline < end:
            yield element
        else:
            waiting.extend(page.children[element])


def _is_about(text: str) -> bool:
    small = text.lower()
    return any(cue in small for cue in _CUES) and re.search(_SUBJECT, small) is not None


NOTICES: tuple[PartRule[Layout, etree._Element], ...] = (
    PartRule(
        "demand for consent",
        Furniture.LEGAL,
        _notices,
        takes=(
            (
                "<div><h2>Before you go on</h2><p>We and our partners store cookies on your device to see who comes "
                "by, and how often.</p><p>You may withdraw your consent at any time, or object to such processing."
                "</p></div><div>#¶</div>"
            ),
        ),
        leaves=(
            (
                "#¶¶¶<p>The banner asks for your consent to cookies, and you may withdraw it, it says, as one leaves a "
                "party.</p>¶"
            ),
            (
                "#¶<div><h2>The old law</h2><p>Cookies were not known to it, and nobody asked for consent then, or "
                "for less.</p><p>Privacy was a hedge, and consent was a nod over it, on most days at least.</p></div>¶"
            ),
        ),
    ),
)
