"""A reason in the ledger is the name of one rule, and who looks for that name finds it written where the rule is."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

import pytest

import reader.extraction
from reader.extraction.blocks.code import CODE
from reader.extraction.blocks.notes import NOTES
from reader.extraction.blocks.tables import TABLES
from reader.extraction.body.apart import APART
from reader.extraction.body.outside import OUTSIDE
from reader.extraction.checks.shapes import SHAPES
from reader.extraction.furniture.hidden import HIDDEN
from reader.extraction.furniture.rules import ATTRIBUTE_RULES, NAME_RULES, TAG_RULES
from reader.extraction.phrases.tables import all_rules
from reader.extraction.plaintext.rules import LINE_RULES

ROOM = Path(reader.extraction.__file__).parent
MAKERS = {"Mark", "Reason"}  # what a reason without a table is made with


def reasons_in(path: Path) -> set[str]:
    """The reasons that are written in a module outside of any table."""
    calls = (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))
    return {
        call.args[0].value
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id in MAKERS and isinstance(call.args[0], ast.Constant)
    }


TABLES_OF_NAMES = {
    "tags": [rule.name for rule in TAG_RULES],
    "attributes": [rule.name for rule in ATTRIBUTE_RULES],
    "names": [rule.name for rule in NAME_RULES],
    "phrases": [rule.name for rule in all_rules()],
    "shapes": [rule.name for rule in SHAPES],
    "parts": [rule.name for rule in (*APART, *OUTSIDE, *NOTES, *TABLES, CODE, HIDDEN)],
    "text without elements": [rule.name for rule in LINE_RULES],
    "others": [reason for path in sorted(ROOM.rglob("*.py")) for reason in sorted(reasons_in(path))],
}


def test_there_are_reasons_of_every_sort() -> None:
    assert all(TABLES_OF_NAMES.values())


def test_a_reason_is_the_name_of_one_rule_only() -> None:
    places: dict[str, list[str]] = defaultdict(list)
    for table, names in TABLES_OF_NAMES.items():
        for name in names:
            places[name].append(table)

    assert {name: tables for name, tables in places.items() if len(tables) > 1} == {}


SOURCES = "\n".join(path.read_text("utf-8") for path in sorted(ROOM.rglob("*.py")))
PHRASES = {rule.name: rule.language for rule in all_rules()}


@pytest.mark.parametrize("table", TABLES_OF_NAMES)
def test_a_reason_is_found_where_its_rule_is_written(table: str) -> None:
    for name in TABLES_OF_NAMES[table]:
        if (language := PHRASES.get(name)) is None:
            assert f'"{name}"' in SOURCES
        else:
            written = (ROOM / "phrases" / f"{language or 'any'}.rules").read_text("utf-8")
            assert f"\nname: {name.partition(' (')[0]}" in written
