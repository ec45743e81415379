"""Phrases of the press above and among its text: captions and credits, bylines and dates."""

from __future__ import annotations

from reader.extraction.phrase_rule import PhraseRule as R
from reader.extraction.phrase_rule import Place

__all__ = ["AGENCY", "NAME", "PRESS"]

AGENCY = (
    r"(?-i:Getty(?: Images)?|GETTY(?: IMAGES)?|Shutterstock|SHUTTERSTOCK|i[Ss]tock(?: ?[Pp]hoto)?|"
    r"Adobe Stock|Alamy(?: Stock Photo)?|Depositphotos|Unsplash|Pixabay|Pexels|Wikimedia(?: Commons)?|Flickr|"
    r"AP(?: Photo| Images|IMAGES)?|Associated Press|ASSOCIATED PRESS|AFP|Reuters|REUTERS|Bloomberg|EPA(?:-EFE)?|"
    r"EFE|ANSA|dpa|DPA|PA(?: Wire| Images| Media)?|Press Association|Xinhua|UPI|Z(?:uma|UMA) ?(?:Press|PRESS)|"
    r"R(?:ex|EX)(?: Features)?|Imago|IMAGO|via AP|via Reuters|USA T(?:oday|ODAY) Sports|"
    r"(?:File|FILE|Handout|HANDOUT)(?: (?:[Pp]hoto|PHOTO))?|Screen ?(?:shot|grab)|Creative Commons)"
)
NAME = r"(?-i:(?:[A-Z][\w.'’-]*|de|da|di|du|von|van|der|den|la|le|al|el|bin|ibn|Mc\w+|O'\w+))"
_NAMES = rf"{NAME}(?: {NAME}){{0,4}}(?:(?:,| and| &|, and) {NAME}(?: {NAME}){{0,4}}){{0,5}}"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:\.|[a-z]{1,6})?"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )"
_TIME = (
    r"(?:(?:at )?\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s?\(?[A-Z]{2,4}(?:[+-]\d+)?\)?)?|"
    r"\d{1,2}\s?[ap]\.?m\.?)"
)
_DATE = (
    rf"(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{1,2}}(?:st|nd|rd|th)?(?: of)?[ -]{_MONTH},?[ -]\d{{4}}|"
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})"
)
_WHEN = rf"{_WEEKDAY}?(?:{_TIME},? )?{_WEEKDAY}?{_DATE}(?:[T ,|·•/–—-]+(?:at )?{_TIME})?"

