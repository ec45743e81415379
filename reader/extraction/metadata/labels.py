"""Who did what, in a byline that says so: "Text: Ana Ruiz, Fotos: Bo Lind" names one author."""

from __future__ import annotations

import re

__all__ = ["of_writers", "opens_with_a_label"]

_WRITING = frozenset({
    "text", "texte", "texto", "testo", "tekst", "words", "story", "reporting", "report", "interview", "entrevista",
    "intervista", "entretien", "protokoll", "recueillis", "aufgezeichnet", "autor", "autoren", "autore", "author",
    "authors", "written", "geschrieben",
    "取材", "文", "文字", "文章", "構成", "聞き手", "執筆", "著者", "筆者", "記者", "ライター", "글", "취재",
    "记者", "作者", "撰文", "采访", "採訪", "报道", "報道", "整理", "编译", "編譯", "通讯员", "通訊員",
    "本报记者", "本報記者",
})  # fmt: skip
_OTHER_WORK = frozenset({
    "foto", "fotos", "fotografie", "fotografía", "photo", "photos", "photograph", "photographs", "photography",
    "photographed", "picture", "pictures", "illustration", "illustrations", "illustrated", "bild", "bilder", "grafik",
    "video", "videos", "kamera", "schnitt", "redaktion", "übersetzung", "traduction", "traducción", "translation",
    "translated", "edited", "editing", "editor", "editors", "checked", "reviewed",
    "撮影", "写真", "イラスト", "図版", "編集", "翻訳", "校閲", "사진", "편집", "영상",
    "责任编辑", "責任編輯", "责编", "責編", "编辑", "編輯", "编审", "校对", "校對", "审核", "监制", "来源", "來源",
    "摄影", "攝影", "摄", "图", "圖", "图片", "圖片", "照片", "翻译", "翻譯",
})  # fmt: skip
# A word, and what stands behind one that is a label.
_LABEL = re.compile(
    r"(?<!\w)(?:(?:propos|fact|medically)[ -])?([^\W\d_]+)"
    r"(?:\s?[:：＝=／/|｜・]\s?|\s+(?:by|von|par|de|di|por|door)\s+|(?<=(?-i:[\u3040-\u9fff]))\s+|"
    r"(?P<and>\s?[&+]\s?|\s(?:und|and|et|y|e)\s))",
    re.IGNORECASE,
)


def of_writers(text: str) -> list[str]:
    """What a byline says of those who wrote, without photographers, editors and translators.

    Args:
        text: A byline, with or without labels.

    Returns:
        The parts of it that may name authors; all of it where it has no labels.
    """
    labels = [label for label in _LABEL.finditer(text) if _is_writing(label) or label[1].lower() in _OTHER_WORK]
    starts = {label.start() for label in labels}
    said, start, is_of_a_writer = [], 0, True
    for label in labels:
        if label["and"] and label.end() not in starts:
            continue
        if label.start() > start or start == 0:  # else it is another label of the same names: "Text und Fotos:"
            said.append(text[start : label.start()] if is_of_a_writer else "")
            is_of_a_writer = False
        is_of_a_writer = is_of_a_writer or _is_writing(label)
        start = label.end()
    return [*said, text[start:] if is_of_a_writer else ""]


def opens_with_a_label(line: str) -> bool:
    """Whether a line begins by saying who wrote."""
    label = _LABEL.match(line)
    return label is not None and _is_writing(label)


def _is_writing(label: re.Match[str]) -> bool:
    return label[1].lower() in _WRITING
