"""Lines of the page and its machinery in text without tags: skip links, comments, sign-ups, other stories, sharing."""

from __future__ import annotations

from reader.extraction.phrase_rule import PhraseRule as R

__all__ = ["PAGE_NOTICES"]

_MONTH_DAY = r"[a-z]{3,9}\.? \d{1,2},? \d{4}"
_DATE_WORD = r"(?:dated?|published|updated|posted|created|modified|issued|first|last)\b[\s:]*(?:on )?"
_DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
    rf"(?:\d{{4}}[-/.]\d\d?[-/.]\d\d?|\d\d?[-/.]\d\d?[-/.]\d{{2,4}}|{_MONTH_DAY}|\d\d?\.? [a-z]{{3,9}}\.? \d{{4}})"
    r"(?:[T ,]*(?:at )?\d\d?[:.]\d\d[\d:.]*(?: ?[ap]\.?m\.?)?(?:Z|[+-]\d\d:?\d\d| ?(?-i:[A-Z]{2,4}T|UTC))?)?"
)
_SHOUT = r"(?-i:NEW|TRY|NOW|FREE|BETA|LISTEN|HEAR)\b"
# What a site's own service is about.
_SERVICE = (
    r"\b(?:listen|hear|heard|aloud|audio|podcasts?|play(?:ed)?|read to you|apps?|newsletters?|articles?|stories)\b"
)