PRESS: tuple[R, ...] = (
    R(
        "correction",
        "legal",
        r"(?:corrections?|clarifications?)(?:,? (?:on |from )?.{4,30})?\s?[:—–].{10,600}",
        90,
        "en",
        ("Correction: An earlier version gave the wrong year.", "Correction, May 3, 2020: The town is Alden."),
        ("Corrections were few.",),
        Place.END,
        cues="clarification|correction",
    ),
    R(
        "labelled credit",
        "credit",
        r"(?:image|photo|photograph|picture|pic|video|illustration|graphic|screenshot|file photo|"
        r"cover (?:image|photo)|featured image|header image|representational|lead image|main image|art|credits?|"
        r"source)s?(?:(?: credits?| source| courtesy| copyright| via| used with permission)(?: of| by)?\s?[:/|©-]?|"
        r"\s?[:/|©]| (?:by|from) (?=.{0,60}(?:[/|©,]|\bvia\b|\bon\b|$)))\s*\S.{0,110}",
        18,
        "en",
        ("Photo: Ana Ruiz, AP", "Image credit: The museum", "Photo by Bo Lind/Getty Images", "Source: Unsplash"),
        ("Photos of the fire spread fast.", "Sources said the talks had failed, and that nothing would follow."),
        cues="art|cover|credit|graphic|illustration|image|photo|pic|representational|screenshot|source|video",
    ),
    R(
        "bare credit label",
        "credit",
        r"(?:image|photo|picture|video|file)s? (?:credits?|source|copyright|caption)\s?:?",
        3,
        "en",
        ("Image copyright", "Photo credit:"),
        ("Picture frames",),
        cues="caption|copyright|credit|source",
    ),
    R(
        "agency credit",
        "credit",
        rf"[^.!?]{{0,90}}?(?:(?:^|[/|©(,–—-]|\bvia|\bby|\bfor|\bof|:)\s*)?\b{AGENCY}\)?"
        r"(?:\s?[/|,]\s?[^.!?]{1,40}?)?[.)\]]?(?<=.{3})",
        9,
        "en",
        ("Bo Lind/Alden Herald/Getty Images", "AFP", "(Reuters)", "Ana Ruiz via AP"),
        ("He joined the union in May.",),
        cues="adobe stock|afp|alamy|ansa|ap|associated press|bloomberg|creative commons|depositphotos|dpa|efe|"
        "epa|file|flickr|getty|handout|imago|istock|pa|pexels|pixabay|press association|reuters|rex|"
        "screen|shutterstock|unsplash|upi|usa today|via|wikimedia|xinhua|zuma",
    ),
    R(
        "caption with credit",
        "caption",
        rf".+(?:\((?:[^()]{{0,60}}\b)?(?:{AGENCY}|photo|image|picture|courtesy|credit|photograph|illustration|"
        rf"video)\b[^()]{{0,80}}\)|\[(?:[^\[\]]{{0,40}})(?:photo|image|courtesy|{AGENCY})\b[^\[\]]{{0,60}}\])\.?",
        70,
        "en",
        ("The mayor at the opening on Tuesday. (AP Photo/Bo Lind)", "A boat off the coast [File: Bo Lind/Reuters]"),
        ("She wore a badge (the photo was old) and left.",),
        cues="(|[",
    ),
    R(
        "caption with label",
        "caption",
        r".{8,}[.|\s–—(-]\s?(?:(?:photo|image|photograph|picture|pic|credit|illustration|photo credit|"
        r"image credit)s?(?::| ©| courtesy(?: of)? )\s?\S.{1,60}|(?-i:Photo|PHOTO|Photos|Image|Photograph|"
        rf"Pictures?) by {_NAMES}|(?:\S+ )?\S+\s?/\s?(?:{AGENCY})(?:/\S.{{1,30}})?|{AGENCY}/\S.{{1,30}})",
        60,
        "en",
        ("The mayor at the opening. Photo: Bo Lind", "A boat off the coast. Ana Ruiz/Reuters"),
        ("She took a photo by the lake and then went home to sleep.",),
        cues="photo|image|pic|credit|illustration|/",
    ),
    R(
        "courtesy credit",
        "credit",
        r"(?:photos? |images? |pictures? )?courtesy(?: of|:)? .{2,60}",
        10,
        "en",
        ("Courtesy of the artist",),
        ("Courtesy costs nothing, my mother said, and she was right every time.",),
        cues="courtesy",
    ),
    R(
        "file picture",
        "caption",
        r"(?:file|stock|undated|handout|representational|representative) (?:photo|image|picture)\b.{0,140}",
        30,
        "en",
        ("File photo of the bridge",),
        ("Filed photos are dull.",),
        cues="image|photo|picture",
    ),
    R(
        "byline",
        "byline",
        r"(?:by|from|words by|written by|posted by|author|reported by|story by|reviewed by|"
        rf"edited by)\s*:?\s+{_NAMES}(?:[,|·•/–—-]?\s.{{0,80}})?",
        16,
        "en",
        ("By Ana Ruiz", "By Ana Ruiz and Bo Lind, Staff Writer", "Posted by: Bo Lind"),
        ("By noon it was over.", "By 1990 he had left."),
        Place.START,
        cues="author|by|from",
    ),
    R(
        "bare byline",
        "byline",
        rf"(?:by|words by|written by|posted by|text by|story by)\s*:?\s+{_NAMES}",
        8,
        "en",
        ("By Ana Ruiz", "Written by Ana Ruiz and Bo Lind"),
        ("By noon it was over.",),
        cues="by",
    ),
    R(
        "date line",
        "date",
        r"(?:(?:first |last |originally |date )?(?:published|updated|posted|modified|created|uploaded|aired|edited|"
        rf"released|on|as of|date|issued)(?: on| at|:)?[:\s]*)?{_WHEN}(?:\s?[|·•,–—-]?\s?(?:(?:first |last )?"
        r"(?:published|updated|posted|modified|by)\b.{0,60}|\d+ (?:min(?:ute)?s?)(?: read)?|.{0,24}))?",
        16,
        "en",
        (
            "Mar. 2, 2021 6:40 pm GMT",
            "Published 3 May 2020",
            "2020-05-03",
            "Friday, 3 May 2020",
            "3 March 2026 10:15",
            "12 June 2026, 9:30 am",
            "Posted on: 03/05/2020",
        ),
        ("On 3 May 2020 the town voted to leave, and nobody who was there that day has forgotten it.",),
        cues="0|1|2|3|4|5|6|7|8|9",
    ),
    R(
        "updated line",
        "date",
        r"(?:(?:first |last |originally )?(?:published|updated|posted|modified)(?: on| at|:)?\b)(?=.{0,80}\d).{0,80}",
        14,
        "en",
        ("Updated 7:15 pm GMT, Monday", "Last updated: 4 hours ago"),
        ("Published in 1925, the novel sold badly, and its author died thinking himself forgotten by all.",),
        cues="modified|posted|published|updated",
    ),
    R(
        "age of the page",
        "date",
        r"(?:(?:about|updated|published|posted|over|an?|\d+)\s)+(?:sec(?:ond)?|min(?:ute)?|"
        r"hour|hr|day|week|month|year)s? ago|\d+\s?[-\s]?(?:min(?:ute)?s?)[\s.]?(?:to )?read|"
        r"reading time:? .{1,20}|(?:est(?:imated)?\.? )?read(?:ing)? time\b.{0,20}|"
        r"\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)? \(?(?-i:[A-Z]{2,4})\)?",
        8,
        "en",
        ("3 hours ago", "5 min read", "6:40 pm GMT"),
        ("Years ago we met.",),
        cues="ago|read|0|1|2|3|4|5|6|7|8|9",
    ),
)
