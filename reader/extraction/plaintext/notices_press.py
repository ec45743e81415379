"""Lines of the press in text without tags: captions and credits, notes on authors, dates, tags, rights."""

from __future__ import annotations

from reader.extraction.phrase_rule import PhraseRule as R

__all__ = ["PRESS_NOTICES"]

_NAME = r"(?-i:[A-ZÄÖÜÉÁ][\w'’.-]+(?: [A-ZÄÖÜÉÁ][\w'’.-]*){1,3})"

PRESS_NOTICES: tuple[R, ...] = (
    R(
        "caption with credit",
        "caption",
        r".{3,400}\S ?(?:©|ⓒ) ?(?:[^.!?]|(?<=\b\w)\.|(?<=\b\w\w)\.){2,60}",
        60,
        "",
        ("Ana Ruiz at the opening night© Herald Pictures", "The old bridge, seen from the south. © St. J. Lind"),
        ("© 2020 Herald", "The © sign is older than you think."),
    ),
    R(
        "caption with credit in brackets",
        "caption",
        r".{0,400}\((?-i:[A-Z][\w'’.-]*(?:[ -][A-Z][\w'’.-]*)*(?:/[A-Z][\w'’. -]*)+)\)",
        60,
        "",
        ("The first map of the lake. (NOAA/Lake Survey)", "(Ana Ruiz/Herald)"),
        ("The rover (and/or its arm) moved.", "He chose (A/B) and left."),
    ),
    R(
        "name and agency",
        "credit",
        rf"{_NAME}(?:/(?-i:[A-Z])[\w'’. -]{{1,30}}){{1,3}}",
        8,
        "",
        ("Ana Ruiz/Herald", "Bo Lind/Daily Herald/Courier Pictures"),
        ("and/or", "Ana Ruiz went to the N/A of it."),
    ),
    R(
        "caption with source",
        "caption",
        r".{8,120} via (?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)?",
        16,
        "en",
        ("The new bridge at night via Herald",),
        ("They travelled via Rome.", "They travelled to the coast via"),
    ),
    R(
        "labelled caption",
        "caption",
        r"(?:image|photo|picture|above|below|pictured|left|right|from left|top|file|watch|video)(?: left"
        r"| right)?\s*: \S.{3,300}",
        45,
        "en",
        ("Above: A meeting room in the new town hall.", "Image: The mayor has agreed to stay"),
        ("Above all: do no harm to the hall, said the mayor.",),
    ),
    R(
        "dated picture",
        "caption",
        r"(?:in )?this\b(?=.{0,60}\d).{2,60}\b(?:file )?(?:photo|photograph|image|picture|frame grab)\b.{0,300}"
        r"|an? (?:stock|file|undated|handout|composite) (?:photo|photograph|image|picture)\b.{0,300}",
        60,
        "en",
        ("This June 5, 2021, file photo shows the bridge.", "An undated picture shows the bridge in snow."),
        ("This picture is nothing like the town.", "A file of photos was found."),
    ),
    R(
        "video pointer",
        "video",
        r"(?:to )?(?:watch|see|view|hear)\b.{0,100}\b(?:trailer|video|clip|footage|gallery|pictures|photos)\b.{0,80}"
        r"\b(?:below|above|here)\s?[.:!…]*",
        24,
        "en",
        ("To see the pictures of the launch, click here:", "Watch the video above."),
        ("See how the clip was made, said the director.",),
    ),
    R(
        "end of video",
        "video",
        r"thanks for (?:watching|listening|reading)[.!]*",
        4,
        "en",
        ("Thanks for listening!",),
        ("Thanks for nothing!",),
    ),
    R(
        "about the author",
        "author note",
        r"(?:about|über|sobre|à propos de|acerca de|об) (?:the |den |die |el |o |l')?(?:authors?|writers?"
        r"|autor\w*|auteur|авторе)\W*|(?:about|über) "
        rf"{_NAME}|(?:reach|contact|follow) the (?:reporters?|authors?|writers?|columnist)\b.{{0,200}}",
        24,
        "",
        ("About the Author", "Über Ana Ruiz", "Contact the writer by post, at 4 Quay Street"),
        ("About noon it rained.", "About the author little is known."),
    ),
    R(
        "tags in a row",
        "tags",
        r"(?:tags?|filed under|topics|схожие|теги|метки|タグ|태그|etiquetas|schlagw(?:ö"
        r"|oe)rter)\b\s?[:：/]? ?(?:\S++ ?){0,14}(?<![.!?])",
        15,
        "",
        ("Tags Ana Ruiz South Dakota", "タグ: 灯台"),
        ("Tags are cheap, and nobody reads them any more.",),
    ),
    R(
        "disclaimer",
        "legal",
        r".{0,300}\b(?:(?:information|content|material)s? (?:provided|contained|published|found)? ?(?:on"
        r"|in) (?:this|our) (?:web ?)?site|these statements have not been"
        r" evaluated|for informational purposes only|not (?:intended as )?a substitute for"
        r"|subject to copyright|protected by copyright)\b.{0,600}",
        130,
        "en",
        (
            "The material found on our site is no advice to sailors.",
            "Every map in here is subject to copyright.",
        ),
        ("The website was down.",),
    ),
    R(
        "citation",
        "legal",
        r"citation: .{10,400}|wordcount: \d+|more information: .{20,400}|provided by (?-i:[A-Z]).{2,50}(?<![.!?])",
        70,
        "en",
        ("Citation: A walk in the hills (2019, May 3) retrieved 4 May 2019 from https://example.org", "Wordcount: 83"),
        ("Provided by nobody.",),
    ),
    R(
        "permission",
        "legal",
        r".{0,120}(?:무단 ?전재|無断転載|未经授权|reprodução proibida|alle rechte vorbehalten|tous droits réservés"
        r"|todos los derechos).{0,160}",
        40,
        "",
        ("Herald, 무단전재 및 재배포금지", "Alle Rechte vorbehalten."),
        ("Rechte und Pflichten",),
    ),
    R(
        "written on",
        "date",
        r"(?:기사 ?입력|입력|등록|수정|発売日|公開日|更新日|发布时间|опубликовано|publiziert am|publicado em"
        r"|von .{3,40} publiziert am).{0,60}\d.{0,40}",
        14,
        "",
        ("기사입력 2021-05-03 09:10", "Von Ana Ruiz publiziert am 3. Mai 2018"),
        ("Publiziert wurde wenig.",),
    ),
)
