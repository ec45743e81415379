"""The language of the lines around an article, which is its site's and may be another than the article's own.

Menus have few of the small words that tell the language of running text, but nearly always some of the same names.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.extraction.plaintext.blocks import Block

__all__ = ["language_of_menus"]

# Lines, or words of lines, that are on most sites of a language and are no words of another.
_NAMES = {
    "ar": "الرئيسية|بحث|شارك|مشاركة|تعليقات|تسجيل الدخول|اتصل بنا|من نحن|سياسة الخصوصية|أخبار|رياضة|مواضيع ذات صلة",
    "de": "startseite|impressum|datenschutz|datenschutzerklärung|suche|suchen|teilen|drucken|anmelden|kommentar|"
    "kommentare|beitrag|artikel|lesen|veröffentlicht|schlagwörter|uhr|inhalt|kontakt|auch|nach|wird|nicht|mehr",
    "es": "portada|buscar|compartir|comentarios|suscríbete|iniciar|sesión|contacto|privacidad|noticias|deportes|"
    "política|más|inicio|siguiente|publicado|leer|quiénes|somos",
    "fr": "accueil|rechercher|partager|commentaire|commentaires|connexion|mentions|légales|confidentialité|actualités|"
    "publié|lire|abonnez-vous|recherche|contenu|aussi|suivant|précédent|imprimer|propos",
    "it": "cerca|condividi|commenti|accedi|chi|siamo|contatti|notizie|leggi|anche|pubblicato|contenuto|iscriviti|"
    "cronaca|ricette|rispondi|successivo|precedente|stampa",
    "ja": "ホーム|検索|ログイン|シェア|シェアする|お問い合わせ|プライバシーポリシー|利用規約|関連記事|コメント|"
    "カテゴリー|ニュース|会社概要",
    "ko": "홈|검색|로그인|회원가입|공유|댓글|뉴스|본문 바로가기|개인정보처리방침|관련기사|이용약관|태그|구독",
    "nl": "zoeken|delen|reacties|inloggen|nieuws|lees|meer|volgende|vorige|privacybeleid|geplaatst|inhoud|"
    "abonneren|reactie|winkelwagen",
    "pl": "szukaj|udostępnij|komentarze|zaloguj|strona|główna|kontakt|polityka|prywatności|aktualności|czytaj|więcej|"
    "opublikowano|regulamin|przejdź|treści|wydarzenia",
    "pt": "início|pesquisar|compartilhar|comentários|entrar|contato|privacidade|notícias|leia|publicado|conteúdo|"
    "assine|sobre|também|esportes|partilhar|próximo|anterior",
    "ru": "главная|поиск|поделиться|комментарии|комментарий|войти|вход|регистрация|контакты|новости|читайте|также|"
    "реклама|теги|рубрики|записи|политика|конфиденциальности",
    "sv": "sök|dela|kommentarer|logga|nyheter|kontakt|läs|också|integritetspolicy|publicerad|innehåll|"
    "prenumerera|nästa|föregående|kundvagn",
    "zh": "首页|搜索|登录|注册|分享|评论|联系我们|关于我们|隐私政策|新闻|相关文章|上一篇|下一篇|"
    "首頁|搜尋|登入|留言|關於我們",
}
_LONGEST_LINE = 8  # words
_FEWEST = 3
_CLEARLY = 2
_MOST_LINES = 2_000


def language_of_menus(blocks: Sequence[Block], own: str | None) -> str | None:
    """Tell the language of a site from the short lines of a page.

    Args:
        blocks: The lines of the page.
        own: BCP 47 tag of the page's text, where known.

    Returns:
        The tag of a language other than that and English, for which there are phrase rules; None where the lines do not
        show one.
    """
    if own is None:
        return None
    found: dict[str, set[str]] = {}
    names = _languages_of_names()
    for block in blocks[:_MOST_LINES]:
        if block.text.count(" ") >= _LONGEST_LINE:
            continue
        line = block.text.casefold()
        for name in {line, *line.split()}:
            for language in names.get(name, ()):
                found.setdefault(language, set()).add(name)
    counts = Counter({language: len(words) for language, words in found.items() if language != own.partition("-")[0]})
    if not counts:
        return None
    language, count = counts.most_common(1)[0]
    own_count = len(found.get(own.partition("-")[0], ()))
    return language if count >= _FEWEST and count >= _CLEARLY * own_count else None


@cache
def _languages_of_names() -> dict[str, list[str]]:
    languages: dict[str, list[str]] = {}
    for language, names in _NAMES.items():
        for name in names.split("|"):
            languages.setdefault(name, []).append(language)
    return languages
