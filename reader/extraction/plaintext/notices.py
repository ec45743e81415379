"""Lines of furniture that show in a page's text without its tags, where nothing but the words can tell them.

They stand beside the phrase rules for all pages, which are tried after them. They are only tried on texts that hold furniture.
"""

from __future__ import annotations

import re
from functools import cache

from reader.extraction.phrase_rule import PhraseRule as R
from reader.extraction.phrase_rule import Place
from reader.extraction.phrases import matching

__all__ = ["NOTICES", "find_notice", "is_site_notice"]

_LONGEST_TEXT = 700
_MONTH_DAY = r"[a-z]{3,9}\.? \d{1,2},? \d{4}"
_NAME = r"(?-i:[A-ZÄÖÜÉÁ][\w'’.-]+(?: [A-ZÄÖÜÉÁ][\w'’.-]*){1,3})"

NOTICES: tuple[R, ...] = (
    R(
        "listen notice",
        "site notice",
        rf"(?:(?:date|updated|published|new|\d[\d./:-]*+|{_MONTH_DAY})\b|\W)*+(?:you can (?:now )?listen to|listen to this)\b.{{0,50}}",
        14,
        "en",
        ("date 2025-07-30 NEW You can now listen to Herald articles!", "Listen to this article"),
        ("You can listen to the sea from here, and most evenings we do, with the windows open.",),
    ),
    R(
        "skip link",
        "site notice",
        r"skip to (?:the )?(?:main |page )?(?:content|navigation|footer|search|menu)(?:\s?skip to .{2,40})*",
        12,
        "en",
        ("Skip to main content", "Skip to main contentSkip to footer"),
        ("Skip to the end of the story.",),
    ),
    R(
        "skip link abroad",
        "site notice",
        r"zum (?:haupt)?inhalt(?: springen| wechseln)?|direkt zum inhalt|aller au contenu(?: principal)?|(?:saltar|ir) al contenido(?: principal)?"
        r"|(?:pular|ir) para o conteúdo(?: principal)?|(?:vai|salta) al contenuto(?: principale)?|(?:ga )?naar (?:de )?inhoud"
        r"|перейти к (?:содержанию|содержимому|контенту|основному содержанию)|コンテンツへ(?:スキップ|移動)|(?:본문|콘텐츠로) (?:바로가기|건너뛰기)"
        r"|跳(?:到|至|过)(?:主要)?(?:内容|內容)|تخط(?:ى|ي)? إلى المحتوى(?: الرئيسي)?",
        6,
        "",
        ("Zum Inhalt springen", "Перейти к контенту", "Aller au contenu principal"),
        ("Zum Inhalt des Buches später mehr.",),
    ),
    R(
        "caption with credit",
        "caption",
        r".{3,400}\S ?(?:©|ⓒ) ?[^.!?]{2,60}",
        60,
        "",
        ("Ana Ruiz at the opening night© Herald Pictures", "The old bridge, seen from the south. © Bo Lind"),
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
        ("Ana Ruiz/Herald", "Bo Lind/Daily Herald/Getty Images"),
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
        r"(?:image|photo|picture|above|below|pictured|left|right|from left|top|file|watch|video)(?: left| right)?\s*: \S.{3,300}",
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
        ("This March 28, 2017, file photo shows the bridge.", "A stock image of a bridge."),
        ("This picture is nothing like the town.", "A file of photos was found."),
    ),
    R(
        "video pointer",
        "video",
        r"(?:to )?(?:watch|see|view|hear)\b.{0,100}\b(?:trailer|video|clip|footage|gallery|pictures|photos)\b.{0,80}"
        r"\b(?:below|above|here)\s?[.:!…]*",
        24,
        "en",
        ("To watch the trailer for the film, see below...", "Watch the video above."),
        ("See how the clip was made, said the director.",),
    ),
    R(
        "end of video",
        "video",
        r"thanks for (?:watching|listening|reading)[.!]*",
        4,
        "en",
        ("Thanks for watching!",),
        ("Thanks for nothing!",),
    ),
    R(
        "comments heading",
        "comments",
        r"\W*(?:(?:[\d,.]+|no|one|top|top rated|view|all|leave|reader|latest|newest)\s)*(?:comments?|thoughts?|responses?|replies|reactions)"
        r"(?:\s(?:(?:on|to) .{3,160}|yet|policy|section|\W*))?\W*",
        30,
        "en",
        ("[ 167 comments ]", "10 thoughts on “A walk in the hills”", "Top Rated Comments", "0 Comments (+)"),
        ("Comments were few.", "No response came from the mayor on Monday."),
    ),
    R(
        "invitation to comment",
        "comments",
        r"(?:as you comment|have your say|tell us what you think|give us (?:your )?feedback|what do you think|let us know)\b.{0,300}"
        r"|note: .{0,60}\bcomments\b.{0,160}|rating: -?\d+ votes?|\[ ?read all comments ?\]",
        60,
        "en",
        ("As you comment, please be respectful.", "Have your say.Give us feedback.", "Rating: 36 Votes"),
        ("The mayor had his say.",),
    ),
    R(
        "Kommentare",
        "comments",
        r"\W*(?:\d+ )?(?:kommentare?|comentários|comentarios|commentaires|commenti|комментари[ияй]|コメント(?:する)?|댓글|评论|التعليقات)"
        r"(?: \(?\d+\)?)?\W*|(?:schreiben? (?:sie )?(?:einen|ihren) kommentar|deixe (?:um|seu|o seu) comentário|dej[ae] (?:un|tu|su) comentario|"
        r"laisse[rz] un commentaire|lascia un commento|оставить комментарий|antwort abbrechen|atenção: comentários)\b.{0,160}",
        30,
        "",
        ("Kommentare (12)", "Lascia un commento Annulla risposta", "コメント"),
        ("Kommentare sind erlaubt.",),
    ),
    R(
        "newsletter box",
        "sign-up",
        r"(?:(?:join|get|receive) (?:our|the|your)(?: \w+)?|\w+|free|daily|weekly|our)? ?newsletters?"
        r"|(?:join|get|receive|sign up|follow|subscribe)\b.{0,80}\b(?:latest|daily|weekly|breaking|exclusive|newsletters?)\b"
        r".{0,60}\b(?:news|stories|headlines|updates|interviews|alerts|newsletters?|delivered|inbox)\b.{0,120}"
        r"|(?:let )?our (?:news|best stories)\b.{0,40}\binbox\b.{0,120}|by entering your (?:details|e-?mail)\b.{0,300}",
        45,
        "en",
        (
            "Newsletter",
            "Join our newsletter",
            "Join the Herald Daily and get the latest city news, interviews, and top stories",
        ),
        ("The newsletter was late.", "Join hands and sing."),
    ),
    R(
        "other stories heading",
        "related",
        r"(?:more|related|see also|further reading|explore further|read on|up next|next up|elsewhere|keep reading|related links)"
        r"(?: (?:in|on|from) .{2,40})?\s*:?|more (?:on this|like this)( \w+)?\s*:?",
        8,
        "en",
        ("More:", "Explore further", "Next Up In Science & Health"),
        ("More came in the night.", "Also on the list was a bridge."),
    ),
    R(
        "link to another story",
        "related",
        r"also on \w[\w.]*\.\w{2,4}\b.{0,160}|on \w[\w.]*\.(?:com|org|net|co\.\w\w)\s*:.{3,160}"
        r"|\[(?:related|read|watch|see|also|more)\b.{3,160}\]|.{8,160}(?-i:\[[A-Z][A-Z &]{2,16}\])\|?"
        r"|(?:mehr|related coverage from .{2,60}|weiterlesen|leia mais|ver más|voir aussi)\s*: ?.{0,160}|recommended video.{0,160}",
        32,
        "",
        ("[Related: Council votes on park]", "On herald.example.com: Prices fall", "Fears for the bridge grow [VIDEO]"),
        ("He was on the [red] list.", "On Monday: rain."),
    ),
    R(
        "関連記事",
        "related",
        r"関連記事|関連リンク|おすすめ記事|相关(?:阅读|新闻|文章)|相關(?:新聞|文章)|관련 ?기사|вам также .{3,40}|читайте также.{0,160}|مواضيع ذات صلة"
        r"|weitere beiträge.{0,40}|artigos relacionados|articoli correlati|notícias relacionadas",
        24,
        "",
        ("関連記事", "Читайте также: Мэр ушёл", "Weitere Beiträge zum Thema"),
        ("関連記事が多い。",),
    ),
    R(
        "link to full coverage",
        "related",
        r"(?:(?:follow|see|find|read|more)\b.{0,100}(?:\bat|:)\s)(?:https?://|www\.)\S+(?:(?:,| and) (?:https?://|www\.)\S+)*[.]?",
        20,
        "en",
        ("Follow all our coverage of the floods at https://example.org/floods", "More city news: https://example.org"),
        ("More is known at the town hall.",),
    ),
    R(
        "about the author",
        "author note",
        r"(?:about|über|sobre|à propos de|acerca de|об) (?:the |den |die |el |o |l')?(?:authors?|writers?|autor\w*|auteur|авторе)\W*|(?:about|über) "
        rf"{_NAME}|(?:reach|contact|follow) the (?:reporters?|authors?|writers?|columnist)\b.{{0,200}}",
        24,
        "",
        ("About the Author", "Über Ana Ruiz", "Reach the reporters on Twitter at http://example.org/ana"),
        ("About noon it rained.", "About the author little is known."),
    ),
    R(
        "tags in a row",
        "tags",
        r"(?:tags?|filed under|topics|схожие|теги|метки|タグ|태그|etiquetas|schlagw(?:ö|oe)rter)\b\s?[:：/]? ?(?:\S++ ?){0,14}(?<![.!?])",
        15,
        "",
        ("Tags Ana Ruiz South Dakota", "タグ: ソフトウェア"),
        ("Tags are cheap, and nobody reads them any more.",),
    ),
    R(
        "previous and next",
        "navigation",
        r"\W*(?:previous|next|older|newer|prev)(?: (?:article|post|story|entry|page|\w+ news|stories|posts))?\W*(?:(?:previous|next|older|newer)\b.{0,20})?"
        r"|(?:previous|next) (?:article|post|story) .{3,120}|back to top|view all(?: \(\d+\))?|zurück zur (?:übersicht|startseite)|.{0,40}뒤로가기.{0,30}",
        24,
        "",
        ("« Previous Post Next Post »", "- Next Auto News", "Previous article Council votes on park"),
        ("Previous attempts had failed.", "Next came the rain."),
    ),
    R(
        "share words",
        "share",
        r"(?:x )?(?:share|tweet|submit|e-?mail|print|pin|save|buffer|link|permalink|via|get short url|print article|order reprints|text size"
        r"|teilen|compartilhar|compartir|partager|condividi|поделиться|인쇄하기|목록|\s|/|\||·)+"
        r"|like this (?:story|article|post)\?.{0,60}|share this entry|follow \w+ on|(?:share|all|more|show|sharing|\s)+ options(?: for\b.{0,200})?",
        36,
        "",
        ("Share Tweet Submit", "Buffer", "Like this story? Share it with a friend!", "Follow RT on"),
        ("Print is dead.", "Share prices fell again."),
    ),
    R(
        "disclaimer",
        "legal",
        r".{0,300}\b(?:(?:information|content|material)s? (?:provided|contained|published|found)? ?(?:on|in) (?:this|our) (?:web ?)?site|these statements have not been"
        r" evaluated|for informational purposes only|not (?:intended as )?a substitute for|subject to copyright|protected by copyright)\b.{0,600}",
        130,
        "en",
        ("The information provided on this website is not medical advice.", "This document is subject to copyright."),
        ("The website was down.",),
    ),
    R(
        "citation",
        "legal",
        r"citation: .{10,400}|wordcount: \d+|more information: .{20,400}|provided by (?-i:[A-Z]).{2,50}(?<![.!?])",
        70,
        "en",
        ("Citation: A walk in the hills (2019, May 3) retrieved 4 May 2019 from https://example.org", "Wordcount: 717"),
        ("Provided by nobody.",),
    ),
    R(
        "permission",
        "legal",
        r".{0,120}(?:무단 ?전재|無断転載|未经授权|reprodução proibida|alle rechte vorbehalten|tous droits réservés|todos los derechos).{0,160}",
        40,
        "",
        ("Herald, 무단전재 및 재배포금지", "Alle Rechte vorbehalten."),
        ("Rechte und Pflichten",),
    ),
    R(
        "written on",
        "date",
        r"(?:기사 ?입력|입력|등록|수정|発売日|公開日|更新日|发布时间|опубликовано|publiziert am|publicado em|von .{3,40} publiziert am).{0,60}\d.{0,40}",
        14,
        "",
        ("기사입력 :[ 2018-08-25 15:24 ]", "Von Ana Ruiz publiziert am 3. Mai 2018"),
        ("Publiziert wurde wenig.",),
    ),
)


@cache
def _patterns() -> tuple[tuple[R, re.Pattern[str]], ...]:
    return tuple((rule, re.compile(rule.pattern, re.IGNORECASE)) for rule in NOTICES)


def find_notice(text: str, words: int, place: Place = Place.ANYWHERE) -> R | None:
    """Find the rule that takes a line of a scraped page.

    Args:
        text: The line.
        words: How many words it has.
        place: Where in the article it stands.
    """
    if len(text) > _LONGEST_TEXT:
        return None
    for rule, pattern in _patterns():
        if words <= rule.max_words and pattern.fullmatch(text):
            return rule
    return matching(text, place)


def is_site_notice(text: str) -> bool:
    """Whether a line is one that only a web page can have, so that a text that holds it is one."""
    rule = find_notice(text, text.count(" ") + 1)
    return rule is not None and rule.kind == "site notice"
