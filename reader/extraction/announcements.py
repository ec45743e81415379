"""What is said, in the article's language, for what cannot be followed by ear: a block of code, a large table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["LANGUAGES", "code", "is_large", "table", "with_headings"]

# A listener keeps a few rows in mind; more of them are looked up, not heard.
_MOST_ROWS, _MOST_COLUMNS = 12, 6
_LONGEST_HEADINGS = 200  # characters
_NO_VALUE = frozenset(".-‐‒–—−…")


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of one language; a count is `one` for 1, else `many`, where its plural would need more than that."""

    code: str
    headed: str
    bare: str
    line: tuple[str, str]
    row: tuple[str, str]
    column: tuple[str, str]
    comma: str = ", "


def _same(form: str) -> tuple[str, str]:
    return form, form


_WORDS = {
    "ar": _Words(
        "شيفرة، {lines}.",
        "جدول، {rows}. {headings}.",
        "جدول، {rows}، {columns}.",
        _same("عدد الأسطر: {}"),
        _same("عدد الصفوف: {}"),
        _same("عدد الأعمدة: {}"),
        "، ",
    ),
    "ca": _Words(
        "Codi, {lines}.",
        "Una taula de {rows}: {headings}.",
        "Una taula de {rows} i {columns}.",
        ("1 línia", "{} línies"),
        ("1 fila", "{} files"),
        ("1 columna", "{} columnes"),
    ),
    "cs": _Words(
        "Kód, {lines}.",
        "Tabulka, {rows}. {headings}.",
        "Tabulka, {rows}, {columns}.",
        _same("řádků: {}"),
        _same("řádků: {}"),
        _same("sloupců: {}"),
    ),
    "da": _Words(
        "Kode, {lines}.",
        "En tabel med {rows}: {headings}.",
        "En tabel med {rows} og {columns}.",
        ("1 linje", "{} linjer"),
        ("1 række", "{} rækker"),
        ("1 kolonne", "{} kolonner"),
    ),
    "de": _Words(
        "Quelltext, {lines}.",
        "Eine Tabelle mit {rows}: {headings}.",
        "Eine Tabelle mit {rows} und {columns}.",
        ("1 Zeile", "{} Zeilen"),
        ("1 Zeile", "{} Zeilen"),
        ("1 Spalte", "{} Spalten"),
    ),
    "el": _Words(
        "Κώδικας, {lines}.",
        "Πίνακας με {rows}: {headings}.",
        "Πίνακας με {rows} και {columns}.",
        ("1 γραμμή", "{} γραμμές"),
        ("1 γραμμή", "{} γραμμές"),
        ("1 στήλη", "{} στήλες"),
    ),
    "en": _Words(
        "Code, {lines}.",
        "A table of {rows}: {headings}.",
        "A table of {rows} and {columns}.",
        ("1 line", "{} lines"),
        ("1 row", "{} rows"),
        ("1 column", "{} columns"),
    ),
    "es": _Words(
        "Código, {lines}.",
        "Una tabla de {rows}: {headings}.",
        "Una tabla de {rows} y {columns}.",
        ("1 línea", "{} líneas"),
        ("1 fila", "{} filas"),
        ("1 columna", "{} columnas"),
    ),
    "fi": _Words(
        "Koodia, {lines}.",
        "Taulukko, {rows}: {headings}.",
        "Taulukko, {rows} ja {columns}.",
        ("1 rivi", "{} riviä"),
        ("1 rivi", "{} riviä"),
        ("1 sarake", "{} saraketta"),
    ),
    "fr": _Words(
        "Code, {lines}.",
        "Un tableau de {rows} : {headings}.",
        "Un tableau de {rows} et {columns}.",
        ("1 ligne", "{} lignes"),
        ("1 ligne", "{} lignes"),
        ("1 colonne", "{} colonnes"),
    ),
    "he": _Words(
        "קוד, {lines}.",
        "טבלה, {rows}. {headings}.",
        "טבלה, {rows}, {columns}.",
        _same("מספר שורות: {}"),
        _same("מספר שורות: {}"),
        _same("מספר עמודות: {}"),
    ),
    "hu": _Words(
        "Kód, {lines}.",
        "Táblázat, {rows}: {headings}.",
        "Táblázat, {rows} és {columns}.",
        _same("{} sor"),
        _same("{} sor"),
        _same("{} oszlop"),
    ),
    "it": _Words(
        "Codice, {lines}.",
        "Una tabella di {rows}: {headings}.",
        "Una tabella di {rows} e {columns}.",
        ("1 riga", "{} righe"),
        ("1 riga", "{} righe"),
        ("1 colonna", "{} colonne"),
    ),
    "ja": _Words(
        "コード、{lines}。",
        "{rows}の表。{headings}。",
        "{rows}{columns}の表。",
        _same("{}行"),
        _same("{}行"),
        _same("{}列"),
        "、",
    ),
    "ko": _Words(
        "코드, {lines}.",
        "표, {rows}: {headings}.",
        "표, {rows}, {columns}.",
        _same("{}줄"),
        _same("{}행"),
        _same("{}열"),
    ),
    "nb": _Words(
        "Kode, {lines}.",
        "En tabell med {rows}: {headings}.",
        "En tabell med {rows} og {columns}.",
        ("1 linje", "{} linjer"),
        ("1 rad", "{} rader"),
        ("1 kolonne", "{} kolonner"),
    ),
    "nl": _Words(
        "Code, {lines}.",
        "Een tabel van {rows}: {headings}.",
        "Een tabel van {rows} en {columns}.",
        ("1 regel", "{} regels"),
        ("1 rij", "{} rijen"),
        ("1 kolom", "{} kolommen"),
    ),
    "pl": _Words(
        "Kod, {lines}.",
        "Tabela, {rows}. {headings}.",
        "Tabela, {rows}, {columns}.",
        _same("wierszy: {}"),
        _same("wierszy: {}"),
        _same("kolumn: {}"),
    ),
    "pt": _Words(
        "Código, {lines}.",
        "Uma tabela de {rows}: {headings}.",
        "Uma tabela de {rows} e {columns}.",
        ("1 linha", "{} linhas"),
        ("1 linha", "{} linhas"),
        ("1 coluna", "{} colunas"),
    ),
    "ro": _Words(
        "Cod, {lines}.",
        "Tabel, {rows}. {headings}.",
        "Tabel, {rows}, {columns}.",
        _same("linii: {}"),
        _same("rânduri: {}"),
        _same("coloane: {}"),
    ),
    "ru": _Words(
        "Код, {lines}.",
        "Таблица, {rows}. {headings}.",
        "Таблица, {rows}, {columns}.",
        _same("строк: {}"),
        _same("строк: {}"),
        _same("столбцов: {}"),
    ),
    "sv": _Words(
        "Kod, {lines}.",
        "En tabell med {rows}: {headings}.",
        "En tabell med {rows} och {columns}.",
        ("1 rad", "{} rader"),
        ("1 rad", "{} rader"),
        ("1 kolumn", "{} kolumner"),
    ),
    "tr": _Words(
        "Kod, {lines}.",
        "Tablo, {rows}: {headings}.",
        "Tablo, {rows} ve {columns}.",
        _same("{} satır"),
        _same("{} satır"),
        _same("{} sütun"),
    ),
    "uk": _Words(
        "Код, {lines}.",
        "Таблиця, {rows}. {headings}.",
        "Таблиця, {rows}, {columns}.",
        _same("рядків: {}"),
        _same("рядків: {}"),
        _same("стовпців: {}"),
    ),
    "zh": _Words(
        "代码，{lines}。",
        "表格，{rows}：{headings}。",
        "表格，{rows}{columns}。",
        _same("{}行"),
        _same("{}行"),
        _same("{}列"),
        "、",
    ),
}
LANGUAGES = frozenset(_WORDS)


