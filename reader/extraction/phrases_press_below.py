"""Phrases of the press below its text: tags, notes on authors, wire services, rights."""

from __future__ import annotations

from reader.extraction.phrase_rule import PhraseRule as R
from reader.extraction.phrase_rule import Place
from reader.extraction.phrases_press import AGENCY, NAME

__all__ = ["PRESS_BELOW"]

PRESS_BELOW: tuple[R, ...] = (
    R(
        "tag line",
        "tags",
        r"(?:tags?|tagged(?: (?:with|as|in|under))?|topics?|(?:filed|posted|categorized|published) (?:under|in)|"
        r"categor(?:y|ies)|keywords?|labels?|sections?|more on|find more on|in this story|explore more|"
        r"read more about|subjects?)\s*:.{0,300}|(?:filed|categorized) (?:under|in)\b.{0,120}|"
        r"(?:tags|topics|keywords|categories)",
        40,
        "en",
        ("Tags: bees, honey", "Filed under: Lighthouses /", "Topics"),
        ("Topics ranged from bees to honey.",),
        cues="categor|explore more|filed|in this story|keyword|label|more on|posted|published|read more about|"
        "section|subject|tag|topic",
    ),
    R(
        "author note",
        "author note",
        rf"(?:about the authors?:? ?)?(?:the (?:author|writer)|{NAME}(?: {NAME}){{1,4}}),? (?:(?:is|was|works as) "
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
        rf"[-–—(\s]*(?:(?:the )?(?:associated press|press association)|{AGENCY}|agenc(?:y|ies)|"
        r"ians|pti|ani|(?:source|via)\s?:? .{2,30})[)\s.]*",
        6,
        "en",
        ("— AP", "(PTI)", "The Associated Press"),
        ("AP staff walked out.", "From then on it rained."),
        Place.END,
        cues="agenc|ani|ians|press|pti|source|adobe stock|afp|alamy|ansa|ap|associated press|"
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
