"""Phrases of the press: captions and credits, bylines and dates, tags, notes on authors, wire services, rights."""

from __future__ import annotations

from reader.extraction.phrase_rule import PhraseRule as R
from reader.extraction.phrase_rule import Place

__all__ = ["PRESS"]

_AGENCY = (
    r"(?-i:Getty(?: Images)?|GETTY(?: IMAGES)?|Shutterstock|SHUTTERSTOCK|i[Ss]tock(?: ?[Pp]hoto)?|"
    r"Adobe Stock|Alamy(?: Stock Photo)?|Depositphotos|Unsplash|Pixabay|Pexels|Wikimedia(?: Commons)?|Flickr|"
    r"AP(?: Photo| Images|IMAGES)?|Associated Press|ASSOCIATED PRESS|AFP|Reuters|REUTERS|Bloomberg|EPA(?:-EFE)?|"
    r"EFE|ANSA|dpa|DPA|PA(?: Wire| Images| Media)?|Press Association|Xinhua|UPI|Z(?:uma|UMA) ?(?:Press|PRESS)|"
    r"R(?:ex|EX)(?: Features)?|Imago|IMAGO|via AP|via Reuters|USA T(?:oday|ODAY) Sports|"
    r"(?:File|FILE|Handout|HANDOUT)(?: (?:[Pp]hoto|PHOTO))?|Screen ?(?:shot|grab)|Creative Commons)"
)
_NAME = r"(?-i:(?:[A-Z][\w.'’-]*|de|da|di|du|von|van|der|den|la|le|al|el|bin|ibn|Mc\w+|O'\w+))"
_NAMES = rf"{_NAME}(?: {_NAME}){{0,4}}(?:(?:,| and| &|, and) {_NAME}(?: {_NAME}){{0,4}}){{0,5}}"
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
        rf"[^.!?]{{0,90}}?(?:(?:^|[/|©(,–—-]|\bvia|\bby|\bfor|\bof|:)\s*)?\b{_AGENCY}\)?"
        r"(?:\s?[/|,]\s?[^.!?]{1,40}?)?[.)\]]?(?<=.{3})",
        9,
        "en",
        ("Bo Lind/Hindustan Times/Getty Images", "AFP", "(Reuters)", "Ana Ruiz via AP"),
        ("He joined the union in May.",),
        cues="adobe stock|afp|alamy|ansa|ap|associated press|bloomberg|creative commons|depositphotos|dpa|efe|"
        "epa|file|flickr|getty|handout|imago|istock|pa|pexels|pixabay|press association|reuters|rex|"
        "screen|shutterstock|unsplash|upi|usa today|via|wikimedia|xinhua|zuma",
    ),
    R(
        "caption with credit",
        "caption",
        rf".+(?:\((?:[^()]{{0,60}}\b)?(?:{_AGENCY}|photo|image|picture|courtesy|credit|photograph|illustration|"
        rf"video)\b[^()]{{0,80}}\)|\[(?:[^\[\]]{{0,40}})(?:photo|image|courtesy|{_AGENCY})\b[^\[\]]{{0,60}}\])\.?",
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
        rf"Pictures?) by {_NAMES}|(?:\S+ )?\S+\s?/\s?(?:{_AGENCY})(?:/\S.{{1,30}})?|{_AGENCY}/\S.{{1,30}})",
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
            "Nov. 19, 2019 8:03 am ET",
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
        ("Updated 1:39 am EST, Wednesday", "Last updated: 4 hours ago"),
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
        ("3 hours ago", "5 min read", "8:03 am ET"),
        ("Years ago we met.",),
        cues="ago|read|0|1|2|3|4|5|6|7|8|9",
    ),
    R(
        "tag line",
        "tags",
        r"(?:tags?|tagged(?: (?:with|as|in|under))?|topics?|(?:filed|posted|categorized|published) (?:under|in)|"
        r"categor(?:y|ies)|keywords?|labels?|sections?|more on|find more on|in this story|explore more|"
        r"read more about|subjects?)\s*:.{0,300}|(?:filed|categorized) (?:under|in)\b.{0,120}|"
        r"(?:tags|topics|keywords|categories)",
        40,
        "en",
        ("Tags: bees, honey", "Filed under: Khawarij /", "Topics"),
        ("Topics ranged from bees to honey.",),
        cues="categor|explore more|filed|in this story|keyword|label|more on|posted|published|read more about|"
        "section|subject|tag|topic",
    ),
    R(
        "author note",
        "author note",
        rf"(?:about the authors?:? ?)?(?:the (?:author|writer)|{_NAME}(?: {_NAME}){{1,4}}),? (?:(?:is|was|works as) "
        r"(?:an?|the|our)\b[^.]{0,60}\b(?:reporter|writer|editor|correspondent|contributor|columnist|journalist|"
        r"author|freelancer|professor|fellow|intern|blogger|critic|anchor|producer|analyst|researcher|lecturer)\b|"
        r"(?:covers|reports on|writes (?:about|for)|reports for)\b).{0,500}",
        90,
        "en",
        ("Ana Ruiz is a reporter for the Herald.", "Bo Lind covers schools for the Post."),
        ("Rain is a problem for farmers.",),
        Place.END,
        cues="analyst|anchor|author|blogger|columnist|contributor|correspondent|covers|critic|editor|fellow|"
        "freelancer|intern|journalist|lecturer|producer|professor|reporter|reports for|reports on|"
        "researcher|writer|writes",
    ),
    R(
        "author contact",
        "author note",
        r"(?:e-?mail|contact|reach|write to|message|you can (?:reach|contact|follow|e-?mail|find))\b.{0,60}\b(?:at|"
        r"on|via|by|to)\b.{0,120}[@+\d(].{0,80}|.{0,80}\b(?:can|may) be (?:reached|contacted|e-?mailed|followed|"
        r"found)\b.{0,60}[@\d].{0,80}|(?:have (?:a|any)|got (?:a|any)|send(?: us)?|do you have) (?:\w+ )?"
        r"(?:tips?|story|stories|news|question|comments?)\b.{0,160}[@?].{0,160}|[\w.+-]+@[\w-]+\.[\w.]+",
        50,
        "en",
        ("Contact Ana Ruiz at ana@example.org.", "Bo Lind can be reached at 555-0100.", "Have a tip? Email us."),
        ("Contact was lost at sea.",),
        Place.END,
        cues="@|mail|email|contact|reach|write|message|you can|be |have|got|send|do you",
    ),
    R(
        "handle line",
        "author note",
        r"(?:twitter|instagram|on twitter|e-?mail|follow)?\s?:?\s?@\w{2,30}(?:[,;\s]+@\w{2,30})*|"
        r"[\w.+-]+@[\w-]+\.[\w.]+",
        5,
        "",
        ("@anaruiz", "ana@example.org", "Twitter: @anaruiz"),
        ("at sea",),
        cues="@",
    ),
    R(
        "contributors",
        "author note",
        r"[(\[—–-]*\s?(?:(?:additional |with )?(?:reporting|writing|editing|reported|compiled|edited|written|"
        r"translated|with files|with (?:additional )?(?:reporting|inputs?|files)|research|production)"
        r"(?: contributed)? (?:by|from)\b.{0,300}|.{0,300}\bcontributed (?:reporting |research |"
        r"additional reporting )?(?:to|from|for) (?:this|the) (?:report|story|article|post|piece)\b.{0,60}|"
        r"[^.]{4,80},? contributed reporting\b.{0,60})",
        60,
        "en",
        ("(Reporting by Ana Ruiz; Editing by Bo Lind)", "Bo Lind contributed to this report."),
        ("Reporting the crime took courage.",),
        Place.END,
        cues="compiled|contributed|edited|editing|production|reported|reporting|research|translated|with|"
        "writing|written",
    ),
    R(
        "wire credit",
        "credit",
        rf"[-–—(\s]*(?:(?:the )?(?:associated press|press association)|{_AGENCY}|cnn|bbc(?: news)?|agenc(?:y|ies)|"
        r"ians|pti|ani|(?:source|via|from|with)\s?:? .{2,30})[)\s.]*",
        6,
        "en",
        ("— AP", "(PTI)", "The Associated Press"),
        ("BBC staff walked out.",),
        Place.END,
        cues="agenc|ani|bbc|cnn|from|ians|press|pti|source|adobe stock|afp|alamy|ansa|ap|associated press|"
        "bloomberg|creative commons|depositphotos|dpa|efe|epa|file|flickr|getty|handout|imago|istock|pa|"
        "pexels|pixabay|press association|reuters|rex|screen|shutterstock|unsplash|upi|usa today|via|"
        "wikimedia|xinhua|zuma",
    ),
    R(
        "copyright",
        "legal",
        r"(?:©|\(c\)|copyright\b(?= ?(?:©|\(c\)|\d{4}|by|the))|all (?:rights|content)\b|"
        r"this (?:material|article|story|content) (?:may not be|is copyright|is protected)|"
        r"the (?:views|opinions) expressed\b|reprinted (?:with|by) permission|re-?published (?:with|under)|"
        r"used (?:with|by) permission).{0,400}|.{0,200}\ball rights reserved\b.{0,300}",
        80,
        "en",
        (
            "© 2019 The Herald",
            "Copyright 2019 The Herald. All rights reserved.",
            "This material may not be published, broadcast or rewritten.",
        ),
        ("Copyright law is hard.",),
        cues="©|(c)|copyright|rights|all content|may not be|protected|views|opinions|reprinted|published|republished|"
        "permission",
    ),
    R(
        "terms link",
        "legal",
        r"(?:(?:privacy (?:policy|notice|settings)|terms (?:of (?:use|service)|and conditions|& conditions)|"
        r"cookie (?:policy|settings)|do not sell.{0,40}|advertise(?: with us)?|contact us|about us|site ?map|careers|"
        r"accessibility|disclaimer|corrections?|report (?:an? )?(?:error|typo|mistake|correction))[\s|·•,:.]*"
        r"(?:and )?)+",
        16,
        "en",
        ("Privacy Policy | Terms of Use", "Report a typo"),
        ("Careers end.",),
        cues="about us|accessibility|advertise|careers|contact us|cookie|correction|disclaimer|do not sell|"
        "privacy|report|site|terms",
    ),
)