def code(lines: int, language: str | None) -> str:
    """Announce a block of code.

    Args:
        lines: How many lines it has.
        language: The article's language, a BCP 47 tag; English where it is unknown or has no words here.
    """
    words = _words(language)
    return words.code.format(lines=_count(lines, words.line))


def table(rows: int, columns: int, headings: Sequence[str], language: str | None) -> str:
    """Announce a table.

    Args:
        rows: How many rows it has, that of the headings not counted.
        columns: How many columns it has.
        headings: What the columns are called; empty where they have no names. Too long ones are not said.
        language: The article's language, a BCP 47 tag; English where it is unknown or has no words here.
    """
    words = _words(language)
    named = words.comma.join(bare for heading in headings if (bare := _bare(heading)))
    if not named or len(named) > _LONGEST_HEADINGS:
        return words.bare.format(rows=_count(rows, words.row), columns=_count(columns, words.column))
    return words.headed.format(rows=_count(rows, words.row), headings=named)


def is_large(rows: int, columns: int) -> bool:
    """Whether a table has more rows (that of the headings not counted) or columns than can be followed by ear."""
    return rows > _MOST_ROWS or columns > _MOST_COLUMNS


def with_headings(cells: Sequence[str], headings: Sequence[str]) -> list[str]:
    """Put before each cell of a row what its column is called: "Height: 2,469 m".

    Args:
        cells: The cells of a row.
        headings: What the columns are called, in the same order; those without a name are empty or missing.

    Returns:
        The cells, in the same order; empty ones and lone dashes are empty.
    """
    names = [*map(_bare, headings), *[""] * len(cells)]
    values = ("" if _NO_VALUE.issuperset(cell) else cell for cell in cells)
    return [
        f"{name}: {value}" if name and value else value for name, value in zip(names[: len(cells)], values, strict=True)
    ]


def _words(language: str | None) -> _Words:
    return _WORDS.get((language or "").partition("-")[0].lower(), _WORDS["en"])


def _count(number: int, forms: tuple[str, str]) -> str:
    return forms[number != 1].format(number)


def _bare(heading: str) -> str:
    return heading.strip().rstrip(":：").rstrip()