PAGE_NOTICES: tuple[R, ...] = (
    R(
        "listen notice",
        "site notice",
        rf"(?:(?:date|updated|published|new|\d[\d./:-]*+|{_MONTH_DAY})\b|\W)*+(?:you can (?:now )?listen to"
        rf"|listen to this)\b.{{0,50}}",
        14,
        "en",
        ("Updated 2026-02-04 · you can listen to the Herald on your walk!", "Listen to this article"),
        ("You can listen to the sea from here, and most evenings we do, with the windows open.",),
    ),
    R(
        "dated notice",
        "site notice",
        rf"(?:{_DATE_WORD})++{_DAY}\W+(?:\w.{{3,100}}!|{_SHOUT}.{{3,100}}|(?-i:[A-Z]{{3,}})\b.{{0,60}}{_SERVICE}.{{0,60}})"
        rf"|{_DAY}\W+{_SHOUT}.{{0,60}}{_SERVICE}.{{0,60}}",
        20,
        "en",
        (
            "published 2026-03-02 TRY IT Every Herald story can now be played aloud!",
            "Updated: Monday, 3 May 2026 Our puzzles have a new home!",
            "Published July 30, 2026 9:10am EDT BETA Follow the council live",
            "2026-03-02 NEW Hear our stories on the way home",
        ),
        ("2026-03-02 RAIN all day, and nobody on the quay!", "Published 2026-03-02 in Alden", "On 2026-03-02 we left!"),
    ),
    R(
        "announcement",
        "site notice",
        r"(?-i:NEW|TRY IT)\b.{0,60}\b(?:listen|hear|aloud|read to you|audio version)\b.{0,60}",
        14,
        "en",
        ("NEW: Have our articles read to you!",),
        ("NEW YORK was quiet on Monday.", "New stories were told."),
    ),
    R(
        "skip link",
        "site notice",
        r"skip to (?:the )?(?:main |page )?(?:content|navigation|footer|search|menu)(?:\s?skip to .{2,40})*",
        12,
        "en",
        ("Skip to main content", "Skip to searchSkip to menu"),
        ("Skip to the end of the story.",),
    ),
    R(
        "skip link abroad",
        "site notice",
        r"zum (?:haupt)?inhalt(?: springen| wechseln)?|direkt zum inhalt|aller au contenu(?: principal)?"
        r"|(?:saltar|ir) al contenido(?: principal)?"
        r"|(?:pular|ir) para o conteúdo(?: principal)?|(?:vai|salta) al contenuto(?: principale)?"
        r"|(?:ga )?naar (?:de )?inhoud"
        r"|перейти к (?:содержанию|содержимому|контенту|основному содержанию)|コンテンツへ(?:スキップ|移動)|(?:본문"
        r"|콘텐츠로) (?:바로가기|건너뛰기)"
        r"|跳(?:到|至|过)(?:主要)?(?:内容|內容)|تخط(?:ى|ي)? إلى المحتوى(?: الرئيسي)?",
        6,
        "",
        ("Zum Inhalt springen", "Перейти к контенту", "Aller au contenu principal"),
        ("Zum Inhalt des Buches später mehr.",),
    ),
    R(
        "comments heading",
        "comments",
        r"\W*(?:(?:[\d,.]+|no|one|top|top rated|view|all|leave|reader|latest|newest)\s)*(?:comments?"
        r"|thoughts?|responses?|replies|reactions)"
        r"(?:\s(?:(?:on|to) .{3,160}|yet|policy|section|\W*))?\W*",
        30,
        "en",
        ("[ 31 comments ]", "10 thoughts on “A walk in the hills”", "Latest Comments", "4 Comments (–)"),
        ("Comments were few.", "No response came from the mayor on Monday."),
    ),
    R(
        "invitation to comment",
        "comments",
        r"(?:as you comment|have your say|tell us what you think|give us (?:your )?feedback|what do you think"
        r"|let us know)\b.{0,300}"
        r"|note: .{0,60}\bcomments\b.{0,160}|rating: -?\d+ votes?|\[ ?read all comments ?\]",
        60,
        "en",
        ("As you comment, think of the neighbours.", "Tell us what you think of the new tower.", "Rating: 52 votes"),
        ("The mayor had his say.",),
    ),
    R(
        "Kommentare",
        "comments",
        r"\W*(?:\d+ )?(?:kommentare?|comentários|comentarios|commentaires|commenti|комментари[ияй]"
        r"|コメント(?:する)?|댓글|评论|التعليقات)"
        r"(?: \(?\d+\)?)?\W*|(?:schreiben? (?:sie )?(?:einen|ihren) kommentar|deixe (?:um|seu"
        r"|o seu) comentário|dej[ae] (?:un|tu|su) comentario|"
        r"laisse[rz] un commentaire|lascia un commento|оставить комментарий|antwort abbrechen"
        r"|atenção: comentários)\b.{0,160}",
        30,
        "",
        ("Kommentare (12)", "Lascia un commento qui sotto", "コメント"),
        ("Kommentare sind erlaubt.",),
    ),
    R(
        "newsletter box",
        "sign-up",
        r"(?:(?:join|get|receive) (?:our|the|your)(?: \w+)?|\w+|free|daily|weekly|our)? ?newsletters?"
        r"|(?:join|get|receive|sign up|follow|subscribe)\b.{0,80}\b(?:latest|daily|weekly|breaking|exclusive"
        r"|newsletters?)\b"
        r".{0,60}\b(?:news|stories|headlines|updates|interviews|alerts|newsletters?|delivered|inbox)\b.{0,120}"
        r"|(?:let )?our (?:news|best stories)\b.{0,40}\binbox\b.{0,120}|by entering your (?:details"
        r"|e-?mail)\b.{0,300}",
        45,
        "en",
        (
            "Newsletter",
            "Join our newsletter",
            "Join the harbour club and get weekly tide alerts by post",
        ),
        ("The newsletter was late.", "Join hands and sing."),
    ),
    R(
        "other stories heading",
        "related",
        r"(?:more|related|see also|further reading|explore further|read on|up next|next up|elsewhere"
        r"|keep reading|related links)"
        r"(?: (?:in|on|from) .{2,40})?\s*:?|more (?:on this|like this)( \w+)?\s*:?",
        8,
        "en",
        ("More:", "Read on:", "More on the old lighthouse"),
        ("More came in the night.", "Also on the list was a bridge."),
    ),
    R(
        "link to another story",
        "related",
        r"on \w[\w.]*\.(?:com|org|net|co\.\w\w)\s*:.{3,160}"
        r"|\[(?:related|read|watch|see|also|more)\b.{3,160}\]|.{8,160}(?-i:\[[A-Z][A-Z &]{2,16}\])\|?"
        r"|(?:mehr|related coverage from .{2,60}|weiterlesen|leia mais|ver más|voir aussi)\s*: ?.{0,160}"
        r"|recommended video.{0,160}",
        32,
        "",
        ("[Related: Council votes on park]", "On herald.example.com: Prices fall", "Fears for the bridge grow [VIDEO]"),
        ("He was on the [red] list.", "On Monday: rain."),
    ),
    R(
        "関連記事",
        "related",
        r"関連記事|関連リンク|おすすめ記事|相关(?:阅读|新闻|文章)|相關(?:新聞|文章)"
        r"|관련 ?기사|вам также .{3,40}|читайте также.{0,160}|مواضيع ذات صلة"
        r"|weitere beiträge.{0,40}|artigos relacionados|articoli correlati|notícias relacionadas",
        24,
        "",
        ("関連記事", "Читайте также: Мэр ушёл", "Weitere Beiträge über Leuchttürme"),
        ("関連記事が多い。",),
    ),
    R(
        "link to full coverage",
        "related",
        r"(?:(?:follow|see|find|read|more)\b.{0,100}(?:\bat|:)\s)(?:https?://|www\.)\S+(?:(?:,"
        r"| and) (?:https?://|www\.)\S+)*[.]?",
        20,
        "en",
        ("Follow all our coverage of the floods at https://example.org/floods", "More city news: https://example.org"),
        ("More is known at the town hall.",),
    ),
    R(
        "previous and next",
        "navigation",
        r"\W*(?:previous|next|older|newer|prev)(?: (?:article|post|story|entry|page|\w+ news|stories"
        r"|posts))?\W*(?:(?:previous|next|older|newer)\b.{0,20})?"
        r"|(?:previous|next) (?:article|post|story) .{3,120}|back to top|view all(?: \(\d+\))?"
        r"|zurück zur (?:übersicht|startseite)|.{0,40}뒤로가기.{0,30}",
        24,
        "",
        ("« Older Posts | Newer Posts »", "- Next Harbour News", "Previous article Council votes on park"),
        ("Previous attempts had failed.", "Next came the rain."),
    ),
    R(
        "share words",
        "share",
        r"(?:x )?(?:share|tweet|submit|e-?mail|print|pin|save|buffer|link|permalink|via|get short url"
        r"|print article|order reprints|text size"
        r"|teilen|compartilhar|compartir|partager|condividi|поделиться|인쇄하기|목록|\s|/|\||·)+"
        r"|like this (?:story|article|post)\?.{0,60}|share this entry|follow \w+ on|(?:share|all|more|show"
        r"|sharing|\s)+ options(?: for\b.{0,200})?",
        36,
        "",
        ("Share | Print | Pin", "Buffer", "Like this article? Share it with your aunt!", "Follow Herald on"),
        ("Print is dead.", "Share prices fell again."),
    ),
)
